import type { CellStyle, Sheet, SheetCell } from "../../../shared/sheet/sheet.ts";
import { plainSheet } from "../../support/plainSheet.ts";

/** A consolidation of 12 columns and 60 rows, as every peer writes it: a name, ten units, their sum as a formula. */
export function consolidated(): Sheet {
  const words: CellStyle = { bordered: true, wrap: true };
  const figures: CellStyle = { bordered: true, numberFormat: "#,##0" };
  const sums: CellStyle = { ...figures, bold: true, fill: "#eeeeee" };
  const rows = Array.from({ length: 60 }, (_, row) => {
    const values = Array.from({ length: 10 }, (__, unit) => row * 10 + unit);
    const cells: SheetCell[] = [
      { value: `Chỉ tiêu số ${row + 1}`, style: words },
      ...values.map((value) => ({ value, style: figures })),
      {
        value: values.reduce((sum, value) => sum + value, 0),
        formula: `SUM(B${row + 1}:K${row + 1})`,
        style: sums,
      },
    ];
    return { heightPt: null, cells };
  });
  return { ...plainSheet("Tổng hợp", [[]]), rows };
}

/** A list of 10,000 rows and 15 columns of names, figures, days and numbers of cards. */
export function list(): Sheet {
  const day: CellStyle = { numberFormat: "dd/mm/yyyy" };
  const cellAt = (row: number, column: number): SheetCell => {
    const mixed = (row * 7919 + column * 104_729) % 1_000_003;
    if (column % 5 === 0) return { value: `Nguyễn Văn ${mixed % 4000}`, style: {} };
    if (column % 5 === 1) return { value: 40_000 + (mixed % 5000), style: day };
    if (column % 5 === 2) return { value: String(79_000_000_000 + mixed), style: {} };
    return { value: column % 5 === 3 ? mixed : mixed / 8, style: {} };
  };
  const rows = Array.from({ length: 10_000 }, (_, row) => ({
    heightPt: null,
    cells: Array.from({ length: 15 }, (__, column) => cellAt(row, column)),
  }));
  return { ...plainSheet("Danh sách", [[]]), rows };
}
