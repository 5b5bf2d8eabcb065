import { type DataValue, isNone, isUnknown } from "../form/dataValue.ts";
import type { Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";

/** Four thousand million fillings: more than anybody tries who asks about thirty codes in a quarter of an hour. */
const enoughBits = 32;
const mostBitsOfText = 32;

/** Whether somebody without the figures could find them by working out the mã đối chiếu of every likely filling and asking
 *  which of them was handed in: a form of one "Có", a quiet quarter full of "-". The code is no secret: it is worked out of
 *  what everybody knows and of the figures alone, so that any program can work it out again. A figure counts for as many
 *  bits as it has, a mark for none; what is computed follows from the others. */
export function isGuessable(form: Form, values: ReadonlyMap<CellKey, DataValue>): boolean {
  const given = [...form.cells.values()].filter(({ content }) => content.kind !== "computed");
  const bits = given.map(({ key }) => bitsOf(values.get(key) ?? null));
  return bits.reduce((sum, one) => sum + one, 0) < enoughBits;
}

function bitsOf(value: DataValue): number {
  if (value === null || isNone(value) || isUnknown(value)) return 0;
  if (typeof value === "number") return Math.log2(Math.abs(value) + 1);
  return typeof value === "string" ? Math.min(2 * value.length, mostBitsOfText) : 1;
}
