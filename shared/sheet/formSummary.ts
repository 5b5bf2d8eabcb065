import { listAsked } from "../form/asked.ts";
import type { Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import { saySummary } from "../text/sheetSummary.ts";
import { fixedAddress } from "./address.ts";
import type { Conclusions } from "./checkConclusions.ts";
import type { SheetCheck } from "./checkList.ts";
import type { FormLayout, Position } from "./formLayout.ts";
import type { Grid } from "./grid.ts";
import type { Highlight } from "./sheet.ts";
import { colours, styles } from "./styles.ts";
import { summaryFormula } from "./summaryFormula.ts";

/** What is left to do on a form's sheet, as the sheet itself knows it. */
export interface SheetCounts {
  readonly errors: number;
  readonly warnings: number;
  /** Cells that expect an answer and have none; "-" and "..." are answers, but "..." is a warning as well. */
  readonly blanks: number;
}

/** The rows that the line takes, beside the heading, and those of what stands under it. */
export const summaryRows = [0, 1] as const;
const underRows = [2, 5] as const;

/** Where the counts stand: in hidden cells, from which other sheets of the file read them. */
export function countPlaces({ checks }: FormLayout): Readonly<Record<keyof SheetCounts, Position>> {
  const row = 0;
  return {
    errors: { row, column: checks.importance },
    warnings: { row, column: checks.verdict },
    blanks: { row, column: checks.message },
  };
}

/** The line that says at every moment how far a form is, at the head of the column "Kiểm tra" and beside the page, and
 *  under it what the sheet cannot check and how it is handed in. It adds up what the sheet's own checks find, all of
 *  which stand in locked cells. */
export function setSummary(
  grid: Grid,
  layout: FormLayout,
  list: { readonly top: number; readonly checks: readonly SheetCheck[] },
  counts: SheetCounts,
  under: readonly string[],
): void {
  const { checks, checkColumn, blanks, unknowns } = layout;
  const places = countPlaces(layout);
  const bottom = list.top + list.checks.length - 1;
  const down = (column: number) =>
    `${fixedAddress(list.top, column)}:${fixedAddress(bottom, column)}`;
  const weighed = (importance: string) =>
    list.checks.length === 0
      ? "0"
      : `SUMIF(${down(checks.importance)},"${importance}",${down(checks.verdict)})`;
  const left = `SUM(${fixedAddress(list.top, blanks)}:${fixedAddress(layout.bottom, blanks)})`;
  // One for all of them, as they have one reason.
  const unknown = `IF(SUM(${fixedAddress(list.top, unknowns)}:${fixedAddress(layout.bottom, unknowns)})>0,1,0)`;
  const formulas = {
    errors: weighed("error"),
    warnings: `${weighed("warning")}+${unknown}`,
    blanks: left,
  };
  for (const count of ["errors", "warnings", "blanks"] as const) {
    grid.set(places[count].row, places[count].column, counts[count], styles.key, formulas[count]);
  }
  const at = (of: keyof SheetCounts) => fixedAddress(places[of].row, places[of].column);
  const words = summaryFormula({
    errors: at("errors"),
    warnings: at("warnings"),
    blanks: at("blanks"),
  });
  const beside = ([top, bottom]: readonly [number, number]) => {
    return { top, bottom, left: checkColumn, right: checkColumn };
  };
  grid.merge(beside(summaryRows), saySummary(counts), styles.summary, words);
  grid.merge(beside(underRows), under.join("\n"), styles.summaryUnder);
}

/** The counts of the values that a sheet is written with: what its formulas will come to. */
export function countsOf(
  form: Form,
  checks: readonly SheetCheck[],
  { violated, values, unreadable }: Conclusions,
  openCells: ReadonlySet<CellKey>,
): SheetCounts {
  const of = (importance: SheetCheck["importance"]) =>
    checks.filter((check) => check.importance === importance && violated.has(check.id)).length;
  const asked = listAsked(form, values, { openCells, unreadable });
  const blanks = asked.filter(
    ({ key }) => (values.get(key) ?? null) === null && !unreadable.has(key),
  );
  const unknown = violated.has("unknown") ? 1 : 0;
  return { errors: of("error"), warnings: of("warning") + unknown, blanks: blanks.length };
}

/** The line in red while there is an error, in amber while something is left, in green when nothing is; its sign and its
 *  words say the same without colours. */
export function summaryHighlights(layout: FormLayout): Highlight[] {
  const places = countPlaces(layout);
  const any = (of: keyof SheetCounts) => `${fixedAddress(places[of].row, places[of].column)}>0`;
  const [top, bottom] = summaryRows;
  const area = { top, bottom, left: layout.checkColumn, right: layout.checkColumn };
  const { error, errorText, warning, warningText, goodFill, good } = colours;
  return [
    { area, formula: `IFERROR(${any("errors")},TRUE)`, fill: error, color: errorText },
    {
      area,
      formula: `OR(${any("warnings")},${any("blanks")})`,
      fill: warning,
      color: warningText,
    },
    { area, formula: "TRUE", fill: goodFill, color: good },
  ];
}
