import { evaluateStatement } from "../../../../shared/form/algebra/evaluateStatement.ts";
import { mapStatement, type Statement } from "../../../../shared/form/algebra/statement.ts";
import { verdictFormula } from "../../../../shared/form/algebra/statementFormula.ts";
import { type DataValue, unknown } from "../../../../shared/form/dataValue.ts";
import type { ValueType } from "../../../../shared/indicator.ts";
import { countOf } from "../../../../shared/regimes/dongHoa2022/measures.ts";
import { columnName } from "../../../../shared/sheet/address.ts";
import { mirrorFormula } from "../../../../shared/sheet/mirror.ts";
import { readTypedEntry } from "../../../../shared/sheet/readTypedEntry.ts";
import type { CellContent } from "../../../../shared/sheet/sheet.ts";
import { cleanText } from "../../../../shared/xlsx/cleanText.ts";
import { engineSheetOf } from "../../../support/secondEngineSheet.ts";

/** The cells that a random statement asks about, by type. */
export const typesOf = {
  n: "count",
  m: "count",
  k: "count",
  a: "yes-no",
  b: "yes-no",
  c: "yes-no",
  d: "date",
  e: "date",
  f: "date",
  s: "text",
  t: "text",
} as const satisfies Record<string, ValueType>;

export type Cell = keyof typeof typesOf;
export const cells = Object.keys(typesOf) as Cell[];

/** What somebody has put into each cell. */
export type Filling = Readonly<Record<Cell, CellContent>>;

const tolerance = 0.5;

/** What our own rules make of a raw cell: the pane's reading, where the unreadable is there and not known. */
export function valueIn(cell: Cell, filling: Filling): DataValue {
  const content = filling[cell];
  const reading = readTypedEntry(content, countOf("", { type: typesOf[cell] }));
  return "unreadable" in reading ? unknown : reading.value;
}

/** 1 where we find a statement broken, otherwise 0. */
export function ourVerdict(statement: Statement<Cell>, filling: Filling): number {
  const told = evaluateStatement(statement, (cell) => valueIn(cell, filling), tolerance);
  return told === false ? 1 : 0;
}

/** A formula as a file holds it: every text of ours is composed on its way there. */
function asInFile(formula: string): string {
  return cleanText(formula);
}

/** What the second engine makes of some statements about each filling: the entries in a row, their hidden copies
 *  beside them, the verdicts behind. */
export function theirVerdicts(
  fillings: readonly Filling[],
  statementsOf: (row: number) => readonly Statement<Cell>[],
): (number | string)[] {
  const rows = fillings.map((filling, row) => {
    const at = (column: number) => `$${columnName(column)}$${row + 1}`;
    const copy = (cell: Cell) => at(cells.length + cells.indexOf(cell));
    return [
      ...cells.map((cell) => ({ value: filling[cell] })),
      ...cells.map((cell, column) => ({
        value: null,
        formula: asInFile(mirrorFormula(at(column), typesOf[cell])),
      })),
      ...statementsOf(row).map((statement) => ({
        value: null,
        formula: verdictFormula(mapStatement(statement, copy), tolerance, (address) => address),
      })),
    ];
  });
  const engine = engineSheetOf(rows);
  return fillings.flatMap((_, row) =>
    statementsOf(row).map((_, index) => engine.valueAt(row, 2 * cells.length + index)),
  );
}

/** The hidden copy that the second engine makes of an entry. */
export function theirCopies(
  entries: readonly (readonly [content: CellContent, type: ValueType])[],
): (number | string)[] {
  const engine = engineSheetOf(
    entries.map(([value, type], row) => [
      { value },
      { value: null, formula: asInFile(mirrorFormula(`$A$${row + 1}`, type)) },
    ]),
  );
  return entries.map((_, row) => engine.valueAt(row, 1));
}
