import { isEntry } from "../form/asked.ts";
import { unknownMarks } from "../form/dataValue.ts";
import { cellOf, type Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import type { FormLayout } from "./formLayout.ts";
import { copiedCells, entryExpression, reachOf } from "./reach.ts";

/** How many of some cells say "chưa có số liệu", without "=": by their hidden copies; an entry that has none is read
 *  itself. */
export function unknownsFormula(
  form: Form,
  layout: FormLayout,
  keys: readonly CellKey[],
  openCells: ReadonlySet<CellKey>,
): string {
  const copied = copiedCells(form, openCells);
  const reach = reachOf(form, layout, openCells);
  const says = (key: CellKey) => {
    if (copied.has(key) || !isEntry(cellOf(form, key), { openCells })) {
      return `(${reach({ key, template: null, period: null })}="...")`;
    }
    const entry = entryExpression(layout, key);
    return `IFERROR(IF(OR(${unknownMarks.map((mark) => `${entry}="${mark}"`).join(",")}),1,0),0)`;
  };
  // Added to 0: one comparison alone would stay TRUE or FALSE, and those are greater than any number.
  return ["0", ...keys.map(says)].join("+");
}
