import type { RecognisedPlace } from "./driftedColumns.ts";
import type { PlacedTable } from "./placeTables.ts";
import type { PrintedTable } from "./printedTable.ts";
import { recognisePart, type Verdict, type Witness } from "./recognisePart.ts";
import type { CellContent } from "./sheet.ts";
import { printOf, wordsOf } from "./sheetPrint.ts";

type Lines = readonly (readonly CellContent[])[];

/** Where the labels and the numbers of a table's rows stand, and the hidden keys of all rows; null where they are gone. */
export interface StubPlaces {
  readonly keys: number | null;
  readonly label: number | null;
  readonly number: number | null;
}

/** What each line below a table's head is taken for: by the hidden key, the label and the number of the row. */
export function recogniseRows(
  lines: Lines,
  { table, head }: PlacedTable,
  stub: StubPlaces,
): RecognisedPlace[] {
  const seen = Array.from({ length: head.to - head.last }, (_, index) => {
    const at = head.last + 1 + index;
    const line = lines[at] ?? [];
    const textAt = (column: number | null) => (column === null ? "" : printOf(line[column]));
    const witnesses = witnessesOf(table, stub, textAt);
    const printed = textAt(table.isLabelled ? stub.label : stub.number);
    return { at, printed, verdict: recognisePart(witnesses), number: textAt(stub.number) };
  });
  const isWhole = table.rows.every(
    ({ row }) => seen.filter(({ number }) => number === row.number).length === 1,
  );
  return seen.map(({ at, printed, verdict, number }) => ({
    at,
    printed,
    verdict: table.isLabelled
      ? withLabel(verdict, stub, printed)
      : withNumber(table, verdict, isWhole ? number : null),
  }));
}

function witnessesOf(
  table: PrintedTable,
  stub: StubPlaces,
  textAt: (column: number | null) => string,
): Witness[] {
  const label = wordsOf(textAt(stub.label));
  const number = textAt(stub.number);
  const labelled = table.rows.filter(({ words }) => label !== "" && words.includes(label));
  const numbered = table.rows.filter(({ row }) => row.number === number);
  // That no number stands there says something only of a row that the label names.
  const isNumber = number !== "" || numbered.some((row) => labelled.includes(row));
  const key = textAt(stub.keys);
  const says = (evidence: Witness["evidence"], rows: typeof labelled): Witness => ({
    evidence,
    says: rows.map(({ row }) => row.id),
  });
  return [
    says(
      "key",
      table.rows.filter(({ row }) => `${table.id}/${row.id}` === key),
    ),
    says("label", labelled),
    says("number", isNumber ? numbered : []),
  ];
}

/** A number alone names no row that has a label, unless all labels are gone; a key alone names none. */
function withLabel(verdict: Verdict, stub: StubPlaces, printed: string): Verdict {
  if (verdict.kind !== "found") return verdict;
  const by = verdict.by.join();
  const isEnough = by === "number" ? stub.label === null && printed === "" : by !== "key";
  return isEnough ? verdict : { kind: "nothing" };
}

/** Rows without labels are what their numbers say, also against the keys, where every number stands there once: the
 *  table has been sorted without them. */
function withNumber(table: PrintedTable, verdict: Verdict, number: string | null): Verdict {
  const named = table.rows.find(({ row }) => row.number === number);
  if (verdict.kind === "contradicted" && named) {
    return { kind: "found", id: named.row.id, by: ["number"], against: ["key"] };
  }
  const isKeyAlone = verdict.kind === "found" && verdict.by.join() === "key";
  return isKeyAlone ? { kind: "nothing" } : verdict;
}
