import type { CellKey } from "../../../shared/ids.ts";
import { fillForm } from "../../../shared/report/submission.ts";
import { listSheetChecks, type SheetCheck } from "../../../shared/sheet/checkList.ts";
import { checkListTop } from "../../../shared/sheet/formChecks.ts";
import { type FormLayout, layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { countPlaces, summaryRows } from "../../../shared/sheet/formSummary.ts";
import type { Sheet, SheetCell } from "../../../shared/sheet/sheet.ts";
import { sheetFor } from "../regimeForms.ts";
import type { JudgedSheet } from "./carriedVariants.ts";

/** What is asked of a sheet's own formulas in one cell. */
export interface Probe {
  readonly kind: "figure" | "verdict" | "sentence" | "row" | "left" | "lit" | "accepted";
  /** The cell's key, the check's id, what is counted, or where it stands. */
  readonly of: string;
  readonly row: number;
  readonly column: number;
}

/** The line that says what is left to do on a sheet. */
export const summary = "Kiểm tra";

/** A form's sheet with its conditional formats and native validations written into cells of their own as well, where
 *  any program works them out. */
export interface ProbedSheet {
  readonly judged: JudgedSheet;
  readonly layout: FormLayout;
  readonly checks: readonly SheetCheck[];
  readonly sheet: Sheet;
  readonly probes: readonly Probe[];
}

/** Draws it blank. */
export function probedSheet(judged: JudgedSheet): ProbedSheet {
  const { form, carried } = judged;
  const layout = layOutForm(form);
  const checks = listSheetChecks(form, layout, carried, fillForm(form, new Map(), carried));
  const drawn = sheetFor(form, carried, new Map());
  const keyAt = new Map(
    [...form.cells.keys()].map((key) => {
      const { row, column } = positionOf(layout, key);
      return [`${row}/${column}`, key] as const;
    }),
  );
  const keyOf = ({ top, left }: { top: number; left: number }) =>
    keyAt.get(`${top}/${left}`) ?? summary;
  const aside = layout.width + 2;
  const asked = [
    ...drawn.highlights.map(({ area, formula, numberFormat, fill }) => ({
      kind: "lit" as const,
      of: `${numberFormat ? "shown" : fill} ${keyOf(area)}`,
      formula,
    })),
    ...drawn.validations.map(({ area, formula }) => ({
      kind: "accepted" as const,
      of: keyOf(area),
      formula,
    })),
  ];
  const rows = drawn.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  asked.forEach(({ formula }, row) => {
    while (rows.length <= row) rows.push({ heightPt: null, cells: [] });
    const cells: (SheetCell | null)[] = rows[row]?.cells ?? [];
    while (cells.length < aside) cells.push(null);
    cells[aside] = { value: 0, formula: `IFERROR(IF(${formula},1,0),0)`, style: {} };
  });
  const first = checkListTop(layout);
  const probes: Probe[] = [
    ...form.computeOrder.map((key) => ({
      kind: "figure" as const,
      of: key,
      ...positionOf(layout, key),
    })),
    ...checks.flatMap(({ id }, index) => [
      { kind: "verdict" as const, of: id, row: first + index, column: layout.checks.verdict },
      { kind: "sentence" as const, of: id, row: first + index, column: layout.checks.message },
    ]),
    ...rowsOf(layout)
      .filter((row) => drawn.rows[row]?.cells[layout.checkColumn]?.formula)
      .map((row) => ({
        kind: "row" as const,
        of: `dòng ${row + 1}`,
        row,
        column: layout.checkColumn,
      })),
    ...Object.entries(countPlaces(layout)).map(([of, at]) => ({
      kind: "left" as const,
      of,
      ...at,
    })),
    { kind: "left", of: summary, row: summaryRows[0], column: layout.checkColumn },
    ...asked.map(({ kind, of }, row) => ({ kind, of, row, column: aside })),
  ];
  return { judged, layout, checks, sheet: { ...drawn, rows }, probes };
}

function rowsOf({ tables }: FormLayout): number[] {
  return tables.flatMap(({ rowOf }) => [...rowOf.values()]);
}

/** The entries of a sheet, in the order in which they are typed. */
export function entryKeysOf({ sheet, judged: { form }, layout }: ProbedSheet): CellKey[] {
  const open = new Set(sheet.validations.map(({ area }) => `${area.top}/${area.left}`));
  return [...form.cells.keys()].filter((key) => {
    const { row, column } = positionOf(layout, key);
    return open.has(`${row}/${column}`);
  });
}
