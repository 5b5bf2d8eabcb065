import type { UnitFigures } from "../rollup/consolidate.ts";
import { isMissing } from "../rollup/standing.ts";
import { sayStanding } from "../text/coverage.ts";
import type { ConsolidatedReport } from "./ofConsolidation.ts";

type Reports = Pick<ConsolidatedReport, "form" | "units" | "own">;

/** Which forms of which units are not in the totals and why, a sentence for each unit; then which are counted without
 *  having been approved. */
export function listMissing(reports: readonly Reports[]): string[] {
  const all = reports.flatMap(({ form, units, own }) => {
    const [code = ""] = form.template.code.split("/");
    return [...units, ...(own ? [own] : [])].map((unit) => ({ code, unit }));
  });
  const names = [...new Set(all.map(({ unit }) => unit.name))];
  const missing = names.flatMap((name) => {
    const own = all.filter(({ unit }) => unit.name === name && isMissing(unit));
    const said = [...new Set(own.map(({ unit }) => sayStanding(unit.standing)))].map((standing) => {
      const codes = own.filter(({ unit }) => sayStanding(unit.standing) === standing);
      return `${standing} ${codes.map(({ code }) => code).join(", ")}`;
    });
    return said.length > 0 ? [`${name}: ${said.join("; ")}.`] : [];
  });
  const waiting = all.filter(({ unit }) => isWaiting(unit)).length;
  const waits = waiting > 0 ? [`${waiting} biểu có trong số tổng mà chưa duyệt.`] : [];
  return [...missing, ...waits];
}

function isWaiting({ standing }: UnitFigures): boolean {
  return standing.kind === "counted" && !standing.approved;
}
