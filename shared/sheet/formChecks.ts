import { isEntry } from "../form/asked.ts";
import type { Form, FormCell } from "../form/form.ts";
import type { Importance } from "../form/template.ts";
import { toldUnknowns } from "../form/toldUnknowns.ts";
import { type CellKey, cellKeyOf } from "../ids.ts";
import { signOf } from "../text/violations.ts";
import { fixedAddress } from "./address.ts";
import {
  type Conclusions,
  checkConclusions,
  countBlanks,
  countUnknowns,
  unknownWords,
} from "./checkConclusions.ts";
import { pointersOf, type SheetCheck } from "./checkList.ts";
import { type FormLayout, mirrorOf, positionOf } from "./formLayout.ts";
import type { Grid } from "./grid.ts";
import type { Highlight } from "./sheet.ts";
import { colours, styles } from "./styles.ts";
import { unknownsFormula } from "./unknownsFormula.ts";

/** What stands above the column that says what is wrong. */
export const checkHeading = "Kiểm tra";

/** The hidden list of checks, the column "Kiểm tra" that says the gravest one of each row in words, and how many cells
 *  of each row are still blank or say "chưa có số liệu". */
export function setChecks(
  grid: Grid,
  form: Form,
  layout: FormLayout,
  checks: readonly SheetCheck[],
  conclusions: Conclusions,
  openCells: ReadonlySet<CellKey>,
): void {
  const first = checkListTop(layout);
  const told = toldUnknowns(form, openCells);
  checks.forEach((check, index) => {
    const row = first + index;
    const violated = conclusions.violated.has(check.id);
    grid.set(row, layout.checks.id, check.id, styles.key);
    grid.set(row, layout.checks.importance, check.importance, styles.key);
    grid.set(row, layout.checks.verdict, violated ? 1 : 0, styles.key, check.verdict);
    const message = `IF(${fixedAddress(row, layout.checks.verdict)}=1,${check.message},"")`;
    grid.set(
      row,
      layout.checks.message,
      violated ? conclusions.say(check) : "",
      styles.key,
      message,
    );
  });
  for (const laid of layout.tables) {
    grid.set(laid.numberRow, layout.checkColumn, checkHeading, { ...styles.check, bold: true });
    for (const [rowId, row] of laid.rowOf) {
      const { table, columns } = laid.formTable;
      const cells = columns.flatMap(
        ({ id }) => form.cells.get(cellKeyOf(table.id, rowId, id)) ?? [],
      );
      const answers = cells.filter((cell) => isEntry(cell, { openCells }));
      const toldHere = cells.flatMap(({ key }) => (told.has(key) ? [key] : []));
      const entryCells = answers.filter(({ measure }) => measure.type !== "text");
      const placesOf = (cells: readonly FormCell[]) =>
        cells
          .map(({ key }) => mirrorOf(layout, key))
          .map(({ row: at, column }) => fixedAddress(at, column));
      const isAdded = table.rows.some(({ id, added }) => id === rowId && added);
      const own = checks.flatMap((check, index) => (check.row === row ? [first + index] : []));
      const pointers = pointersOf(checks, (key) => positionOf(layout, key).row, row);
      const guides = pointers.map((pointer) => ({
        ...pointer,
        at: pointer.checks.map((check) => first + checks.indexOf(check)),
      }));
      const places = {
        asked: placesOf(entryCells),
        begins: isAdded ? placesOf(answers) : null,
        unknowns: toldHere.length > 0 ? fixedAddress(row, layout.unknowns) : null,
      };
      const entries = {
        asked: entryCells.map(({ key }) => key),
        begins: isAdded ? answers.map(({ key }) => key) : null,
        told: toldHere,
      };
      const formula = rowFormula(layout, own, guides, places);
      const said = checkConclusions(
        conclusions,
        { own: checks.filter((check) => check.row === row), pointers },
        entries,
      );
      if (formula) grid.set(row, layout.checkColumn, said, styles.check, formula);
      if (toldHere.length > 0) {
        const counted = unknownsFormula(form, layout, toldHere, openCells);
        grid.set(row, layout.unknowns, countUnknowns(conclusions, entries), styles.key, counted);
      }
      if (entryCells.length === 0) continue;
      const blank = countBlanks(conclusions, entries);
      grid.set(row, layout.blanks, blank, styles.key, blanksFormula(places));
    }
  }
}

/** The sheet row where the hidden list of checks begins. */
export function checkListTop(layout: FormLayout): number {
  return layout.tables[0]?.numberRow ?? 0;
}

/** The hidden copies of a row's cells: those that expect an answer, and, in a row that the sender adds, those any of
 *  which begins it; and where it is counted how many say "chưa có số liệu". */
interface RowEntries {
  readonly asked: readonly string[];
  readonly begins: readonly string[] | null;
  readonly unknowns: string | null;
}

/** How many cells of a row expect an answer and have none; of one that the sender adds, once it is begun. */
function blanksFormula({ asked, begins }: RowEntries): string {
  const blanks = blanksOf(asked);
  return begins ? `IF(AND(${begins.map((at) => `${at}=""`)}),0,${blanks})` : blanks;
}

function blanksOf(asked: readonly string[]): string {
  // Added to 0: one comparison alone would stay TRUE or FALSE, and those are greater than any number.
  return ["0", ...asked.map((at) => `(${at}="")`)].join("+");
}

/** The first violated check of the row, whose list puts errors first, and how many more there are; otherwise the row that speaks for a violated
 *  check of its cells; otherwise how many cells are still blank. */
function rowFormula(
  layout: FormLayout,
  own: readonly number[],
  guides: readonly {
    readonly importance: Importance;
    readonly row: number;
    readonly at: number[];
  }[],
  { asked, begins, unknowns }: RowEntries,
): string | null {
  const blanks = blanksOf(asked);
  const right = asked.length > 0 ? '"✓ Đúng"' : '""';
  const known = unknowns
    ? `IF(${unknowns}>0,"${signOf.warning} "&${unknowns}&"${unknownWords}",${right})`
    : right;
  const answered =
    asked.length > 0 ? `IF(${blanks}>0,"còn "&(${blanks})&" ô chưa nhập",${known})` : known;
  const filled = begins ? `IF(AND(${begins.map((at) => `${at}=""`)}),"",${answered})` : answered;
  const rest = guides.reduceRight((otherwise, { importance, row, at }) => {
    const verdicts = at.map((check) => `${fixedAddress(check, layout.checks.verdict)}=1`);
    const guide = `"${signOf[importance]} xem dòng "&ROW(${fixedAddress(row, layout.left)})`;
    return `IF(OR(${verdicts.join(",")}),${guide},${otherwise})`;
  }, filled);
  const [top] = own;
  const bottom = own.at(-1);
  if (top === undefined || bottom === undefined)
    return asked.length > 0 || unknowns !== null || guides.length > 0 ? rest : null;
  const range = (column: number) => `${fixedAddress(top, column)}:${fixedAddress(bottom, column)}`;
  const { message, verdict } = layout.checks;
  const worst = `INDEX(${range(message)},MATCH(1,${range(verdict)},0))`;
  const others = `SUM(${range(verdict)})-1`;
  const more = own.length > 1 ? `&IF(${others}>0," (+"&(${others})&")","")` : "";
  return `IFERROR(${worst}${more},${rest})`;
}

/** Cells light up while a check that reads them is violated: red for an error, amber for a warning. */
export function highlightsOf(layout: FormLayout, checks: readonly SheetCheck[]): Highlight[] {
  const first = checkListTop(layout);
  const looks = [
    ["error", colours.error, colours.errorText],
    ["warning", colours.warning, colours.warningText],
  ] as const;
  const shown = checks.flatMap(({ id, cells: [key] }, index): Highlight[] => {
    if (!key || id !== `value@${key}`) return [];
    const { row, column } = positionOf(layout, key);
    const area = { top: row, bottom: row, left: column, right: column };
    const formula = `${fixedAddress(first + index, layout.checks.verdict)}=1`;
    const [, fill, frame] = looks[0];
    return [{ area, formula, fill, frame, numberFormat: "General" }];
  });
  const lit = looks.flatMap(([importance, fill, frame]) => {
    const byCell = new Map<CellKey, string[]>();
    checks.forEach((check, index) => {
      if (check.importance !== importance) return;
      const verdict = `${fixedAddress(first + index, layout.checks.verdict)}=1`;
      for (const key of check.cells) byCell.set(key, [...(byCell.get(key) ?? []), verdict]);
    });
    return [...byCell].map(([key, verdicts]): Highlight => {
      const { row, column } = positionOf(layout, key);
      const area = { top: row, bottom: row, left: column, right: column };
      return { area, formula: `OR(${verdicts.join(",")})`, fill, frame };
    });
  });
  return [...shown, ...lit];
}
