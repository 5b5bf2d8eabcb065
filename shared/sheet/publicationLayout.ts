import { cellOf, type Form, type FormCell } from "../form/form.ts";
import { cellKeyOf } from "../ids.ts";
import type { Sector } from "../orgUnit.ts";
import type { OverviewUnit } from "../rollup/overview.ts";
import { hasEnded } from "./publicationNotes.ts";

/** Where everything of an overview with its units under each other stands, zero-based. */
export interface PublicationLayout {
  readonly left: number;
  readonly number: number;
  readonly name: number;
  /** The figures, each with its column. */
  readonly figures: readonly { readonly cell: FormCell; readonly column: number }[];
  readonly note: number;
  readonly right: number;
  readonly headerTop: number;
  readonly blocks: readonly Block[];
  readonly totalRow: number;
}

/** The rows of one half of the town: what it comes to, and its units. */
export interface Block {
  readonly heading: string;
  readonly sector: Sector | null;
  /** Null where nothing is added up. */
  readonly subtotalRow: number | null;
  readonly first: number;
  readonly last: number;
  readonly units: readonly { readonly unit: OverviewUnit; readonly index: number }[];
}

/** Rows above the table's header, and its own: groups, labels, numbers. */
const headingRows = 9;
const headerRows = 3;

const sectors: readonly (readonly [Sector | null, string])[] = [
  ["urban", "I. Khu vực thành thị"],
  ["rural", "II. Khu vực nông thôn"],
  [null, "Đơn vị khác"],
];

/** Lays out the units as rows, by the halves of the town, and the figures of the form's one row as columns. */
export function layOutPublication(form: Form, units: readonly OverviewUnit[]): PublicationLayout {
  const [first] = form.tables;
  const row = first?.table.rows[0];
  if (!first || !row) throw new Error(`${form.template.id} has no row`);
  const left = 1;
  const figures = first.columns.map(({ id }, index) => ({
    cell: cellOf(form, cellKeyOf(first.table.id, row.id, id)),
    column: left + 2 + index,
  }));
  const note = left + 2 + figures.length;
  const blocks: Block[] = [];
  let next = headingRows + headerRows;
  for (const [sector, heading] of sectors) {
    const own = units
      .map((unit, index) => ({ unit, index }))
      .filter(({ unit }) => unit.sector === sector && !hasEnded(unit));
    if (own.length === 0) continue;
    const subtotalRow = sector === null ? null : next;
    const top = subtotalRow === null ? next : next + 1;
    const last = top + own.length - 1;
    blocks.push({ heading, sector, subtotalRow, first: top, last, units: own });
    next = last + 1;
  }
  return {
    left,
    number: left,
    name: left + 1,
    figures,
    note,
    right: note,
    headerTop: headingRows,
    blocks,
    totalRow: next,
  };
}
