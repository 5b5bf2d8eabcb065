import { cellOf, type Form } from "../form/form.ts";
import type { CarriedFrom, CarriedSet } from "../report/carried.ts";
import { nameCell } from "./cellNames.ts";
import { showCell } from "./cellPart.ts";
import { sayFrom } from "./sourceChanges.ts";

/** Where a sheet's carried figures come from, each source once, that what has none is provisional, and what was carried
 *  into the cells that the unit adjusts: in Vietnamese, as the sheet prints it. Empty where nothing is carried. */
export function sayCarriedSources(form: Form, { values, missing, adjusted }: CarriedSet): string {
  const sources = [...values.values()].flatMap(({ from }) => nameOf(form, from) ?? []);
  const listed = [...new Set(sources)].join("; ");
  return [
    ...(listed === "" ? [] : [`Số điền sẵn lấy từ: ${listed}`]),
    ...(missing.size === 0 ? [] : ["ô chữ nghiêng: tạm tính, chưa có nguồn"]),
    ...[...(adjusted ?? [])].map(([key, { value }]) => {
      const { type, decimals } = cellOf(form, key).measure;
      const named = nameCell("vi", form, key);
      return `${named}: đơn vị điều chỉnh, số điền sẵn là ${showCell("vi", value, type, decimals)}`;
    }),
  ].join(" · ");
}

function nameOf(form: Form, from: CarriedFrom): string | null {
  switch (from.kind) {
    case "nothing":
    case "absent":
      return null;
    case "target":
    case "figure":
      return sayFrom("vi", form, from);
    case "report":
    case "elsewhere":
      return `${sayFrom("vi", form, from)}${from.approved ? "" : " (chưa duyệt)"}`;
  }
}
