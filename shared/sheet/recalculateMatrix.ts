import type { FiledValue } from "../filing/filed.ts";
import type { Division } from "../filing/filingRules.ts";
import { readEntry } from "../form/readEntry.ts";
import type { Measure } from "../indicator.ts";
import { concludeLine, type LineConclusions } from "./matrixConclusions.ts";
import { listMatrixSheets } from "./matrixIdentity.ts";
import type { CellContent } from "./sheet.ts";

/** What is read of a worksheet. */
interface Reading {
  readonly values: readonly (readonly CellContent[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** What one formula comes to now. */
interface Recalculated {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
}

const divisions: readonly string[] = [
  "adds-up",
  "adds-up-with-own",
  "same",
  "share-of-units",
  "count-of-units",
  "apart",
] satisfies readonly Division[];

/** What the formulas of a matrix sheet come to, from what stands in its cells and its hidden keys alone; empty for a
 *  sheet that is none. */
export function recalculateMatrix(reading: Reading): Recalculated[] {
  const [found] = listMatrixSheets([reading]);
  if (found?.identity.layout !== "table") return [];
  const { kind } = found.identity;
  const { values, formulas } = reading;
  const keys = values.find((line) => line.includes("sum") && line.includes("difference")) ?? [];
  const columnOf = (key: string) => keys.indexOf(key);
  const wholeAt = columnOf("difference") - 1;
  const ownAt = columnOf("own");
  // The children stand before what is added to them.
  const behind = ownAt < 0 ? columnOf("sum") : ownAt;
  const first = keys.findIndex((key) => typeof key === "string" && key !== "");
  return values.flatMap((line, row) => {
    const parsed = parseLineKey(line[found.keyColumn]);
    if (!parsed) return [];
    const at = (column: number) => valueAt(reading, row, column, parsed.division, wholeAt);
    const children = Array.from({ length: behind - first }, (_, index) => at(first + index));
    const own = ownAt < 0 ? null : at(ownAt);
    const concluded = concludeLine({ kind, ...parsed, children, own, whole: at(wholeAt) });
    return (["sum", "difference", "check"] as const).flatMap((key) => {
      const column = columnOf(key);
      const value = concluded[key as keyof LineConclusions];
      const isLive = formulas[row]?.[column]?.startsWith("=") === true;
      return isLive && (line[column] ?? "") !== value ? [{ row, column, value }] : [];
    });
  });
}

/** "M2|adds-up|0" */
function parseLineKey(key: CellContent | undefined) {
  const [indicator, division, decimals] = typeof key === "string" ? key.split("|") : [];
  if (!indicator || !division || !divisions.includes(division)) return null;
  return { division: division as Division, decimals: Number(decimals) };
}

const plain: Measure = {
  ...{ type: "count", unit: "", decimals: 0, nature: "stock" },
  ...{ aggregation: "NONE", direction: null, target: null },
};

/** What a cell holds; what cannot be read counts as a text does in a sum: as nothing, and is not blank. */
function valueAt(
  { values, text }: Reading,
  row: number,
  column: number,
  division: Division,
  whole: number,
): FiledValue | null {
  const content = values[row]?.[column] ?? null;
  const isAnswer = division.endsWith("-of-units") && column !== whole;
  const type = isAnswer ? "yes-no" : "count";
  const reading = readEntry(content, text[row]?.[column] ?? "", { ...plain, type });
  if ("unreadable" in reading) return typeof content === "number" ? content : { s: "none" };
  return typeof reading.value === "string" ? null : reading.value;
}
