import { parsePeriodId } from "../../shared/calendar/period.ts";
import type { Form } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import { fillForm } from "../../shared/report/submission.ts";
import { layOutForm, mirrorOf, type Position, positionOf } from "../../shared/sheet/formLayout.ts";
import type { SheetIdentity } from "../../shared/sheet/identity.ts";
import { listFormSheets, locateForm } from "../../shared/sheet/locateForm.ts";
import { readForm } from "../../shared/sheet/readForm.ts";
import { renderForm } from "../../shared/sheet/renderForm.ts";
import { carriedOnSheet } from "../actions/carriedOnSheet.ts";
import type { FormName } from "../actions/formLibrary.ts";
import type { CellWrite, SheetReading } from "../host/workbook.ts";

/** Computes what the formulas of a form's sheet amount to, by drawing the form with the values that stand in it now
 *  and taking over what every formula came to: a computed cell by its key, and what has no key only on a sheet that
 *  is laid out as we draw it now. On another, such a formula shows nothing rather than something old or misplaced. A
 *  sheet that is no form of ours is left alone. */
export function recalculateForms(known: (name: FormName) => Form | null) {
  return (reading: SheetReading): readonly CellWrite[] => {
    const [found] = listFormSheets([reading]);
    const identity = found?.identity;
    const form = identity && known(identity);
    if (!found || !identity || !form) return [];
    const located = locateForm(found, form);
    if (!located.ok) return [];
    const openCells = listOpenCells(form, reading);
    const read = readForm(reading, located.value, form, openCells, null);
    const { entered, carried, unreadable } = read;
    const set = carriedOnSheet(identity, carried, openCells);
    const heading = headingOf(identity);
    const drawn = renderForm({
      form,
      carried: set,
      values: fillForm(form, entered, set),
      unreadable,
      identity,
      heading,
    });
    const layout = layOutForm(form);
    const { positionOf: placeNow } = located.value;
    const stands = [...form.cells.keys()].every((key) =>
      isSamePlace(placeNow(key), positionOf(layout, key)),
    );
    const drawnAt = ({ row, column }: Position) => drawn.rows[row]?.cells[column] ?? null;
    const computed = new Map(
      form.computeOrder.map((key) => [nameOf(placeNow(key)), drawnAt(positionOf(layout, key))]),
    );
    const beside = (at: Position, formula: string) => {
      const cell = stands ? drawnAt(at) : null;
      return `=${cell?.formula}` === formula ? cell : null;
    };
    return reading.formulas.flatMap((line, row) =>
      line.flatMap((formula, column) => {
        if (formula === "") return [];
        const at = { row, column };
        const value = (computed.get(nameOf(at)) ?? beside(at, formula))?.value ?? null;
        const shown = value === "" ? null : value;
        return (reading.values[row]?.[column] ?? null) === shown ? [] : [{ row, column, value }];
      }),
    );
  };
}

function isSamePlace(one: Position, other: Position): boolean {
  return one.row === other.row && one.column === other.column;
}

function nameOf({ row, column }: Position): string {
  return `${row},${column}`;
}

/** Carried cells that are open for typing have a hidden copy like every entry. */
function listOpenCells(form: Form, reading: SheetReading): ReadonlySet<CellKey> {
  const layout = layOutForm(form);
  const open = [...form.cells.values()].filter(({ key, content }) => {
    const { row, column } = mirrorOf(layout, key);
    return content.kind === "carried" && reading.formulas[row]?.[column]?.startsWith("=");
  });
  return new Set(open.map(({ key }) => key));
}

/** Of the heading, formulas read the period's window only: any other words will do. */
function headingOf({ period, unitName, window }: SheetIdentity) {
  const day = `${parsePeriodId(period)?.year ?? 0}-01-01`;
  const { windowFrom, windowTo } = window ?? { windowFrom: day, windowTo: day };
  return {
    unitName,
    receivedBy: "",
    period: { id: period, windowFrom, windowTo, accumulatesAfter: null, due: null },
    periodName: "",
    locality: "",
    illustrative: false,
  };
}
