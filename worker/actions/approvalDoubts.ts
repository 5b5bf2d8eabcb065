import type { Problem } from "../../shared/problem.ts";
import { describeChange } from "../../shared/report/carriedChange.ts";
import type { Caller } from "../caller.ts";
import { findFiled } from "../store/filed.ts";
import type { StoredReport } from "../store/reportRows.ts";
import { findChangedSources } from "./changedSources.ts";
import { withDefinitionsOf } from "./definitions.ts";

/** Why a report may be approved only by somebody who gives a reason; null where nothing is doubtful. */
export async function findApprovalDoubt(
  db: D1Database,
  { regime }: Caller,
  stored: StoredReport,
): Promise<Problem | null> {
  const definitions = await withDefinitionsOf(db, [stored.sent], []);
  const filed = await findFiled(db, regime.id, regime.calendar.year);
  const known = { definitions, filed };
  const { byUnit } = await findChangedSources(db, regime, [stored], known);
  const found = byUnit.get(stored.unit);
  if (!found || found.changes.length === 0) {
    // It was sent although rules do not hold, or the unit has not said that what was entered for it is right.
    const isDoubtful = stored.errors > 0 || stored.enteredFor === "unconfirmed";
    return isDoubtful ? { kind: "reason-missing" } : null;
  }
  const { form } = found;
  const changes = found.changes.map(({ cell, sent, now }) => describeChange(form, cell, sent, now));
  return { kind: "sources-changed", changes };
}
