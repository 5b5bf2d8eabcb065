import { isEntry } from "../form/asked.ts";
import type { Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import { sayAccepted } from "../text/violations.ts";
import { addressOf } from "./address.ts";
import { faultCondition } from "./checkList.ts";
import { type FormLayout, positionOf } from "./formLayout.ts";
import type { CellValidation } from "./sheet.ts";

/** The native validation of every entry: it refuses while typing what would be an error, in words. Pasting passes it
 *  by; the checks do not. */
export function validationsOf(
  form: Form,
  layout: FormLayout,
  openCells: ReadonlySet<CellKey>,
): CellValidation[] {
  return [...form.cells.values()].flatMap((cell): CellValidation[] => {
    const fault = faultCondition(cell.measure);
    if (!fault || !isEntry(cell, { openCells })) return [];
    const { row, column } = positionOf(layout, cell.key);
    const at = addressOf(row, column);
    const marks = ["-", "–", "...", "…"].map((mark) => `${at}="${mark}"`).join(",");
    return [
      {
        area: { top: row, bottom: row, left: column, right: column },
        formula: `OR(${marks},IF(ISNUMBER(${at}),NOT(${fault(at)}),FALSE))`,
        prompt: null,
        refusal: {
          title: "Nộp Biểu",
          text: `Ô này nhận ${sayAccepted(cell.measure)}; ghi - nếu không phát sinh, ... nếu chưa có số liệu.`,
        },
      },
    ];
  });
}
