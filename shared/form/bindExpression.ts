import { cellKeyOf } from "../ids.ts";
import { type Expression, mapReferences } from "./algebra/expression.ts";
import { parseExpression } from "./algebra/parseAlgebra.ts";
import { bindReference } from "./bindReference.ts";
import type { TemplateFault } from "./compileForm.ts";
import type { CellReference, Place } from "./form.ts";

/** A formula's text as a tree bound to cells, or null with the fault noted. */
export function bindExpression(
  text: string,
  place: Place,
  along: "row" | "column",
  faults: TemplateFault[],
): Expression<CellReference> | null {
  const at = `${place.table}/${place.row}/${place.column}`;
  const parsed = parseExpression(text);
  if (!parsed.ok) {
    faults.push({ at, why: `"${text}" at ${parsed.error.position}: ${parsed.error.expected}` });
    return null;
  }
  let bound = true;
  const tree = mapReferences(parsed.value, (written) => {
    const to = bindReference(written, place, along);
    if (to) return to;
    bound = false;
    return { key: cellKeyOf("", "", ""), template: null, period: null };
  });
  if (!bound) faults.push({ at, why: `"${text}" names a cell that cannot be told` });
  return bound ? tree : null;
}
