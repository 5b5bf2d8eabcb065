import { env } from "cloudflare:workers";
import * as v from "valibot";
import { ReceiptSchema, type VersionInput } from "../../../shared/api/reports.ts";
import type { Template } from "../../../shared/form/template.ts";
import { type ModelReport, playMove } from "../../support/lifeModel.ts";
import type { Person } from "../support/district.ts";
import { fillIn } from "../support/fillForm.ts";
import { smallCell } from "../support/smallForms.ts";
import { okOf, play, statusOf, type Tried } from "./attempts.ts";

/** Whoever takes part, by unit or by role. */
export type People = ReadonlyMap<string, Person>;

/** One report that is walked. */
export interface Walked {
  readonly template: string;
  readonly period: string;
  readonly unit: string;
  /** Another commune, whose people may nothing here. */
  readonly stranger: string;
  /** The code of the newest version. */
  code: string;
  /** How many keys have been used. */
  keys: number;
  report: ModelReport;
}

/** Where the report lives. */
export function pathOf({ template, period, unit }: Walked): string {
  return `/api/reports/${template}/${period}/${unit}`;
}

/** The person of a name. */
export function personNamed(people: People, name: string): Person {
  const person = people.get(name);
  if (!person) throw new Error(`nobody is ${name}`);
  return person;
}

/** Tries one move of a report. */
export async function step(
  people: People,
  forms: readonly Template[],
  walked: Walked,
  attempt: Tried,
): Promise<void> {
  const outcome = play(walked.report, attempt);
  const reply = await send(people, forms, walked, attempt);
  const expected = typeof outcome === "string" ? statusOf[outcome] : okOf(attempt);
  if (reply.status !== expected) {
    const said = JSON.stringify({ ...walked, attempt, outcome });
    throw new Error(`${reply.status} ${await reply.text()} and not ${expected}: ${said}`);
  }
  if (typeof outcome === "string") return;
  walked.report = outcome;
  await hear(walked, attempt, reply);
}

/** Tries two moves of a report at once: whichever came first, the other was judged by what it left. */
export async function stepTogether(
  people: People,
  forms: readonly Template[],
  walked: Walked,
  attempts: readonly [Tried, Tried],
): Promise<void> {
  const replies = await Promise.all(
    attempts.map((attempt) => send(people, forms, walked, attempt)),
  );
  const found = replies.map(({ status }) => status);
  const events = await countEvents(walked);
  for (const [first, second] of [attempts, [attempts[1], attempts[0]] as const]) {
    const after = play(walked.report, first);
    const then = typeof after === "string" ? walked.report : after;
    const last = play(then, second);
    const end = typeof last === "string" ? then : last;
    const statuses = new Map<Tried, number>([
      [first, typeof after === "string" ? statusOf[after] : okOf(first)],
      [second, typeof last === "string" ? statusOf[last] : okOf(second)],
    ]);
    const isSame = attempts.every((attempt, index) => statuses.get(attempt) === found[index]);
    if (!isSame || end.events !== events) continue;
    walked.report = end;
    for (const [index, attempt] of attempts.entries()) {
      const reply = replies[index];
      if (reply?.ok) await hear(walked, attempt, reply);
    }
    return;
  }
  const said = JSON.stringify({ ...walked, attempts, found });
  throw new Error(`neither order explains what came of it: ${said}`);
}

/** The reports of one form and period after an edition of them: those that are approved are frozen with it. */
export function freezeAll(among: readonly Walked[]): void {
  for (const walked of among) {
    const frozen = playMove(walked.report, {
      ...{ role: "reviewer", move: "freeze", reason: null, version: walked.report.versions },
      ...{ byDocument: true, codeFits: true },
    });
    if (typeof frozen !== "string") walked.report = frozen;
  }
}

async function send(
  people: People,
  forms: readonly Template[],
  walked: Walked,
  attempt: Tried,
): Promise<Response> {
  const { move, version, reason, role } = attempt;
  const name = role !== "reporter" ? role : attempt.isStranger ? walked.stranger : walked.unit;
  const person = personNamed(people, name);
  if (move !== "submit") {
    const code = attempt.codeFits ? walked.code : "0000000000";
    const input = { move, version: Math.max(version, 1), reason, notes: [], code };
    return person.send("POST", `${pathOf(walked)}/moves`, input);
  }
  const onBehalf = { document: "số 12/BC-UBND", day: "2022-03-10" };
  const entered = { [smallCell]: attempt.figure };
  const reviewer = personNamed(people, "reviewer");
  const input: VersionInput = {
    ...(await fillIn(reviewer, pathOf(walked), entered, {}, forms)),
    ...(role === "reviewer" && attempt.byDocument ? { onBehalf } : {}),
    baseVersion: version,
  };
  walked.keys += 1;
  const headers = { "Idempotency-Key": `key-${walked.keys}` };
  return person.send("PUT", pathOf(walked), input, headers);
}

async function hear(walked: Walked, { move }: Tried, reply: Response): Promise<void> {
  if (move === "submit") walked.code = v.parse(ReceiptSchema, await reply.json()).code;
}

async function countEvents({ template, period, unit }: Walked): Promise<number> {
  const sql = `
    select count(*) as events from report_events
    where period = ?1 and org_unit_id = ?2 and template_id = ?3`;
  return Number(await env.DB.prepare(sql).bind(period, unit, template).first("events"));
}
