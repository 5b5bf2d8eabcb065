import { checkHeading } from "./formChecks.ts";
import type { PlacedTable } from "./placeTables.ts";
import { isAgainstKey, recogniseAmong, type Verdict, type Witness } from "./recognisePart.ts";
import type { CellContent } from "./sheet.ts";
import { printOf, wordsOf } from "./sheetPrint.ts";

type Lines = readonly (readonly CellContent[])[];

/** A line or a column of the sheet, zero-based, with what it is taken for and what is printed there. */
export interface RecognisedPlace {
  readonly at: number;
  readonly verdict: Verdict;
  readonly printed: string;
}

/** What each column of a sheet is taken for in a table: by the hidden key, the number and the words above it. */
export function recogniseColumns(lines: Lines, placed: PlacedTable): RecognisedPlace[] {
  const { table, head } = placed;
  const keys = keysOf(lines, table.id, head.from, Math.min(head.last + 2, head.to));
  const numbers = head.numbers === null ? [] : (lines[head.numbers] ?? []);
  const width = Math.max(0, ...lines.map((line) => line.length));
  const above = Array.from({ length: width }, (_, at) => wordsAbove(lines, head.words, at));
  const isWithin = withinTable(placed, above, numbers);
  const byKeys = readAll(true);
  return byKeys.some(isAgainstKey) ? readAll(false) : byKeys;

  function readAll(isKeyed: boolean): RecognisedPlace[] {
    return above.map((words, at) => readColumn(words, at, isKeyed));
  }

  function readColumn(
    { printed, own, group }: WordsAbove,
    at: number,
    isKeyed: boolean,
  ): RecognisedPlace {
    const number = isWithin(at) ? printOf(numbers[at]) : "";
    const sameWords = table.columns.filter(({ words }) => words !== "" && words === own);
    const inGroup = sameWords.filter((column) => column.group === group);
    const says = (evidence: Witness["evidence"], columns: typeof sameWords): Witness => ({
      evidence,
      says: columns.map(({ id }) => id),
    });
    const withLabel = (columns: typeof sameWords) =>
      recogniseAmong(
        [
          says(
            "key",
            table.columns.filter(({ id }) => `${table.id}/${id}` === keys[at]),
          ),
          says(
            "number",
            number === "" ? [] : table.columns.filter((column) => column.number === number),
          ),
          says("label", columns),
        ],
        isKeyed,
      );
    // Which heading is merged over a column is not certain: it only decides among columns of one label.
    const byLabel = withLabel(sameWords);
    const verdict = byLabel.kind === "found" || inGroup.length === 0 ? byLabel : withLabel(inGroup);
    // A key that nothing printed sides with is not believed.
    const isKeyAlone = verdict.kind === "found" && verdict.by.join() === "key";
    return { at, verdict: isKeyAlone ? { kind: "nothing" } : verdict, printed };
  }
}

/** Whether a number is believed in a column: under the table's words, or between its outermost shown columns where they
 *  are there. Hidden columns of ours beside it hold numbers too. */
function withinTable(
  { table }: PlacedTable,
  above: readonly WordsAbove[],
  numbers: readonly CellContent[],
): (at: number) => boolean {
  const known = new Set(table.columns.flatMap(({ words, group }) => [words, group]));
  const shown = new Set(table.columns.flatMap(({ words, hidden }) => (hidden ? [] : [words])));
  const named = above.flatMap(({ own }, at) => (own !== "" && shown.has(own) ? [at] : []));
  const checks = numbers.findIndex((value) => wordsOf(value) === wordsOf(checkHeading));
  const last = checks === -1 ? above.length : checks;
  return (at) => {
    const own = above[at]?.own ?? "";
    if (at > last) return false;
    if (own !== "" && known.has(own)) return true;
    return at >= (named[0] ?? 0) && at <= (named.at(-1) ?? last);
  };
}

/** The line that holds the hidden keys of a table's columns, as texts. */
function keysOf(lines: Lines, table: string, from: number, to: number): string[] {
  const keyed = lines.slice(from, to + 1).map((line) => line.map(printOf));
  const keysIn = (line: readonly string[]) =>
    line.filter((text) => text.startsWith(`${table}/`)).length;
  const most = Math.max(0, ...keyed.map(keysIn));
  return keyed.find((line) => most > 0 && keysIn(line) === most) ?? [];
}

interface WordsAbove {
  readonly printed: string;
  readonly own: string;
  readonly group: string;
}

/** The words above a column, and those of the merged heading over it: it begins at its first column. */
function wordsAbove(lines: Lines, heads: readonly number[], at: number): WordsAbove {
  const textAt = (line: number, column: number) => wordsOf(lines[line]?.[column]);
  const bottom = heads.findLast((line) => textAt(line, at) !== "");
  if (bottom === undefined) return { printed: "", own: "", group: "" };
  const printed = printOf(lines[bottom]?.[at]);
  const own = textAt(bottom, at);
  const above = heads.filter((line) => line < bottom);
  for (let column = at; column >= 0 && above.length > 0; column--) {
    const group = above.map((line) => textAt(line, column)).find((text) => text !== "");
    if (group) return { printed, own, group };
  }
  return { printed, own, group: "" };
}
