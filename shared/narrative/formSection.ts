import type { Form, FormCell } from "../form/form.ts";
import type { Row, Table } from "../form/template.ts";
import { type Block, type Piece, paragraph, wordsOf } from "./document.ts";
import { asidesOf, besideAsides, sayAsides } from "./sectionAsides.ts";
import { nameOf } from "./tellAmount.ts";
import { tellColumns } from "./tellColumns.ts";
import { join, tellCoverage, tellFacts } from "./tellFigure.ts";
import { tellInARow } from "./tellInARow.ts";
import {
  isToldInPart,
  labelInTable,
  labelOfColumn,
  labelOfFigure,
  listToldRows,
  type ToldRow,
  withoutNumber,
} from "./toldCells.ts";
import type { Coverage, ToldFigure } from "./toldFigure.ts";

/** How a cell of the form is told, under a label. */
export type TellCell = (cell: FormCell, label: string) => ToldFigure;

/** What a form says, in sentences: what holds of all of it, then its chief figures one by one and short tables column by
 *  column. `usual` are the units whose absence the document has told. */
export function tellForm(form: Form, tell: TellCell, usual: Coverage | null): Block[] {
  const asides = asidesOf(listTold(form, tell));
  const beside: TellCell = (cell, label) => besideAsides(tell(cell, label), asides);
  const said = sayAsides(asides, usual);
  const blocks = form.tables.flatMap(({ table }) => tellTable(form, table, beside));
  return said.length > 0 ? [paragraph("lead", ...said), ...blocks] : blocks;
}

/** Whether a form has more figures than its sentences say. */
export function hasMore(form: Form): boolean {
  return form.tables.some(({ table }) => isToldInPart(form, table));
}

/** Every figure that a form's sentences are made of. */
export function listTold(form: Form, tell: TellCell): ToldFigure[] {
  return form.tables.flatMap(({ table }) =>
    listToldRows(form, table).flatMap((told) => {
      if (told.kind === "heading") return [];
      if (told.kind === "figure") return [tell(told.cell, labelOfFigure(form, told.cell))];
      const label = labelInTable(form, table, told.row);
      return told.cells.map((cell) => tell(cell, `${label} – ${labelOfColumn(cell)}`));
    }),
  );
}

/** What is told under one of a table's own headings. */
interface Part {
  readonly heading: string | null;
  readonly rows: readonly Exclude<ToldRow, { kind: "heading" }>[];
}

function tellTable(form: Form, table: Table, tell: TellCell): Block[] {
  const parts = partsOf(listToldRows(form, table));
  const blocks = parts.flatMap(({ heading, rows }): Block[] => [
    ...(heading === null ? [] : [paragraph("lead", `${heading}:`)]),
    ...tellRows(form, table, rows, tell),
  ]);
  if (blocks.length === 0 || table.heading === null) return blocks;
  const name = withoutNumber(table.heading);
  // The rows' own headings say it better, and what sums up the whole of a list says it itself.
  const isSaid = parts[0]?.heading !== null || parts[0].rows.every(({ row }) => isNamed(row, name));
  return isSaid ? blocks : [paragraph("lead", `${name}:`), ...blocks];

  function isNamed(row: Row, said: string): boolean {
    return labelInTable(form, table, row) === said;
  }
}

function partsOf(rows: readonly ToldRow[]): Part[] {
  const parts: { heading: Row | null; rows: Exclude<ToldRow, { kind: "heading" }>[] }[] = [];
  for (const told of rows) {
    const last = parts.at(-1);
    if (told.kind === "heading") parts.push({ heading: told.row, rows: [] });
    else if (!last) parts.push({ heading: null, rows: [told] });
    else if (last.heading && told.row.level <= last.heading.level && last.rows.length > 0) {
      parts.push({ heading: null, rows: [told] });
    } else last.rows.push(told);
  }
  return parts
    .filter((part) => part.rows.length > 0)
    .map(({ heading, rows: own }) => {
      const isAbove = heading !== null && (own[0]?.row.level ?? 0) > heading.level;
      return { heading: isAbove ? heading.label : null, rows: own };
    });
}

/** Rows one by one, what others are made of behind them, and at the end those of which nothing occurred. */
function tellRows(form: Form, table: Table, rows: Part["rows"], tell: TellCell): Block[] {
  const blocks: Block[] = [];
  const nothing: { readonly row: Row; readonly said: readonly Piece[] }[] = [];
  let parts: ToldFigure[] = [];
  const closeParts = () => {
    if (parts.length > 0) blocks.push(paragraph("item", "Trong đó: ", ...tellInARow(parts), "."));
    parts = [];
  };
  for (const told of rows) {
    if (told.kind === "figure" && told.isPart) {
      parts.push(tell(told.cell, told.row.spoken));
      continue;
    }
    closeParts();
    const { label, facts } = tellRow(form, table, told, tell);
    const said = [`${label}: `, ...facts, "."];
    if (wordsOf(facts) === nothingOccurred) nothing.push({ row: told.row, said });
    else blocks.push(paragraph("item", ...said));
  }
  closeParts();
  const [first, ...others] = nothing;
  if (!first) return blocks;
  if (others.length === 0) return [...blocks, paragraph("item", ...first.said)];
  const names = nothing.map(({ row }) => row.spoken.replace(/^số /, ""));
  return [...blocks, paragraph("item", `Không phát sinh: ${names.join("; ")}.`)];
}

const nothingOccurred = "không phát sinh";

function tellRow(form: Form, table: Table, told: Part["rows"][number], tell: TellCell) {
  if (told.kind === "figure") {
    const one = tell(told.cell, labelOfFigure(form, told.cell));
    return { label: nameOf(one), facts: one.listsNothing ? tellNoLines(one) : tellFacts(one) };
  }
  const label = labelInTable(form, table, told.row);
  const all = told.cells.map((cell) => ({ cell, told: tell(cell, labelOfColumn(cell)) }));
  const [first] = all;
  const isNothing = all.every((one) => one.told.listsNothing);
  const facts = isNothing && first ? tellNoLines(first.told) : tellColumns(all, told.principal);
  return { label, facts };
}

/** Nobody has said "không phát sinh": there is only no line. */
function tellNoLines({ coverage, yes }: ToldFigure): Piece[] {
  if (!coverage) return ["các báo cáo đã nộp không ghi trường hợp nào"];
  return join(tellCoverage({ coverage, yes }), "; ");
}
