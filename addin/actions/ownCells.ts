import type { Form } from "../../shared/form/form.ts";
import { readNumbers } from "../../shared/form/readNumber.ts";
import { addressOf } from "../../shared/sheet/address.ts";
import { type FormLayout, layOutForm, positionOf } from "../../shared/sheet/formLayout.ts";
import { identityMark } from "../../shared/sheet/identity.ts";
import type { FormSheet } from "../../shared/sheet/locateForm.ts";
import type { CellContent, Sheet } from "../../shared/sheet/sheet.ts";
import type { SheetReading } from "../host/workbook.ts";

/** Something the person typed on a form's sheet outside the form: a signature's name, a note below the table. */
export interface OwnCell {
  /** Where it stands on his sheet: "H30". */
  readonly address: string;
  readonly content: CellContent;
  /** Where that is on the sheet as it was drawn, zero-based; null in a row or column that he inserted. */
  readonly place: { readonly row: number; readonly column: number } | null;
}

/** Lists what a sheet holds beyond the form: it is compared with `drawn`, the same form as we draw it, row by key and
 *  column by key, so that inserted rows and columns mislead nobody. */
export function listOwnCells(
  found: FormSheet<SheetReading>,
  form: Form,
  drawn: Sheet,
): readonly OwnCell[] {
  const { sheet } = found;
  const layout = layOutForm(form);
  const bottom = lastTableRow(layout);
  const cells = new Set([...form.cells.keys()].map((key) => nameOf(positionOf(layout, key))));
  const printed = listPrinted(layout, drawn, cells);
  const rows = drawnPlaces(rowAnchors(found, layout, drawn));
  const columns = drawnPlaces(columnAnchors(found, layout, drawn));

  const isOurs = (row: number | null, column: number | null, content: CellContent): boolean => {
    if (column === layout.keyColumn) return true;
    if (column !== null && column >= layout.checks.id && column < layout.width) return true;
    // A heading that an inserted row has moved is still ours.
    if ((row === null || row <= bottom) && printed.has(content)) return true;
    if (row === null || column === null) return false;
    if (cells.has(nameOf({ row, column }))) return true;
    const cell = drawn.rows[row]?.cells[column];
    const isEmpty = !cell || ((cell.value ?? "") === "" && cell.formula === undefined);
    if (isEmpty) return false;
    return cell.style.unlocked !== true || cell.value === content;
  };

  return sheet.values.flatMap((line, at) =>
    line.flatMap((value, across): OwnCell[] => {
      if (value === null || value === "") return [];
      const [row, column] = [rows(at), columns(across)];
      if (isOurs(row, column, value)) return [];
      const place = row === null || column === null ? null : { row, column };
      const content = asSeen(value, sheet.text[at]?.[across] ?? "");
      return [{ address: addressOf(at, across), content, place }];
    }),
  );
}

/** The last row of the last table as laid out: what is free begins below it. */
export function lastTableRow({ bottom }: FormLayout): number {
  return bottom - 2;
}

/** The texts of the heading and of the labels. */
function listPrinted(
  { left, right }: FormLayout,
  drawn: Sheet,
  cells: ReadonlySet<string>,
): ReadonlySet<CellContent> {
  const texts = drawn.rows.flatMap((line, row) =>
    line.cells.slice(left, right + 1).map((cell, index) => {
      const isForm = cells.has(nameOf({ row, column: left + index }));
      return isForm ? null : (cell?.value ?? null);
    }),
  );
  return new Set(texts.filter((text) => typeof text === "string" && text !== ""));
}

/** A number that its cell shows as something else, such as a day, is kept as it is seen. */
function asSeen(content: CellContent, shown: string): CellContent {
  if (typeof content !== "number" || shown === "" || shown.startsWith("##")) return content;
  return readNumbers(shown).length > 0 ? content : shown;
}

/** Where something stands on the person's sheet, and where on the drawn one. */
type Anchor = readonly [stands: number, drawn: number];

function rowAnchors(
  { sheet, keyColumn }: FormSheet<SheetReading>,
  { keyColumn: ours }: FormLayout,
  drawn: Sheet,
): Anchor[] {
  const keys = drawn.rows.map(({ cells }) => markOf(cells[ours]?.value ?? null));
  return sheet.values.flatMap((line, at): Anchor[] => {
    const key = markOf(line[keyColumn] ?? null);
    const row = key === "" ? -1 : keys.indexOf(key);
    return row === -1 ? [] : [[at, row]];
  });
}

function columnAnchors(
  { sheet, keyColumn }: FormSheet<SheetReading>,
  layout: FormLayout,
  drawn: Sheet,
): Anchor[] {
  const found = layout.tables.flatMap(({ keyRow }): Anchor[] => {
    const keys = drawn.rows[keyRow]?.cells.map((cell) => String(cell?.value ?? "")) ?? [];
    const line = sheet.values.find((one) => one[keyColumn] === keys[layout.keyColumn]) ?? [];
    return keys.flatMap((key, column): Anchor[] => {
      const at = key === "" ? -1 : line.indexOf(key);
      return at === -1 ? [] : [[at, column]];
    });
  });
  return [...new Map(found)].sort(([left], [right]) => left - right);
}

/** Follows the nearest anchor before a place; null before the first one and where something was inserted. */
function drawnPlaces(anchors: readonly Anchor[]): (at: number) => number | null {
  return (at) => {
    const index = anchors.findLastIndex(([stands]) => stands <= at);
    const anchor = anchors[index];
    if (!anchor) return null;
    const drawn = anchor[1] + at - anchor[0];
    const next = anchors[index + 1];
    return next && drawn >= next[1] ? null : drawn;
  };
}

/** The key in a cell of the key column; every identity is the same mark. */
function markOf(value: CellContent): string {
  const text = String(value ?? "");
  return text.startsWith(identityMark) ? identityMark : text;
}

function nameOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row}/${column}`;
}
