import type { DataValue, Quantity } from "../form/dataValue.ts";
import type { FormCell } from "../form/form.ts";
import { aimOf } from "../rollup/aim.ts";
import type { ConsolidatedFigure } from "../rollup/consolidate.ts";
import type { ConsolidationInput } from "./consolidationInput.ts";
import type { ConsolidationLayout, UnitColumns } from "./consolidationLayout.ts";
import { shownWidth, wordWidth } from "./figureWidth.ts";

/** What a column is never narrower than, in characters of Times New Roman 13. */
const least = { number: 4.5, label: 32, unit: 6.5, figure: 7 };
/** Words wrap where there is little room: "10/10 + thị xã", "chậm tiến độ", "khác số đơn vị". */
const words = {
  roomy: { coverage: 11.5, verdict: 13, change: 12.5 },
  tight: { coverage: 8, verdict: 9.5, change: 8 },
};
/** Whether words stand in one line or wrap. */
export type WordRoom = keyof typeof words;

/** A unit's name stands in two lines where only a few stand beside each other. */
const fewUnits = { most: 4, width: 14 };

/** How wide each column of a consolidated sheet is: as its own figures need, and labels no wider than they must be. */
export function consolidationWidths(
  layout: Omit<ConsolidationLayout, "widths" | "bands">,
  cells: readonly FormCell[],
  input: Pick<
    ConsolidationInput,
    "units" | "own" | "figures" | "lastYear" | "milestones" | "targetOf"
  >,
  room: WordRoom,
): number[] {
  const { urban, rural, others, own, total, coverage, target, lastYear, stub } = layout;
  const [number, name, unit] = stub;
  const widths = Array.from({ length: layout.right + 1 }, () => 0);
  const widen = (column: number | null, width: number) => {
    if (column !== null) widths[column] = Math.max(widths[column] ?? 0, width);
  };
  widths[layout.keyColumn] = 9;
  widen(number, least.number);
  for (const columns of [urban, rural, others]) widenSector(columns);
  for (const column of [own, total, target?.value, target?.share, lastYear?.value]) {
    widen(column ?? null, least.figure);
  }
  widen(coverage, words[room].coverage);
  widen(target?.verdict ?? null, words[room].verdict);
  widen(lastYear?.coverage ?? null, words[room].coverage);
  widen(lastYear?.change ?? null, words[room].change);
  const figures = new Map(input.figures.map((figure) => [figure.key, figure]));
  const before = new Map(input.lastYear?.figures.map((figure) => [figure.key, figure]));
  for (const cell of cells) widenFor(cell);
  widths[name] = least.label;
  return widths;

  function widenSector({ units, first, subtotal }: UnitColumns): void {
    const isFew = room === "roomy" && input.units.length <= fewUnits.most;
    units.forEach((one, index) => {
      const named = Math.max(...one.name.split(" ").map(wordWidth));
      widen(first + index, Math.max(least.unit, named, isFew ? fewUnits.width : 0));
    });
    widen(subtotal, least.figure);
  }

  function widenFor(cell: FormCell): void {
    const { key, measure, row, column } = cell;
    const show = (at: number | null, value: DataValue | Quantity) =>
      widen(at, shownWidth(value, measure));
    widen(number, 0.5 + Math.max(row.number.length, column.number?.length ?? 0));
    widen(unit, Math.min(10, 0.5 + measure.unit.length * 0.95));
    const registered = input.milestones.get(key)?.byUnit;
    for (const { units, first } of [urban, rural, others]) {
      units.forEach((one, index) => {
        show(first + index, one.values.get(key) ?? null);
        show(first + index, registered?.[input.units.indexOf(one)] ?? null);
      });
    }
    const figure = figures.get(key);
    if (figure) showTotals(figure, show);
    show(own, input.own?.values.get(key) ?? null);
    const aim = aimOf(cell);
    if (target && aim !== null) show(target.value, input.targetOf(aim));
    if (lastYear) show(lastYear.value, before.get(key)?.total.value ?? null);
  }

  function showTotals(
    figure: ConsolidatedFigure,
    show: (at: number | null, value: Quantity | string) => void,
  ): void {
    show(urban.subtotal, figure.urban.value);
    show(rural.subtotal, figure.rural.value);
    show(total, figure.total.value);
  }
}
