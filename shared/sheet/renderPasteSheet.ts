import { gridOf } from "./grid.ts";
import { type MatrixIdentity, writeMatrixIdentity } from "./matrixIdentity.ts";
import type { CellStyle, Sheet } from "./sheet.ts";
import { sheetName } from "./sheetName.ts";
import { colours, styles } from "./styles.ts";

/** Room for a table of all units, whichever way round it stands. */
const columns = 24;
const mostRows = { targets: 50, baselines: 220 } as const;

const titles = {
  targets: "Dán cả bảng chỉ tiêu vào ô B4, kể cả tên đơn vị và tên hoặc mã chỉ tiêu",
  baselines: "Dán cả bảng số liệu vào ô B4, kể cả tên đơn vị và tên hoặc mã số liệu",
} as const;

const firstRow = 3;

/** What is pasted shows whole, and where it may be pasted is seen. */
const open: CellStyle = { ...styles.text, unlocked: true, wrap: true, fill: colours.entry };

/** An empty sheet to paste a matrix into as it came: what is whose is told by its labels, not by where it lands. It is
 *  not protected, since what is pasted into a protected sheet may lock it. */
export function renderPasteSheet(identity: MatrixIdentity): Sheet {
  const { kind } = identity;
  const grid = gridOf();
  const across = (row: number) => ({ top: row, bottom: row, left: 1, right: columns });
  grid.set(0, 0, writeMatrixIdentity(identity), styles.key);
  grid.merge(across(0), titles[kind], styles.textBold);
  grid.merge(
    across(1),
    "Đơn vị ở hàng ngang hay cột dọc đều được; số liệu của đơn vị nào, chỉ tiêu nào được đọc theo tên hoặc mã ghi cạnh số.",
    styles.legend,
  );
  for (let row = firstRow; row < firstRow + mostRows[kind]; row++) {
    for (let column = 1; column <= columns; column++) grid.set(row, column, null, open);
  }
  return {
    name: sheetName(kind === "targets" ? "Dán chỉ tiêu" : "Dán số liệu gốc"),
    columns: [
      { width: 9, hidden: true },
      ...Array.from({ length: columns }, (_, index) => ({ width: index === 1 ? 24 : 12 })),
    ],
    rows: grid.rows(),
    merges: grid.merges(),
    validations: [],
    highlights: [],
    dataBars: [],
    freeze: { rows: firstRow, columns: 0 },
    print: {
      landscape: true,
      area: { top: 0, left: 1, bottom: firstRow + mostRows[kind] - 1, right: columns },
      repeatRows: null,
      marginsMm: { top: 20, bottom: 20, left: 20, right: 15 },
      pageBreaks: [],
      footer: "&P/&N",
    },
    protected: false,
    tabColor: colours.carriedText,
  };
}
