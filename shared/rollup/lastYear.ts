import { isFigure } from "../form/algebra/typeStatement.ts";
import { isNone } from "../form/dataValue.ts";
import type { CarriedOrigin, Form, FormCell } from "../form/form.ts";
import type { CellKey, PeriodId } from "../ids.ts";
import { type ConsolidatedFigure, isAnswer, type Total, type UnitFigures } from "./consolidate.ts";
import type { UnitStanding } from "./standing.ts";

/** A unit's figures in the same period a year earlier. */
export interface UnitLastYear extends UnitFigures {
  /** How its own report of that year stands where what was filed stands in for it; absent where there is none. */
  readonly filedFor?: UnitStanding;
  /** The figures that were counted on another standard than this year's: "khác chuẩn nghèo". */
  readonly otherStandard: ReadonlySet<CellKey>;
}

/** The same period a year earlier, over the units of this year in their order. */
export interface LastYear {
  readonly period: PeriodId;
  readonly units: readonly UnitLastYear[];
  /** Null where the form takes nothing from the parent. */
  readonly own: UnitLastYear | null;
  readonly figures: readonly ConsolidatedFigure[];
  /** The units that were not the parent's in both years, by name: their figures are in other units' now or then. */
  readonly differing?: readonly string[];
}

/** How a total has changed within a year, or why that cannot be said. */
export type YearChange = { readonly kind: "percent" | "points"; readonly value: number } | NoChange;

export type NoChange =
  /** Its standard is another one: the figures stand beside each other and are not compared. */
  | { readonly kind: "other-standard"; readonly standard: string }
  /** Not the same units have answered in both years. */
  | { readonly kind: "other-units" }
  | { readonly kind: "none" };

/** Whether last year's figure stands beside this one's: not for what was planned, nor in a row that carries last year's
 *  figures itself. */
export function standsBesideLastYear(form: Form, cell: FormCell): boolean {
  const { measure, content, row, table } = cell;
  if (measure.aggregation === "NONE" || measure.aggregation === "TEXT_MERGE") return false;
  if (!isFigure(measure.type) && measure.aggregation === "LAST") return false;
  if (content.kind === "carried" && !isHeld(content.from)) return false;
  return ![...form.cells.values()].some(
    (other) =>
      other.row.id === row.id &&
      other.table.id === table.id &&
      other.content.kind === "carried" &&
      isOfLastYear(other.content.from),
  );
}

/** Of how many units something is known of the year before: from what they sent or was filed for then, or from what the
 *  form itself carries of it beside this year's figures. */
export function countLastYear(
  form: Form,
  units: readonly UnitFigures[],
  lastYear: LastYear | null,
): number {
  const carried = [...form.cells.values()].filter(
    ({ content }) => content.kind === "carried" && isOfLastYear(content.from),
  );
  return units.filter(
    ({ unit, values }) =>
      carried.some(({ key }) => isAnswer(values.get(key) ?? null)) ||
      lastYear?.units.some(
        (then) => then.unit === unit && [...then.values.values()].some(isAnswer),
      ),
  ).length;
}

/** A figure of the unit's own, and no plan. */
function isHeld(origin: CarriedOrigin): boolean {
  return origin.kind !== "target" && origin.kind !== "milestone" && origin.kind !== "nothing";
}

function isOfLastYear(origin: CarriedOrigin): boolean {
  return origin.kind === "report" && origin.cell.period === "last-year";
}

/** How a figure's total stands to last year's. */
export function changeOf(
  cell: FormCell,
  now: ConsolidatedFigure,
  { units, own, figures, differing = [] }: LastYear,
): YearChange {
  const before = figures.find(({ key }) => key === cell.key);
  if (!before || before.total.covered === 0) return { kind: "none" };
  const others = own ? [...units, own] : units;
  if (others.some(({ otherStandard }) => otherStandard.has(cell.key))) {
    return { kind: "other-standard", standard: cell.row.standard?.of ?? "" };
  }
  if (differing.length > 0 || !isOverSameUnits(now, before)) return { kind: "other-units" };
  const [value, last] = [amountOf(cell, now.total), amountOf(cell, before.total)];
  if (value === null || last === null) return { kind: "none" };
  if (isShare(cell)) return { kind: "points", value: value - last };
  // Of nothing, and of what is or was below nothing, there is no per cent.
  if (last <= 0 || value < 0) return { kind: "none" };
  return { kind: "percent", value: ((value - last) / last) * 100 };
}

/** A share of a hundred changes by points; whatever else by so many per cent. */
export function isShare({ measure }: FormCell): boolean {
  return measure.type === "rate" && measure.unit.includes("%");
}

type AnsweredFigure = Pick<ConsolidatedFigure, "byUnit" | "total">;

/** Whether the very same units, and the parent itself, have answered two figures. */
export function isOverSameUnits(now: AnsweredFigure, before: AnsweredFigure): boolean {
  if ((now.total.own === "in") !== (before.total.own === "in")) return false;
  return now.byUnit.every(
    (value, index) => isAnswer(value) === isAnswer(before.byUnit[index] ?? null),
  );
}

/** Nothing of it is 0; nothing of a rate is no rate, and how many said yes stands in words. */
function amountOf({ measure }: FormCell, { value }: Total): number | null {
  if (measure.type === "yes-no") return null;
  if (typeof value === "number") return value;
  return isNone(value) && measure.type !== "rate" ? 0 : null;
}
