import { sayDay } from "../text/days.ts";
import { guideText } from "../text/fileGuide.ts";
import { saySummary } from "../text/sheetSummary.ts";
import { addressOf, fixedAddress, quotedSheetName } from "./address.ts";
import type { GuidedForm } from "./fileGuide.ts";
import type { SheetCounts } from "./formSummary.ts";
import { type Grid, heightFor } from "./grid.ts";
import { literal } from "./messageFormula.ts";
import type { CellStyle, Highlight, SheetLink } from "./sheet.ts";
import { colours, styles } from "./styles.ts";
import { summaryFormula } from "./summaryFormula.ts";

/** The widths of the guide's columns: number, form, period, day, errors, warnings, blanks, state. LibreOffice keeps a link
 *  on one line and cuts it off: the regime's longest name has room. */
export const guideColumns = [5, 52, 14, 11.5, 6, 8, 9, 14.5];

const framed: CellStyle = { bordered: true, vertical: "center", wrap: true };
const looks = {
  centred: { ...framed, horizontal: "center" },
  left: { ...framed, horizontal: "left", indent: 1 },
  link: { ...framed, horizontal: "left", indent: 1, underline: true, color: colours.carriedText },
  total: { ...framed, horizontal: "center", bold: true },
  said: { ...framed, horizontal: "center", bold: true },
} as const satisfies Record<string, CellStyle>;

const counted = ["errors", "warnings", "blanks"] as const;
const [errorsAt, stateAt] = [4, 7];

/** The table of the forms, from a row on: each with a link to its sheet and with what that counts at every moment. */
export function setGuideForms(
  grid: Grid,
  forms: readonly GuidedForm[],
  top: number,
): {
  readonly bottom: number;
  readonly highlights: readonly Highlight[];
  readonly links: readonly SheetLink[];
} {
  const across = (row: number, left = 0) => ({ top: row, bottom: row, left, right: stateAt });
  grid.merge(across(top), guideText.forms, styles.guideHeading);
  grid.height(top, 22);
  grid.merge(across(top + 1), guideText.formsLead, styles.legend);
  const head = top + 2;
  guideText.columns.forEach((label, column) => {
    grid.set(head, column, label, styles.header);
  });
  grid.height(head, 37);
  const first = head + 1;
  forms.forEach((form, index) => {
    setForm(grid, form, first + index, index + 1);
  });
  const end = first + forms.length - 1;
  const total = end + 1;
  grid.merge({ top: total, bottom: total, left: 0, right: 3 }, guideText.together, looks.total);
  const sums = { errors: 0, warnings: 0, blanks: 0 };
  for (const { counts } of forms) for (const count of counted) sums[count] += counts[count];
  counted.forEach((count, index) => {
    const column = errorsAt + index;
    const formula = `SUM(${addressOf(first, column)}:${addressOf(end, column)})`;
    grid.set(total, column, sums[count], looks.total, formula);
  });
  grid.height(total, 20);
  setState(grid, total, sums, { ...looks.left, bold: true });
  const [errors = "", warnings = "", blanks = ""] = counted.map((_, index) =>
    fixedAddress(total, errorsAt + index),
  );
  const said = summaryFormula({ errors, warnings, blanks });
  grid.merge(across(total + 1), saySummary(sums), looks.said, said);
  grid.height(total + 1, 22);
  return {
    bottom: total + 1,
    highlights: highlightsOf(first, total),
    links: forms.map(({ sheetName, name }, index) => ({
      at: { row: first + index, column: 1 },
      sheet: sheetName,
      tip: `Đến biểu ${name}`,
    })),
  };
}

function setForm(grid: Grid, form: GuidedForm, row: number, number: number): void {
  const { sheetName, name, periodName, lastDay, counts, places } = form;
  grid.set(row, 0, number, looks.centred);
  grid.set(row, 1, name, looks.link);
  grid.set(row, 2, periodName, looks.left);
  grid.set(row, 3, lastDay === null ? guideText.noDay : sayDay("vi", lastDay), looks.centred);
  counted.forEach((count, index) => {
    const { row: at, column } = places[count];
    const formula = `${quotedSheetName(sheetName)}!${fixedAddress(at, column)}`;
    grid.set(row, errorsAt + index, counts[count], looks.centred, formula);
  });
  setState(grid, row, counts, looks.left);
  const texts = [name, periodName].map((text, at) => [text, guideColumns[at + 1] ?? 1] as const);
  grid.height(row, heightFor(texts.map(([text, width]) => [text, width * 1.05])));
}

/** In words how a form stands: what the colours beside it say, without them. */
function setState(grid: Grid, row: number, counts: SheetCounts, style: CellStyle): void {
  const { errors, left, done, broken } = guideText.states;
  const [first, second, third] = counted.map((_, index) => addressOf(row, errorsAt + index));
  const words = `IF(${first}>0,${literal(errors)},IF(${second}+${third}>0,${literal(left)},${literal(done)}))`;
  const formula = `IFERROR(${words},${literal(broken)})`;
  const isLeft = counts.warnings + counts.blanks > 0;
  const said = counts.errors > 0 ? errors : isLeft ? left : done;
  grid.set(row, stateAt, said, style, formula);
}

function highlightsOf(first: number, total: number): Highlight[] {
  const { error, errorText, warning, warningText, goodFill, good } = colours;
  const column = (at: number) => ({ top: first, bottom: total, left: at, right: at });
  const whole = { top: total + 1, bottom: total + 1, left: 0, right: stateAt };
  const together = (at: number) => `${fixedAddress(total, at)}>0`;
  const above = (at: number) => `${addressOf(first, at)}>0`;
  // What cannot be counted is in no order: a rule that breaks would leave it to the green one.
  const orBroken = (formula: string) => `IFERROR(${formula},TRUE)`;
  const [warnings, blanks] = [above(errorsAt + 1), above(errorsAt + 2)];
  const errors = orBroken(above(errorsAt));
  const state = column(stateAt);
  const fixed = (formula: string) => formula.replace(/([A-Z]+)(\d+)/g, "$$$1$2");
  return [
    { area: column(errorsAt), formula: errors, fill: error, color: errorText },
    { area: column(errorsAt + 1), formula: warnings, fill: warning, color: warningText },
    { area: state, formula: fixed(errors), fill: error, color: errorText },
    {
      area: state,
      formula: fixed(`${warnings.slice(0, -2)}+${blanks}`),
      fill: warning,
      color: warningText,
    },
    { area: state, formula: "TRUE", fill: goodFill, color: good },
    { area: whole, formula: orBroken(together(errorsAt)), fill: error, color: errorText },
    {
      area: whole,
      formula: `OR(${together(errorsAt + 1)},${together(errorsAt + 2)})`,
      fill: warning,
      color: warningText,
    },
    { area: whole, formula: "TRUE", fill: goodFill, color: good },
  ];
}
