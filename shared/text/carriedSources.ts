import type { CarriedFrom, CarriedSet } from "../report/carried.ts";
import { sayFrom } from "./sourceChanges.ts";

/** Where a sheet's carried figures come from, each source once, and that what has none is provisional: in Vietnamese,
 *  as the sheet prints it. Empty where nothing is carried. */
export function sayCarriedSources({ values, missing }: CarriedSet): string {
  const sources = [...values.values()].flatMap(({ from }) => nameOf(from) ?? []);
  const listed = [...new Set(sources)].join("; ");
  return [
    ...(listed === "" ? [] : [`Số điền sẵn lấy từ: ${listed}`]),
    ...(missing.size === 0 ? [] : ["ô chữ nghiêng: tạm tính, chưa có nguồn"]),
  ].join(" · ");
}

function nameOf(from: CarriedFrom): string | null {
  switch (from.kind) {
    case "nothing":
    case "absent":
      return null;
    case "target":
    case "figure":
      return sayFrom("vi", from);
    case "report":
    case "elsewhere":
      return `${sayFrom("vi", from)}${from.approved ? "" : " (chưa duyệt)"}`;
  }
}
