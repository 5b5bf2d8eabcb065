import type { CarriedOrigin, Form } from "../form/form.ts";
import type { IndicatorId } from "../ids.ts";

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
