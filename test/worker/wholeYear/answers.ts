import type { Period } from "../../../shared/calendar/period.ts";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { Form, FormCell } from "../../../shared/form/form.ts";
import type { CellKey } from "../../../shared/ids.ts";
import type { Dice } from "../../support/throwDice.ts";

/** Answers to a form as people give them: figures mostly, now and then "không phát sinh", "chưa có số liệu", a blank. Of
 *  the rows that the sender adds, the first two are filled in. */
export function answer(
  form: Form,
  period: Period,
  isOpen: (cell: FormCell) => boolean,
  dice: Dice,
): Map<CellKey, DataValue> {
  const entries = [...form.cells.values()].filter(isOpen);
  const added = new Map<string, Set<string>>();
  return new Map(
    entries.map((cell) => {
      const own = added.get(cell.table.id) ?? new Set<string>();
      added.set(cell.table.id, own);
      if (cell.row.added && (own.has(cell.row.id) || own.size < 2)) own.add(cell.row.id);
      const isLeft = cell.row.added && !own.has(cell.row.id);
      return [cell.key, isLeft ? null : answerTo(cell, period, dice)];
    }),
  );
}

function answerTo({ measure }: FormCell, { windowTo }: Period, dice: Dice): DataValue {
  const throw_ = dice();
  if (throw_ < 0.08) return none;
  if (throw_ < 0.1) return unknown;
  if (throw_ < 0.12) return null;
  switch (measure.type) {
    case "count":
      return Math.floor(dice() * 40);
    case "money":
      return Math.floor(dice() * 4000) / 10 ** Math.min(measure.decimals, 1);
    case "rate":
      return Math.floor(dice() * 100);
    case "yes-no":
      return dice() < 0.7;
    case "date":
      return windowTo;
    case "text":
      return `Ghi chú ${Math.floor(dice() * 1000)}`;
  }
}
