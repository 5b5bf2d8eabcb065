import { AlignmentType, type IStylesOptions } from "docx";

/** Nghị định 30/2020/NĐ-CP: Times New Roman, black. */
export const font = "Times New Roman";

/** Half points, as Word counts them. */
export const sizes = { text: 28, table: 24, small: 22 } as const;

/** Twentieths of a point to a millimetre. */
export const mm = (count: number) => Math.round((count * 1440) / 25.4);

/** A4 upright; the margins lie within what the decree allows: 20–25 mm above and below, 30–35 left, 15–20 right. */
export const page = {
  size: { width: mm(210), height: mm(297) },
  margin: {
    top: mm(20),
    bottom: mm(20),
    left: mm(30),
    right: mm(15),
    header: mm(10),
    footer: mm(10),
  },
} as const;

/** How wide the text is. */
export const textWidth = page.size.width - page.margin.left - page.margin.right;

const firstLine = { firstLine: mm(10) };
const between = { before: 80, after: 80, line: 276 };

/** The styles of the document: whoever finishes it changes a style and not a hundred paragraphs. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font,
        size: sizes.text,
        color: "000000",
        language: { value: "vi-VN", eastAsia: "vi-VN", bidirectional: "ar-SA" },
      },
    },
    heading1: {
      run: { font, size: sizes.text, bold: true, color: "000000" },
      paragraph: { spacing: { before: 160, after: 80 }, indent: firstLine, keepNext: true },
    },
    heading2: {
      run: { font, size: sizes.text, bold: true, color: "000000" },
      paragraph: { spacing: { before: 120, after: 60 }, indent: firstLine, keepNext: true },
    },
    title: {
      run: { font, size: sizes.text, bold: true, color: "000000" },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 0 } },
    },
  },
  paragraphStyles: [
    {
      id: "NoiDung",
      name: "Nội dung",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { alignment: AlignmentType.JUSTIFIED, indent: firstLine, spacing: between },
    },
    {
      id: "DanNhap",
      name: "Dẫn nhập",
      basedOn: "NoiDung",
      quickFormat: true,
      run: { italics: true },
      paragraph: { keepNext: true },
    },
    {
      id: "TrichYeu",
      name: "Trích yếu",
      basedOn: "Normal",
      quickFormat: true,
      run: { bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0 } },
    },
    {
      id: "TheThuc",
      name: "Thể thức",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: 26 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0 } },
    },
    {
      id: "TenBang",
      name: "Tên bảng",
      basedOn: "Normal",
      quickFormat: true,
      run: { bold: true },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 160, after: 80 },
        keepNext: true,
      },
    },
    {
      id: "OBang",
      name: "Ô bảng",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: sizes.table },
      paragraph: { spacing: { before: 20, after: 20 } },
    },
    {
      id: "NoiNhan",
      name: "Nơi nhận",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: sizes.small },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    {
      id: "GhiChu",
      name: "Ghi chú soạn thảo",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: sizes.table },
      paragraph: { spacing: { before: 60, after: 60 } },
    },
  ],
};
