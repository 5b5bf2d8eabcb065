import type { CellDefinition, CellOverride, Column, Row, StubColumn } from "../../form/template.ts";
import type { Measure } from "../../indicator.ts";

/** The labels left of the figures in a form with columns of its own. */
export function stubOf(labelWidth: number): StubColumn[] {
  return [
    { shows: "number", label: "STT", letter: "A", width: 6 },
    { shows: "label", label: "Chỉ tiêu", letter: "B", width: labelWidth },
    { shows: "unit", label: "ĐVT", letter: "C", width: 10 },
  ];
}

/** A column of entries, known by the number it prints, unless it says otherwise. */
export function column(id: string, label: string, more: Partial<Column> = {}): Column {
  return {
    id,
    label,
    group: null,
    number: id,
    width: 13,
    cell: { kind: "entry" },
    periodKinds: null,
    appliesTo: null,
    measure: null,
    hidden: false,
    ...more,
  };
}

/** A row known by the number it prints, unless it says otherwise. */
export function row(number: string, label: string, measure: Measure, more: Partial<Row> = {}): Row {
  const level = number.includes(".") ? 1 : 0;
  const spoken = label.toLocaleLowerCase("vi");
  return { id: number, number, label, spoken, level, measure, formula: null, cells: null, ...more };
}

/** Where nothing belongs. */
export const nothing: CellOverride = { cell: { kind: "empty" } };

/** A cell worked out from others. */
export function computed(formula: string): CellDefinition {
  return { kind: "computed", formula };
}
