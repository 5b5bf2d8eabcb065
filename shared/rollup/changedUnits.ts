import type { ConsolidationReply } from "../api/consolidations.ts";
import { isFigure } from "../form/algebra/typeStatement.ts";
import type { CarriedOrigin, Form } from "../form/form.ts";

/** A unit that a period knows and the one before it did not, or the other way round, and its first or last day. */
export type ChangedUnit = NonNullable<ConsolidationReply["changedUnits"]>["ended"][number];

/** The units that ended since the period before and whose last stock is nobody's first: what a form begins with lacks it
 *  until the unit that takes it over adjusts its own, or one that was made says with what it begins. */
export function listLostOpenings(
  form: Form,
  { changedUnits, units }: Pick<ConsolidationReply, "changedUnits" | "units">,
): readonly ChangedUnit[] {
  const openings = new Set(
    [...form.cells.values()]
      .filter(({ measure, column }) => measure.nature === "stock" && !column.hidden)
      .filter(({ measure }) => isFigure(measure.type) && measure.aggregation !== "NONE")
      .filter(({ content }) => content.kind === "carried" && isOpening(content.from))
      .map(({ key }) => String(key)),
  );
  if (!changedUnits || openings.size === 0) return [];
  const joined = new Set(changedUnits.joined.map(({ name }) => name));
  const isTakenOver = units.some(
    ({ name, standing, adjusted }) =>
      standing.kind === "counted" &&
      (joined.has(name) || adjusted.some(({ cell }) => openings.has(cell))),
  );
  return isTakenOver ? [] : changedUnits.ended;
}

function isOpening(origin: CarriedOrigin): boolean {
  return origin.kind === "report" || origin.kind === "figure";
}
