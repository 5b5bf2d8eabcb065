import type { Form, FormCell } from "../form/form.ts";
import { isBlankText } from "../form/readEntry.ts";
import type { UnitFigures } from "../rollup/consolidate.ts";
import type { Milestones } from "../rollup/milestones.ts";
import type { ConsolidationInput } from "./consolidationInput.ts";

/** One row of a consolidated sheet. */
export type ConsolidationLine =
  | { readonly kind: "heading"; readonly text: string; readonly strong: boolean }
  /** The only figure of its row has the row's name; one of several its column's, under a heading that names the row. */
  | { readonly kind: "figure"; readonly cell: FormCell; readonly alone: boolean }
  /** What the units registered for the figure above, and how they stand to it. */
  | {
      readonly kind: "milestones" | "progress";
      readonly cell: FormCell;
      readonly milestones: Milestones;
    }
  /** What one unit wrote. */
  | { readonly kind: "words"; readonly unit: string; readonly text: string };

type Shown = Pick<ConsolidationInput, "units" | "milestones">;

/** A heading for each table, one for each row of several figures, and the figures, each with what was registered for
 *  it. */
export function listLines(
  form: Form,
  cells: readonly FormCell[],
  input: Shown,
): ConsolidationLine[] {
  return form.tables.flatMap(({ table }): ConsolidationLine[] => {
    const own = cells.filter((cell) => cell.table.id === table.id);
    if (own.length === 0) return [];
    const heading: ConsolidationLine[] =
      table.heading === null ? [] : [{ kind: "heading", text: table.heading, strong: true }];
    const rows = table.rows.flatMap((row): ConsolidationLine[] => {
      const figures = own.filter((cell) => cell.row.id === row.id);
      const alone = figures.length < 2;
      const lines = figures.flatMap((cell) => linesOf(cell, alone, input));
      if (alone) return lines;
      const text = [row.number, row.label].filter((part) => part !== "").join(". ");
      return [{ kind: "heading", text, strong: false }, ...lines];
    });
    return [...heading, ...rows];
  });
}

function linesOf(cell: FormCell, alone: boolean, { units, milestones }: Shown) {
  if (cell.measure.type === "text") {
    return [
      { kind: "heading", text: nameOfWords(cell, units, alone), strong: false } as const,
      ...listWords(cell, units),
    ];
  }
  const registered = milestones.get(cell.key);
  const aimed: ConsolidationLine[] = registered
    ? [
        { kind: "milestones", cell, milestones: registered },
        { kind: "progress", cell, milestones: registered },
      ]
    : [];
  return [{ kind: "figure", cell, alone } as const, ...aimed];
}

function listWords({ key }: FormCell, units: readonly UnitFigures[]): ConsolidationLine[] {
  return units.flatMap(({ name, values }) => {
    const text = values.get(key);
    if (typeof text !== "string" || isBlankText(text)) return [];
    return [{ kind: "words", unit: name, text } as const];
  });
}

/** Under a heading that names the row, words are called what their column is. */
function nameOfWords(cell: FormCell, units: readonly UnitFigures[], alone: boolean): string {
  const { row, column, table } = cell;
  const name = table.columns.length === 1 ? row.label : `${row.label} – ${column.label}`;
  const number = row.number === "" ? "" : `${row.number}. `;
  const said = alone ? `${number}${name}` : column.label;
  return `${said} (${listWords(cell, units).length}/${units.length} đơn vị có ghi)`;
}

/** What a figure is called where it stands: as its row, or under a heading that names the row as its column, with the
 *  heading above that: "Cùng kỳ năm trước – lũy kế"; a name keeps its capitals. */
export function labelOfFigure({ row, column }: FormCell, alone: boolean): string {
  if (alone) return row.label;
  const { group, label } = column;
  if (group === null) return label;
  const isName = /^\p{Lu}\p{Ll}* \p{Lu}/u.test(label);
  return `${group} – ${isName ? label : label.charAt(0).toLowerCase() + label.slice(1)}`;
}
