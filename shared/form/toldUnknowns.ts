import type { CellKey } from "../ids.ts";
import { listReferences } from "./algebra/expression.ts";
import { isEntry } from "./asked.ts";
import type { Form } from "./form.ts";

/** The cells whose "chưa có số liệu" is to be told: an entry's always, a carried figure's where one is computed from it,
 *  since nothing else would say why that one is unknown. */
export function toldUnknowns(form: Form, openCells: ReadonlySet<CellKey>): ReadonlySet<CellKey> {
  const cells = [...form.cells.values()];
  const computedFrom = new Set(
    cells.flatMap(({ content }) =>
      content.kind === "computed" ? listReferences(content.formula).map(({ key }) => key) : [],
    ),
  );
  const told = cells.filter(
    (cell) =>
      isEntry(cell, { openCells }) ||
      (cell.content.kind !== "computed" && computedFrom.has(cell.key)),
  );
  return new Set(told.map(({ key }) => key));
}
