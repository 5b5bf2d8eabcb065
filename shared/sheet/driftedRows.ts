import type { RecognisedPlace } from "./driftedColumns.ts";
import type { PlacedTable } from "./placeTables.ts";
import type { PrintedTable } from "./printedTable.ts";
import { isAgainstKey, recogniseAmong, type Verdict, type Witness } from "./recognisePart.ts";
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
  const read = (isKeyed: boolean) =>
    Array.from({ length: head.to - head.last }, (_, index) => readLine(index, isKeyed));
  const byKeys = read(true);
  return byKeys.some(isAgainstKey) ? read(false) : byKeys;

  function readLine(index: number, isKeyed: boolean): RecognisedPlace {
    const at = head.last + 1 + index;
    const line = lines[at] ?? [];
    const textAt = (column: number | null) => (column === null ? "" : printOf(line[column]));
    const witnesses = witnessesOf(table, stub, textAt);
    const verdict = recogniseAmong(witnesses, isKeyed);
    const printed = textAt(table.isLabelled ? stub.label : stub.number);
    return {
      at,
      printed,
      verdict: isBelieved(verdict, table, stub) ? verdict : { kind: "nothing" },
    };
  }
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
function isBelieved(verdict: Verdict, { isLabelled }: PrintedTable, stub: StubPlaces): boolean {
  if (verdict.kind !== "found") return true;
  const by = verdict.by.join();
  return by === "number" ? !isLabelled || stub.label === null : by !== "key";
}
