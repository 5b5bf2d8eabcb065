import { type DataValue, isNone, isUnknown } from "../form/dataValue.ts";
import type { Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";

/** Four thousand million fillings: more than anybody tries who asks about thirty codes in a quarter of an hour. */
const enoughBits = 32;
// Printed words tell about a bit with each letter (Shannon 1951), and the phrases of a report are known to everybody.
const mostBitsOfText = 16;

/** Whether somebody without the figures could find them by working out the mã đối chiếu of every likely filling and asking
 *  which of them was handed in: a form of one "Có", a quiet quarter full of "-". The code is no secret: it is worked out of
 *  what everybody knows and of the figures alone, so that any program can work it out again. Only what the sender decides
 *  is unknown to others: an entry counts for as many bits as it has, a mark for none. What is carried stands in plans and
 *  earlier reports, and what is computed follows from the others. */
export function isGuessable(form: Form, values: ReadonlyMap<CellKey, DataValue>): boolean {
  const entries = [...form.cells.values()].filter(({ content }) => content.kind === "entry");
  const bits = entries.map(({ key }) => bitsOf(values.get(key) ?? null));
  return bits.reduce((sum, one) => sum + one, 0) < enoughBits;
}

function bitsOf(value: DataValue): number {
  if (value === null || isNone(value) || isUnknown(value)) return 0;
  if (typeof value === "number") return Math.log2(Math.abs(value) + 1);
  return typeof value === "string" ? Math.min(value.length, mostBitsOfText) : 1;
}
