import type { Form } from "../form/form.ts";
import type { DriftedCells } from "./driftedForm.ts";
import { formWindow } from "./formWindow.ts";
import { locateDrifted } from "./locateDrifted.ts";
import { listFormSheets } from "./locateForm.ts";
import { codeOf, printedCodes } from "./printedCode.ts";
import { printTables } from "./printedTable.ts";
import { printedWhose } from "./printedWhose.ts";
import type { RecognisedSheet, Recognition } from "./recognisedSheet.ts";
import type { CellContent } from "./sheet.ts";
import { wordsOf } from "./sheetPrint.ts";
import { findTotals } from "./totalsIdentity.ts";

/** The worksheets of a file that are forms or look like one, in the order of their tabs. `forms` are all that are known,
 *  in each kind of period. Whose sheet it is and of which period is never taken from what is printed. */
export function recogniseSheets<S extends DriftedCells>(
  sheets: readonly S[],
  forms: readonly Form[],
): RecognisedSheet<S>[] {
  const identities = listFormSheets(sheets).flatMap(({ identity }) => identity ?? []);
  return sheets.flatMap((sheet): RecognisedSheet<S>[] => {
    const identity = listFormSheets([sheet])[0]?.identity;
    if (identity) return [{ kind: "identified", sheet, identity }];
    if (findTotals(sheet.values)) return [];
    const recognition = recogniseForms(sheet, forms);
    if (!recognition) return [];
    const beside = identities.filter(({ template }) =>
      recognition.forms.some((form) => form.template.id === template),
    );
    return [{ kind: "recognised", sheet, recognition, beside }];
  });
}

/** Which forms a worksheet may be by what is printed on it; null where it looks like none. */
function recogniseForms(whole: DriftedCells, forms: readonly Form[]): Recognition | null {
  const sheet = { ...whole, values: formWindow(whole.values) };
  const codes = new Set(printedCodes(sheet.values).map(({ code }) => code));
  const texts = new Set(sheet.values.flatMap((line) => line.map(wordsOf)));
  const byCode = forms.filter(({ template }) => codes.has(codeOf(template.code)));
  const byTitle = forms.filter(({ template }) => texts.has(wordsOf(template.title)));
  const recognised = (by: Recognition["by"], found: readonly Form[]): Recognition => {
    return { by, forms: found, printed: printedWhose(sheet.values, found) };
  };
  if (byCode.length > 0) return recognised("code", byCode);
  if (codes.size > 0) return null;
  if (byTitle.length > 0) return recognised("title", byTitle);
  if (countFilled(sheet) > mostFilled) return null;
  const alike = forms.filter((form) => sharesLabels(texts, form));
  const fitting = fittingBest(sheet, alike);
  return fitting.length > 0 ? recognised("tables", fitting) : null;
}

/** No form holds as much: whatever holds more is somebody's list, which is not searched for tables. */
const mostFilled = 15_000;

function countFilled({ values }: DriftedCells): number {
  const isFilled = (value: CellContent) => value !== null && value !== "";
  return values.reduce((count, line) => count + line.filter(isFilled).length, 0);
}

/** Whether two labels at least of a form's rows and columns stand somewhere on a sheet: somebody's long list is not
 *  searched for the tables of every form. */
function sharesLabels(texts: ReadonlySet<string>, form: Form): boolean {
  const labels = printTables(form).flatMap(({ columns, rows }) => [
    ...columns.flatMap(({ words, isStub }) => (isStub ? [] : [words])),
    ...rows.flatMap(({ words }) => words),
  ]);
  const shared = new Set(labels.filter((words) => words !== "" && texts.has(words)));
  return shared.size >= 2;
}

/** The forms whose rows and columns are all there and nothing else; where there is none, those that lack least. */
function fittingBest(sheet: DriftedCells, forms: readonly Form[]): Form[] {
  const tried = forms.flatMap((form) => {
    const drifted = locateDrifted(sheet, form);
    if (drifted.kind === "refused") return [];
    const lacking = drifted.kind === "mapped" ? [] : drifted.proposal.missing;
    const left = drifted.kind === "mapped" ? [] : drifted.proposal.leftOut;
    return [{ form, lacks: lacking.length + left.length }];
  });
  const least = Math.min(...tried.map(({ lacks }) => lacks));
  return tried.filter(({ lacks }) => lacks === least).map(({ form }) => form);
}
