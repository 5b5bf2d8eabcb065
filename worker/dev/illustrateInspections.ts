import type { InspectionReply } from "../../shared/api/inspections.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import type { Problem } from "../../shared/problem.ts";
import { illustratedInspections } from "../../shared/regimes/dongHoa2022/illustratedInspections.ts";
import type { Result } from "../../shared/result.ts";
import { planInspection, saveInspection } from "../actions/inspections.ts";
import type { Caller } from "../caller.ts";

/** The reviewer plans the illustrated inspections and records what was done of them. Begun again it goes on. */
export async function illustrateInspections(
  db: D1Database,
  reviewer: Omit<Caller, "now" | "day">,
): Promise<void> {
  const { id: regimeId, calendar } = reviewer.regime;
  const plan = { regimeId, year: calendar.year };
  const at = (instant: string): Caller => {
    const now = Date.parse(instant);
    return { ...reviewer, now, day: dayOf(now) };
  };
  const made: InspectionReply[] = [];
  for (const [index, { plannedAt, planned }] of illustratedInspections.entries()) {
    const input = { key: `illustrated-${index + 1}`, ...planned, units: [...planned.units] };
    made.push(madeOf(await planInspection(db, at(plannedAt), plan, input)));
  }
  // In the order in which it happened: the whole plan stood before any of it was done.
  for (const [index, { since }] of illustratedInspections.entries()) {
    const one = made[index];
    if (!since || !one || one.done) continue;
    const { number, by: _by, at: _at, ...stood } = one;
    const input = { ...stood, done: since.done };
    madeOf(await saveInspection(db, at(since.at), plan, number, input));
  }
}

function madeOf(saved: Result<InspectionReply, Problem>): InspectionReply {
  if (!saved.ok) throw new Error(`an illustrated inspection: ${JSON.stringify(saved.error)}`);
  return saved.value;
}
