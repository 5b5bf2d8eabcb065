import type { Form } from "../form/form.ts";
import { firstLine } from "./formWindow.ts";
import { identityMark } from "./identity.ts";
import { printTables } from "./printedTable.ts";
import type { CellContent } from "./sheet.ts";
import { printOf, wordsOf } from "./sheetPrint.ts";

type Lines = readonly (readonly CellContent[])[];

/** A text at the head of a worksheet. */
export interface HeadText {
  readonly row: number;
  readonly column: number;
  readonly printed: string;
  readonly words: string;
}

/** No head is longer, also where lines have been put into it. */
const mostLines = 30;

/** What we write into hidden cells of the head begins so. */
const [hiddenMark = ""] = identityMark.split("|");

/** What a worksheet prints above the tables of a form, or of any of several, in reading order. */
export function listHeadTexts(lines: Lines, forms: readonly Form[]): HeadText[] {
  const labels = labelsOf(forms);
  const texts: HeadText[] = [];
  const from = firstLine(lines);
  for (let row = from; row < from + mostLines; row++) {
    const inLine = (lines[row] ?? []).flatMap((value, column): HeadText[] => {
      const printed = printOf(value);
      if (printed === "" || printed.startsWith(hiddenMark)) return [];
      return [{ row, column, printed, words: wordsOf(printed) }];
    });
    if (inLine.some(({ words }) => labels.has(words))) break;
    texts.push(...inLine);
  }
  return texts;
}

/** Whatever stands in the tables of forms and above their columns. */
function labelsOf(forms: readonly Form[]): ReadonlySet<string> {
  const tables = forms.flatMap(printTables);
  const labels = new Set(
    tables.flatMap(({ heading, columns, rows }) => [
      heading,
      ...columns.flatMap(({ words, group }) => [words, group]),
      ...rows.flatMap(({ words }) => words),
    ]),
  );
  for (const { template } of forms) labels.delete(wordsOf(template.title));
  labels.delete("");
  return labels;
}
