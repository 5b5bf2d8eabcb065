import type { Form, FormCell } from "../form/form.ts";
import type { Table } from "../form/template.ts";
import { type Block, gap, type Piece, paragraph } from "./document.ts";
import { tellFigure } from "./tellFigure.ts";
import { tellInARow } from "./tellInARow.ts";
import {
  isToldInPart,
  labelOfColumn,
  labelOfFigure,
  labelOfRow,
  listToldRows,
  type ToldRow,
} from "./toldCells.ts";
import { isKnown, type ToldFigure } from "./toldFigure.ts";

/** How a cell of the form is told, under a label. */
export type TellCell = (cell: FormCell, label: string) => ToldFigure;

/** What a form says, in sentences: its chief figures one by one, short tables column by column, and for the rest a word
 *  where it is found. */
export function tellForm(form: Form, tell: TellCell): Block[] {
  const blocks = form.tables.flatMap(({ table }) => tellTable(form, table, tell));
  const isInPart = form.tables.some(({ table }) => isToldInPart(form, table));
  if (!isInPart) return blocks;
  return [...blocks, paragraph("item", `Chi tiết theo biểu ${form.template.code} kèm theo.`)];
}

/** Every figure that a form's sentences are made of. */
export function listTold(form: Form, tell: TellCell): ToldFigure[] {
  return form.tables.flatMap(({ table }) =>
    listToldRows(form, table).flatMap((told) => {
      if (told.kind === "heading") return [];
      if (told.kind === "figure") return [tell(told.cell, labelOfFigure(form, told.cell))];
      return told.cells.map((cell) =>
        tell(cell, `${labelOfRow(told.row)} – ${labelOfColumn(cell)}`),
      );
    }),
  );
}

function tellTable(form: Form, table: Table, tell: TellCell): Block[] {
  const rows = listToldRows(form, table);
  const blocks: Block[] = [];
  let parts: ToldFigure[] = [];
  let heading: Extract<ToldRow, { kind: "heading" }> | null = null;
  let isHeaded = false;
  const closeParts = () => {
    if (parts.length > 0) blocks.push(paragraph("item", "Trong đó: ", ...tellInARow(parts), "."));
    parts = [];
  };
  for (const told of rows) {
    if (told.kind === "heading") {
      heading = told;
      continue;
    }
    if (told.kind === "figure" && told.isPart) {
      parts.push(tell(told.cell, told.row.spoken));
      continue;
    }
    closeParts();
    if (heading && told.row.level > heading.row.level) {
      isHeaded ||= blocks.length === 0;
      blocks.push(paragraph("text", `${heading.row.label}:`));
    }
    heading = null;
    blocks.push(paragraph("item", ...tellRow(form, told, tell)));
  }
  closeParts();
  // The rows' own headings say it better.
  if (blocks.length === 0 || table.heading === null || isHeaded) return blocks;
  return [paragraph("text", `${withoutNumber(table.heading)}:`), ...blocks];
}

function tellRow(form: Form, told: Exclude<ToldRow, { kind: "heading" }>, tell: TellCell): Piece[] {
  if (told.kind === "figure") return tellFigure(tell(told.cell, labelOfFigure(form, told.cell)));
  const all = told.cells.map((cell) => tell(cell, labelOfColumn(cell)));
  const label = `${labelOfRow(told.row)}: `;
  return all.some(isKnown)
    ? [label, ...tellInARow(all), "."]
    : [label, gap("chưa có số liệu"), "."];
}

/** "A. Diễn biến hộ nghèo" where the document counts by itself. */
function withoutNumber(heading: string): string {
  return heading.replace(/^([A-Z]|[IVX]+)\. /, "");
}
