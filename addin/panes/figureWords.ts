import type { DataValue, Quantity } from "../../shared/form/dataValue.ts";
import type { Form, FormCell } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { Measure } from "../../shared/indicator.ts";
import type { YearChange } from "../../shared/rollup/lastYear.ts";
import type { UnitStanding } from "../../shared/rollup/standing.ts";
import type { Language } from "../../shared/text/language.ts";
import { mostDecimals, sayNumber, showNumber, showValue } from "../../shared/text/numbers.ts";
import type { PaneText } from "../../shared/text/pane/vietnamese.ts";

/** The figures that can be traced, by table; the names are the form's own. */
export function listFigureChoices(
  form: Form,
  keys: readonly CellKey[],
): { readonly heading: string; readonly figures: readonly { key: CellKey; name: string }[] }[] {
  const cells = keys.flatMap((key) => form.cells.get(key) ?? []);
  return form.tables.flatMap(({ table }) => {
    const own = cells.filter((cell) => cell.table.id === table.id);
    if (own.length === 0) return [];
    const figures = own.map((cell) => ({
      key: cell.key,
      name: nameFigure(cell, isAlone(own, cell)),
    }));
    return [{ heading: table.heading ?? form.template.shortTitle, figures }];
  });
}

/** Whether a figure is the only one of its row. */
export function isAlone(cells: readonly FormCell[], { table, row }: FormCell): boolean {
  return cells.filter((other) => other.table.id === table.id && other.row.id === row.id).length < 2;
}

/** "3. Lao động có việc làm mới – 2. Thực hiện trong kỳ"; the column is named where a row has several. */
export function nameFigure({ row, column }: FormCell, alone: boolean): string {
  const numbered = (number: string | null, label: string) =>
    number ? `${number}. ${label}` : label;
  const name = numbered(row.number, row.label);
  return alone ? name : `${name} – ${numbered(column.number, column.label)}`;
}

/** A unit's figure with what it is counted in, or that there is none. */
export function sayAmount(
  language: Language,
  none: string,
  value: DataValue,
  { type, decimals, unit }: Measure,
): string {
  const shown = showValue(language, value, { type, decimals });
  return shown === "" || shown === "..." ? none : withUnit(shown, value, unit);
}

/** A total; of a yes it counts how many have said it, or their share. */
export function sayTotalAmount(
  language: Language,
  none: string,
  value: Quantity | string,
  measure: Measure,
): string {
  if (typeof value !== "number" || measure.type !== "yes-no") {
    return sayAmount(language, none, value, measure);
  }
  const isShare = measure.aggregation === "COUNT_TRUE_RATIO";
  return isShare ? `${showNumber(language, value, 1)} %` : sayNumber(language, value, mostDecimals);
}

function withUnit(shown: string, value: DataValue, unit: string): string {
  return typeof value === "number" && unit !== "" ? `${shown} ${unit}` : shown;
}

/** How a report stands and how firm its figures are: "đã duyệt, sơ bộ". */
export function sayStandingIn(text: PaneText, standing: UnitStanding): string {
  if (standing.kind !== "counted") return text.consolidation.standings[standing.kind];
  const { states } = text.board;
  const { estimated, preliminary } = text.compared.figure;
  return [
    standing.approved ? states.approved : states.submitted,
    ...(standing.estimated ? [estimated] : []),
    ...(standing.preliminary ? [preliminary] : []),
  ].join(", ");
}

/** How much more or less than a year earlier, "+5,2 %", or why that is not told; null where there is nothing to say. */
export function sayChange(language: Language, text: PaneText, change: YearChange): string | null {
  const { changes } = text.compared.figure;
  switch (change.kind) {
    case "percent":
    case "points": {
      const decimals = change.kind === "percent" ? 1 : 2;
      const amount = showNumber(language, Math.abs(change.value), decimals);
      return changes[change.kind](`${change.value < 0 ? "−" : "+"}${amount}`);
    }
    case "other-standard":
      return changes["other-standard"](change.standard);
    case "other-units":
      return changes["other-units"];
    case "none":
      return null;
  }
}
