import * as v from "valibot";
import { addDays } from "../../shared/calendar/days.ts";
import { isDay, startOfDay } from "../../shared/calendar/due.ts";
import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { AuditCursor, AuditQuery } from "../actions/searchAudit.ts";
import type { VerificationCursor } from "../actions/verification/verifyPage.ts";

const Position = v.nullable(v.pipe(v.string(), v.maxLength(300)));
const AuditCursorSchema = v.record(v.pipe(v.string(), v.maxLength(20)), Position);
const VerificationCursorSchema = v.strictObject({
  part: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)),
  position: Position,
});

/** What is looked for in the record, from the texts of a query; days include both ends. */
export function auditQueryOf(texts: Readonly<Record<string, string>>): Result<AuditQuery, Problem> {
  const { from, to } = texts;
  for (const [at, day] of [
    ["from", from],
    ["to", to],
  ] as const) {
    if (day && !isDay(day)) return err({ kind: "invalid-request", at, why: "is no day" });
  }
  const wanted = (name: string) => texts[name] || null;
  return ok({
    ...{ person: wanted("person"), unit: wanted("unit"), template: wanted("template") },
    ...{ period: wanted("period"), kind: wanted("kind") },
    from: from ? startOfDay(from) : 0,
    before: to ? startOfDay(addDays(to, 1)) : Number.MAX_SAFE_INTEGER,
  });
}

/** Where a reading of the record goes on; null at its beginning. */
export function auditCursorOf(text: string | undefined): Result<AuditCursor | null, Problem> {
  return text === undefined ? ok(null) : parsed(text, AuditCursorSchema);
}

/** Where a check of the record, or a reading of the whole of it, goes on. */
export function verificationCursorOf(
  text: string | undefined,
): Result<VerificationCursor, Problem> {
  return text === undefined
    ? ok({ part: 0, position: null })
    : parsed(text, VerificationCursorSchema);
}

function parsed<T>(text: string, schema: v.GenericSchema<unknown, T>): Result<T, Problem> {
  const refusal = err<Problem>({ kind: "invalid-request", at: "cursor", why: "is none of ours" });
  try {
    const checked = v.safeParse(schema, JSON.parse(text));
    return checked.success ? ok(checked.output) : refusal;
  } catch (error) {
    if (error instanceof SyntaxError) return refusal;
    throw error;
  }
}
