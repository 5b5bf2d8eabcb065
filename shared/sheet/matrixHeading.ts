import { isDateDoubtful } from "../filing/filed.ts";
import { isSameName } from "../filing/fileMatrix.ts";
import { nameSource } from "../text/filedSource.ts";
import { type Grid, heightFor } from "./grid.ts";
import type { MatrixSheetLayout, PlaceColumn } from "./matrixLayout.ts";
import type { MatrixSheetInput } from "./renderMatrix.ts";
import { styles } from "./styles.ts";

/** Whose figures these are, in which document they stand, and whether another source is believed before it. */
export function setMatrixHeading(
  grid: Grid,
  { left, right }: MatrixSheetLayout,
  { identity, source, set, standards, parent, heading }: MatrixSheetInput,
): void {
  const { kind, year } = identity;
  const middle = left + Math.ceil((right - left) / 2);
  const ours = (row: number) => ({ top: row, bottom: row, left, right: left + 3 });
  const theirs = (row: number) => ({ top: row, bottom: row, left: middle, right });
  const across = (row: number) => ({ top: row, bottom: row, left, right });
  grid.merge(ours(0), `UBND ${parent.name.toLocaleUpperCase("vi")}`, styles.centred);
  grid.merge(ours(1), heading.officeName.toLocaleUpperCase("vi"), styles.centredBold);
  grid.merge(theirs(0), `Theo ${nameSource(source, standards)}`, styles.centred);
  const status = [
    ...(kind === "targets" && isDateDoubtful(source.document.date, year)
      ? ["ngày văn bản như ghi, cần kiểm tra"]
      : []),
    ...(source.standard === null ? [] : [source.standard]),
    ...(heading.illustrative ? ["số liệu minh họa"] : []),
  ];
  if (status.length > 0) grid.merge(theirs(1), `(${status.join(" · ")})`, styles.small);
  const title = kind === "targets" ? "CHỈ TIÊU KẾ HOẠCH" : "SỐ LIỆU GỐC";
  grid.merge(across(3), `${title} NĂM ${year}`, styles.title);
  grid.height(3, 22);
  const rank = set.sources.findIndex(({ name }) => isSameName(name, source.name));
  const before = set.sources.slice(0, Math.max(0, rank)).map(({ name }) => name);
  const order =
    before.length > 0
      ? `biểu lấy số của ${before.join(", ")} trước`
      : "biểu lấy số của nguồn này trước";
  const said = [heading.saved, ...(set.sources.length > 1 ? [order] : [])];
  grid.merge(across(4), said.filter((part) => part !== "").join(" · "), styles.centredItalic);
}

/** Sectors over units, the other columns as high as both, and the hidden keys below. */
export function setMatrixHeader(grid: Grid, layout: MatrixSheetLayout): void {
  const { headerTop: top, keyRow, stub, sum, own, whole, difference, check } = layout;
  const tall = (column: number, text: string, key: string) => {
    grid.merge({ top, bottom: top + 1, left: column, right: column }, text, styles.header);
    grid.set(keyRow, column, key, styles.key);
  };
  stub.forEach((column, index) => {
    tall(column, ["STT", "Mã", "Chỉ tiêu", "ĐVT"][index] ?? "", "");
  });
  setSector(grid, layout, layout.urban, "Khu vực thành thị");
  setSector(grid, layout, layout.rural, "Khu vực nông thôn");
  for (const { column, label, place } of [
    ...layout.plain,
    ...(own ? [own] : []),
    whole,
    ...layout.others,
  ]) {
    tall(column, label, place);
  }
  tall(sum, own ? "Cộng các phần" : "Cộng các đơn vị", "sum");
  tall(difference, "Chênh lệch", "difference");
  tall(check, "Đối chiếu", "check");
  if (layout.elsewhere !== null) tall(layout.elsewhere, "Số của nguồn khác", "elsewhere");
  grid.height(top + 1, heightFor([["P. Hòa Hiệp Trung", 7]]));
  grid.hide(keyRow);
}

function setSector(
  grid: Grid,
  { headerTop: top, keyRow }: MatrixSheetLayout,
  columns: readonly PlaceColumn[],
  name: string,
): void {
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) return;
  grid.merge({ top, bottom: top, left: first.column, right: last.column }, name, styles.header);
  for (const { column, label, place } of columns) {
    grid.set(top + 1, column, label, styles.header);
    grid.set(keyRow, column, place, styles.key);
  }
}
