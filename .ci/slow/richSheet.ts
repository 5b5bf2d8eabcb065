import type { CellStyle, Sheet, SheetCell } from "../../shared/sheet/sheet.ts";

const title: CellStyle = { bold: true, fontSizePt: 14, horizontal: "center", vertical: "center" };
const heading: CellStyle = {
  bold: true,
  bordered: true,
  fill: "#e8edf3",
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
const label: CellStyle = { bordered: true, wrap: true, vertical: "center", indent: 1 };
const entry: CellStyle = { bordered: true, fill: "#fff8e1", numberFormat: "#,##0", unlocked: true };
const computed: CellStyle = { bordered: true, numberFormat: "#,##0.0", color: "#1f3864" };
const words: CellStyle = { italic: true, underline: true, color: "#c00000", wrap: true };
const plain: CellStyle = {};

const text = (value: string, style: CellStyle): SheetCell => ({ value, style });
const cell = (value: number | string | null, style: CellStyle): SheetCell => ({ value, style });
const formula = (f: string, value: number | string | boolean, style: CellStyle): SheetCell => ({
  value,
  formula: f,
  style,
});

// The last column says in words what a row's rule finds; E6 breaks it on purpose.
const verdict = (row: number): string =>
  `IF(COUNT(C${row}:E${row})<3,"",IF(ABS(C${row}+D${row}-E${row})<=0.5,"Đạt",` +
  `"Tổng phải là "&TEXT(C${row}+D${row},"0")&"; đang nhập "&TEXT(E${row},"0")))`;

/** A sheet with one of everything a sheet can hold. */
export const richSheet: Sheet = {
  name: "ĐH-04'HN – việc làm & nghèo",
  columns: [
    { width: 3, hidden: true },
    { width: 34 },
    { width: 13 },
    { width: 13 },
    { width: 13 },
    { width: 14 },
    { width: 16 },
    { width: 36 },
  ],
  rows: [
    { heightPt: null, hidden: true, cells: [text("key", plain), null, text("trong-tinh", plain)] },
    { heightPt: 30, cells: [null, text("BIỂU TỔNG HỢP VIỆC LÀM – QUÝ I NĂM 2022", title)] },
    { heightPt: null, cells: [null, text("(số liệu minh họa)", { italic: true })] },
    {
      heightPt: 48,
      cells: [
        text("header", plain),
        ...[
          "Chỉ tiêu",
          "Trong tỉnh",
          "Ngoài tỉnh",
          "Tổng số",
          "Tỷ lệ (%)",
          "Tiến độ",
          "Kiểm tra",
        ].map((name) => text(name, heading)),
      ],
    },
    {
      heightPt: 34,
      cells: [
        text("r1", plain),
        text("1. Số lao động được giải quyết việc làm trong kỳ", label),
        cell(90, entry),
        cell(6, entry),
        cell(96, entry),
        formula("IF(E5=0,0,C5/E5*100)", 93.75, computed),
        formula("MIN(1,E5/400)", 0.24, { ...computed, numberFormat: "0%" }),
        formula(verdict(5), "Đạt", words),
      ],
    },
    {
      heightPt: 34,
      cells: [
        text("r2", plain),
        text("2. Hộ nghèo < 4,5 % & cận nghèo", label),
        cell(130, entry),
        cell(8, entry),
        cell(121, entry),
        formula("IF(E6=0,0,C6/E6*100)", (130 / 121) * 100, computed),
        formula("MIN(1,E6/400)", 0.3025, { ...computed, numberFormat: "0%" }),
        formula(verdict(6), "Tổng phải là 138; đang nhập 121", words),
      ],
    },
    {
      heightPt: null,
      cells: [
        text("r3", plain),
        text("3. Không phát sinh và chưa có số liệu", label),
        text("-", entry),
        text("...", entry),
        cell(null, entry),
        formula("SUM(C7:E7)", 0, computed),
        formula("MIN(1,N(E7)/400)", 0, { ...computed, numberFormat: "0%" }),
        formula(verdict(7), "", words),
      ],
    },
    {
      heightPt: 34,
      cells: [
        null,
        text("Cộng", { ...heading, horizontal: "right" }),
        formula("SUM(C5:C7)", 220, computed),
        formula("SUM(D5:D7)", 14, computed),
        formula("SUM(E5:E7)", 217, computed),
        formula('COUNTIF(C5:E7,"-")&" ô \'không phát sinh\'"', "1 ô 'không phát sinh'", words),
        formula("C8+D8=E8", false, computed),
        formula("ROUND(0.1+0.2-0.3,15)", 0, computed),
      ],
    },
    {
      heightPt: 34,
      cells: [
        null,
        text('  Ghi chú:\tdòng một & "hai"\n=1+1 là chữ, _x0041_ cũng vậy  ', {
          ...label,
          unlocked: true,
        }),
        null,
        { value: true, style: plain },
        { value: 1e-7, style: plain },
        text("079092001234", { numberFormat: "@", unlocked: true }),
        text("\u0000Hòa Vinh\u0007", plain),
        formula("D9", true, plain),
      ],
    },
  ],
  merges: [
    { top: 1, left: 1, bottom: 1, right: 6 },
    { top: 8, left: 1, bottom: 8, right: 2 },
  ],
  validations: [
    {
      area: { top: 4, left: 2, bottom: 6, right: 4 },
      formula: 'OR(C5="-",C5="...",IF(ISNUMBER(C5),AND(C5>=0,C5=INT(C5)),FALSE))',
      prompt: {
        title: "Số người",
        text: 'Số nguyên từ 0; "-" là không phát sinh;\n"..." là chưa có số liệu.',
      },
      refusal: { title: "Không nhận được", text: "Chỉ nhận số nguyên từ 0 trở lên, - hoặc ..." },
    },
  ],
  highlights: [
    {
      area: { top: 4, left: 2, bottom: 6, right: 4 },
      formula: "AND(COUNT($C5:$E5)=3,ABS($C5+$D5-$E5)>0.5)",
      fill: "#f8d7da",
      color: "#842029",
      frame: "#842029",
    },
    {
      area: { top: 4, left: 2, bottom: 6, right: 4 },
      formula: 'C5="..."',
      color: "#7f6000",
      italic: true,
    },
  ],
  dataBars: [{ area: { top: 4, left: 6, bottom: 6, right: 6 }, full: 1, color: "#5b9bd5" }],
  freeze: { rows: 4, columns: 2 },
  print: {
    landscape: true,
    area: { top: 1, left: 1, bottom: 8, right: 6 },
    repeatRows: [3, 3],
    marginsMm: { top: 20, bottom: 15, left: 25.4, right: 12.7 },
    pageBreaks: [],
    footer: "Trang &P/&N",
  },
  protected: true,
  tabColor: "#c00000",
};
