import type { ConsolidationReply } from "../api/consolidations.ts";
import { isFigure } from "../form/algebra/typeStatement.ts";
import type { DataValue } from "../form/dataValue.ts";
import type { CarriedOrigin, Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import { fromArray } from "../report/valuesArray.ts";

/** A unit that a period knows and the one before it did not, or the other way round, and its first or last day. */
export type ChangedUnit = NonNullable<ConsolidationReply["changedUnits"]>["ended"][number];

/** The units that ended since the period before and whose last stock is nobody's first: what a form begins with lacks it
 *  until the unit that takes it over raises its own opening, or one that was made says with what it begins. An opening
 *  that is lowered takes nothing over. */
export function listLostOpenings(
  form: Form,
  { changedUnits, units }: Pick<ConsolidationReply, "changedUnits" | "units">,
): readonly ChangedUnit[] {
  const openings = listOpenings(form);
  if (!changedUnits || openings.size === 0) return [];
  const joined = new Set(changedUnits.joined.map(({ name }) => name));
  const isTakenOver = units.some(({ name, standing, adjusted, values }) => {
    if (standing.kind !== "counted") return false;
    const own = (values && fromArray(form.template, values)) ?? new Map<CellKey, DataValue>();
    const says = (cell: CellKey) => figureOf(own.get(cell) ?? null);
    return joined.has(name)
      ? [...openings].some((cell) => says(cell) > 0)
      : adjusted.some(({ cell, value }) => {
          const key = cell as CellKey;
          return openings.has(key) && says(key) > figureOf(value);
        });
  });
  return isTakenOver ? [] : changedUnits.ended;
}

/** The stocks that a period begins with. */
function listOpenings(form: Form): ReadonlySet<CellKey> {
  const totalled = [...form.cells.values()].filter(
    ({ measure, column }) =>
      measure.nature === "stock" &&
      !column.hidden &&
      isFigure(measure.type) &&
      measure.aggregation !== "NONE",
  );
  const openings = totalled.filter(
    ({ content }) => content.kind === "carried" && isOpening(content.from),
  );
  return new Set(openings.map(({ key }) => key));
}

function figureOf(value: DataValue): number {
  return typeof value === "number" ? value : 0;
}

function isOpening(origin: CarriedOrigin): boolean {
  return origin.kind === "report" || origin.kind === "figure";
}
