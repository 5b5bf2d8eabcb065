import type { Grid } from "./grid.ts";
import { styles } from "./styles.ts";

/** Whose paper it is, and where and when it is made. */
export interface OfficialHead {
  /** "Thị xã Đông Hòa". */
  readonly parentName: string;
  readonly officeName: string;
  readonly locality: string;
  readonly year: string;
}

/** Rows that the head takes. */
export const officialHeadRows = 3;

/** The head of an official paper as Nghị định 30/2020/NĐ-CP lays it out: the office on the left, the country on the
 *  right, below them the paper's number and the place and day, which are left open. */
export function setOfficialHead(
  grid: Grid,
  { left, right }: { readonly left: number; readonly right: number },
  { parentName, officeName, locality, year }: OfficialHead,
): void {
  const middle = left + Math.floor((right - left + 1) / 2);
  const ours = (row: number) => ({ top: row, bottom: row, left, right: middle - 1 });
  const theirs = (row: number) => ({ top: row, bottom: row, left: middle, right });
  grid.merge(ours(0), `UBND ${parentName.toLocaleUpperCase("vi")}`, styles.centred);
  grid.merge(theirs(0), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", styles.centredBold);
  grid.merge(ours(1), officeName.toLocaleUpperCase("vi"), styles.centredBold);
  grid.merge(theirs(1), "Độc lập - Tự do - Hạnh phúc", { ...styles.centredBold, underline: true });
  grid.merge(ours(2), "Số: ……/……", styles.freeCentred);
  const dated = `${locality}, ngày …… tháng …… năm ${year}`;
  grid.merge(theirs(2), dated, styles.freeCentredItalic);
}

/** Rows that the signatures take, the one above them included. */
export const signatureRows = 7;

/** Who answers for a paper, and where and in which year it is dated where its head does not say so. */
interface Signing {
  readonly head: string;
  readonly dated: { readonly locality: string; readonly year: string } | null;
}

/** Who has drawn the paper up and who answers for it; the names are left open. */
export function setSignatures(
  grid: Grid,
  { left, right }: { readonly left: number; readonly right: number },
  top: number,
  { head, dated }: Signing = { head: "THỦ TRƯỞNG ĐƠN VỊ", dated: null },
): void {
  const middle = left + Math.floor((right - left + 1) / 2);
  const half = (row: number, side: "left" | "right") => ({
    top: row,
    bottom: row,
    left: side === "left" ? left : middle,
    right: side === "left" ? middle - 1 : right,
  });
  if (dated) {
    const day = `${dated.locality}, ngày …… tháng …… năm ${dated.year}`;
    grid.merge(half(top, "right"), day, styles.freeCentredItalic);
  }
  grid.merge(half(top + 1, "left"), "NGƯỜI LẬP BIỂU", styles.freeCentredBold);
  grid.merge(half(top + 1, "right"), head, styles.freeCentredBold);
  grid.merge(half(top + 2, "left"), "(Ký, ghi rõ họ tên)", styles.freeCentredItalic);
  grid.merge(half(top + 2, "right"), "(Ký tên, đóng dấu, ghi rõ họ tên)", styles.freeCentredItalic);
  for (const side of ["left", "right"] as const) {
    grid.merge(half(top + 6, side), null, styles.freeCentredBold);
  }
}
