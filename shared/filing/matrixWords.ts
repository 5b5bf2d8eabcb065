import type { OrgUnitType } from "../orgUnit.ts";
import { toneKey } from "../people/toneKey.ts";

/** How a kind of unit is written before its name; none for those whose name is whole without it. */
export const typeWords: Record<OrgUnitType, readonly string[]> = {
  province: ["tỉnh"],
  district: ["huyện", "h."],
  town: ["thị xã", "tx.", "tx"],
  township: ["thị trấn", "tt.", "tt"],
  ward: ["phường", "p.", "p"],
  commune: ["xã", "x.", "x"],
  office: [],
  centre: [],
};

/** What is compared of a label: spelling, capitals, kinds of dash and what stands around it do not matter. */
export function labelKey(text: string): string {
  return toneKey(text)
    .replace(/\s*[-‐‑–—−/]\s*/g, "-")
    .replace(/^[\s"“'(]+|[\s"”').:;,*]+$/g, "");
}

const keysOf = (words: string) => new Set(words.split(" | ").map(labelKey));

/** Headings of columns that hold no unit's figures. */
const beside = keysOf(
  "stt | tt | số tt | số thứ tự | chỉ tiêu | tên chỉ tiêu | nội dung | mã | mã số | mã chỉ tiêu | mã đvhc | đvt | " +
    "đơn vị | đơn vị tính | tên đơn vị | xã, phường | phường, xã | xã/phường | phường/xã | địa phương | địa bàn | " +
    "ghi chú | chênh lệch | đối chiếu | kiểm tra | cộng các đơn vị | cộng các phần | số của nguồn khác | khu vực thành thị | " +
    "khu vực nông thôn | thành thị | nông thôn | cộng thành thị | cộng nông thôn | cộng khu vực thành thị | " +
    "cộng khu vực nông thôn",
);

/** Headings of a sum over the units. */
const totals = keysOf(
  "tổng cộng | tổng số | tổng | cộng | cộng các xã, phường | tổng các xã, phường",
);

/** Whether a heading stands over no unit's figures. */
export function isBeside(key: string): boolean {
  return beside.has(key);
}

/** Whether a heading stands over a sum. */
export function isTotal(key: string): boolean {
  return totals.has(key);
}

/** "thị xã": what a kind of unit is called in a heading; "đơn vị" where it has no word. */
export function wordOfUnit({ type }: { readonly type: OrgUnitType }): string {
  return typeWords[type][0] ?? "đơn vị";
}

/** How the consolidating unit's whole, and the part that is its own, are headed: "toàn thị xã", "cấp thị xã". */
export function headingsOfParent(type: OrgUnitType): {
  readonly whole: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
} {
  const word = wordOfUnit({ type });
  const over = (patterns: readonly string[]) =>
    new Set(patterns.map((pattern) => labelKey(pattern.replace("*", word))));
  return {
    whole: over(["*", "toàn *", "cả *", "chỉ tiêu *", "chỉ tiêu toàn *", "số của *"]),
    own: over(["cấp *", "ở *", "phần *", "phần của *", "* quản lý", "phần cấp *"]),
  };
}
