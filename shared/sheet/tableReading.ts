import { isEntry } from "../form/asked.ts";
import type { Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import { type RecognisedPlace, recogniseColumns } from "./driftedColumns.ts";
import { recogniseRows, type StubPlaces } from "./driftedRows.ts";
import type { PlacedTable } from "./placeTables.ts";
import { type Doubt, type SettledPart, settleParts } from "./settleParts.ts";
import type { CellContent } from "./sheet.ts";
import { printOf, wordsOf } from "./sheetPrint.ts";

type Lines = readonly (readonly CellContent[])[];

/** How one table of a drifted sheet reads: its rows and columns, each in its place, and what is doubtful. */
export interface TableReading {
  readonly placed: PlacedTable;
  readonly stub: StubPlaces;
  readonly rows: readonly SettledPart[];
  readonly columns: readonly SettledPart[];
  readonly doubts: { readonly rows: readonly Doubt[]; readonly columns: readonly Doubt[] };
  /** Whether the form asks something in a row's or a column's cell, or in any of that row or column. */
  readonly asks: (row: string | null, column: string | null) => boolean;
}

/** Reads a table whose head has been found. */
export function readTable(
  lines: Lines,
  form: Form,
  placed: PlacedTable,
  keyColumn: number | null,
  openCells: ReadonlySet<CellKey>,
): TableReading {
  const { table } = placed;
  const columns = recogniseColumns(lines, placed);
  const stub: StubPlaces = {
    keys: keyColumn,
    label: stubPlace(columns, "label") ?? columnOfLabels(lines, placed),
    number: stubPlace(columns, "number"),
  };
  const rows = recogniseRows(lines, placed, stub);
  const asked = [...form.cells.values()].filter(
    (cell) => cell.table.id === table.id && isEntry(cell, { openCells }),
  );
  const places = new Set(
    asked.flatMap(({ row: { id: row }, column: { id: column } }) => [
      `${row}/${column}`,
      `${row}/`,
      `/${column}`,
      "/",
    ]),
  );
  const asks = (row: string | null, column: string | null) =>
    places.has(`${row ?? ""}/${column ?? ""}`);
  const holds = (row: number, column: number) => printOf(lines[row]?.[column]) !== "";
  // A row or a column that asks nothing is filled by whatever stands where others ask.
  const rowAsks = (row: string | null) => (row !== null && asks(row, null) ? row : null);
  const columnAsks = (id: string | null) => (id !== null && asks(null, id) ? id : null);
  const settledRows = settleParts(
    rows,
    table.rows.map(({ row }) => row.id),
    (at, row) =>
      columns.some((of) => isPart(of) && asks(rowAsks(row), idOf(of)) && holds(at, of.at)),
  );
  const settledColumns = settleParts(
    columns,
    table.columns.map(({ id }) => id),
    (at, column) =>
      rows.some((of) => isPart(of) && asks(idOf(of), columnAsks(column)) && holds(of.at, at)),
  );
  return {
    placed,
    stub,
    rows: settledRows.settled,
    columns: settledColumns.settled,
    doubts: { rows: settledRows.doubts, columns: settledColumns.doubts },
    asks,
  };
}

/** The part of the form that a place certainly is; null where it may be several. */
function idOf({ verdict }: RecognisedPlace): string | null {
  return verdict.kind === "found" ? verdict.id : null;
}

function isPart({ verdict }: RecognisedPlace): boolean {
  return verdict.kind !== "nothing";
}

function stubPlace(columns: readonly RecognisedPlace[], id: string): number | null {
  const evidenceOf = ({ verdict }: RecognisedPlace) =>
    verdict.kind === "found" ? verdict.by.length : 0;
  const [best] = columns
    .filter(({ verdict }) => verdict.kind === "found" && verdict.id === id)
    .toSorted((one, other) => evidenceOf(other) - evidenceOf(one));
  return best?.at ?? null;
}

/** Where nothing above it says so: the column in which the most labels of the table stand. */
function columnOfLabels(lines: Lines, { table, head }: PlacedTable): number | null {
  if (!table.isLabelled) return null;
  const labels = new Set(table.rows.flatMap(({ words }) => words));
  const below = lines.slice(head.last + 1, head.to + 1);
  const width = Math.max(0, ...below.map((line) => line.length));
  const counts = Array.from(
    { length: width },
    (_, at) => below.filter((line) => labels.has(wordsOf(line[at]))).length,
  );
  const most = Math.max(0, ...counts);
  return most > 0 && counts.filter((count) => count === most).length === 1
    ? counts.indexOf(most)
    : null;
}
