import { dayOf } from "../../shared/calendar/due.ts";
import { illustratedInspections } from "../../shared/regimes/dongHoa2022/illustratedInspections.ts";
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
  for (const [index, { plannedAt, planned, since }] of illustratedInspections.entries()) {
    const key = `illustrated-${index + 1}`;
    const wanted = { ...planned, units: [...planned.units] };
    const made = await planInspection(db, at(plannedAt), plan, { key, ...wanted });
    if (!made.ok) throw new Error(`${planned.subject}: ${JSON.stringify(made.error)}`);
    const { number, revision, done } = made.value;
    if (!since || done) continue;
    const input = { revision, ...wanted, done: since.done, followedUp: null, cancelled: null };
    const saved = await saveInspection(db, at(since.at), plan, number, input);
    if (!saved.ok) throw new Error(`${planned.subject}: ${JSON.stringify(saved.error)}`);
  }
}
