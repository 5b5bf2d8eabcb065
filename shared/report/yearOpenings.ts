import { isSameOnSheet, isUnknown } from "../form/dataValue.ts";
import type { CarriedOrigin, Form } from "../form/form.ts";
import type { CellKey, IndicatorId } from "../ids.ts";
import type { CarriedValue, EarlierReport } from "./carried.ts";

/** A report that adjusts what was carried into it. */
export interface AdjustedStart extends EarlierReport {
  readonly adjusted: ReadonlyMap<CellKey, CarriedValue>;
}

/** The filed figures that a form's chain begins with: the year's openings. Plans and figures of control begin nothing,
 *  and one of the year before belongs to its own period. */
export function listYearOpenings(form: Form): Set<IndicatorId> {
  return new Set(
    [...form.cells.values()].flatMap(({ content, measure }) =>
      content.kind === "carried" && measure.nature === "stock" ? startOf(content.from) : [],
    ),
  );
}

function startOf(origin: CarriedOrigin): IndicatorId[] {
  if (origin.kind !== "report" || (origin.cell.period ?? "previous") !== "previous") return [];
  const { orElse } = origin;
  return orElse?.kind === "figure" && !orElse.indicator.includes("{last-year}")
    ? [orElse.indicator]
    : [];
}

/** The year's opening as the unit adjusted it: its own figure stands for as long as what it adjusted does. What was
 *  filed since wins, and says so. */
export function adjustedBy(
  starts: readonly AdjustedStart[],
  into: CellKey,
  filed: CarriedValue | null,
): CarriedValue | null {
  let now = filed;
  for (const start of starts) {
    const own = start.values.get(into) ?? null;
    const adjusted = start.adjusted.get(into);
    if (!adjusted || own === null || isUnknown(own)) continue;
    const { period, version, approved } = start;
    if (!now || isSameOnSheet(now.value, adjusted.value)) {
      const from = { kind: "report", period, version, approved, adjusted: true } as const;
      now = { value: own, from };
    } else if (now.from.kind === "figure" && !isSameOnSheet(now.value, own)) {
      now = { value: now.value, from: { ...now.from, insteadOf: period } };
    }
  }
  return now;
}
