import type { DataValue } from "../form/dataValue.ts";
import { cellOf, type Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import { nameCell } from "../text/cellNames.ts";
import { showCell } from "../text/cellPart.ts";
import type { SentencePart } from "../text/ruleSentence.ts";
import { signOf } from "../text/violations.ts";
import { fixedAddress } from "./address.ts";
import type { SheetCheck } from "./checkList.ts";
import { type FormLayout, mirrorOf, positionOf } from "./formLayout.ts";
import { literal, messageFormula } from "./messageFormula.ts";
import { mirrorOfValue } from "./mirror.ts";

/** Whether another figure stands in an adjusted cell than was carried in. */
export function adjustedCheck(
  form: Form,
  layout: FormLayout,
  key: CellKey,
  carried: DataValue,
): SheetCheck {
  const { row, column } = mirrorOf(layout, key);
  const at = fixedAddress(row, column);
  const { type, decimals } = cellOf(form, key).measure;
  const was = mirrorOfValue(carried, type);
  const same = `${at}=${typeof was === "number" ? was : literal(String(was))}`;
  const named = `${signOf.warning} ${nameCell("vi", form, key)}: `;
  const source = ` khác số điền sẵn ${showCell("vi", carried, type, decimals)}`;
  const words: SentencePart[] = [
    `${named}điều chỉnh thành `,
    { cell: { key, template: null, period: null }, type, decimals },
    `,${source}`,
  ];
  return {
    id: `adjusted@${key}`,
    importance: "warning",
    cells: [key],
    verdict: `IF(OR(${at}="?",${same}),0,1)`,
    words,
    message: messageFormula(words, () => at),
    row: positionOf(layout, key).row,
  };
}
