import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import { typedDay } from "./settingsDraft.ts";

/** What is looked for in the record: empty where it does not matter, days as they are typed. */
export interface RecordQuery {
  readonly person: string;
  readonly unit: string;
  readonly template: string;
  readonly period: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** Looks for nothing in particular. */
export const anything: RecordQuery = {
  ...{ person: "", unit: "", template: "", period: "", kind: "", from: "", to: "" },
};

/** The same as the Worker is asked it, or the first text that is no day. */
export function wireQueryOf(query: RecordQuery): Result<Record<string, string>, Problem> {
  const from = typedDay("audit-from", query.from);
  if (!from.ok) return from;
  const to = typedDay("audit-to", query.to);
  if (!to.ok) return to;
  const texts = { ...query, from: from.value ?? "", to: to.value ?? "" };
  return ok(Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== "")));
}
