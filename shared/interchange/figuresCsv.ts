import type { Figure } from "./figure.ts";
import {
  countedWords,
  natureWords,
  ownWords,
  provenanceWords,
  reportWords,
  scopeWords,
  stateWords,
  yesWords,
} from "./figureWords.ts";
import { beginningOf, type Field, vietnameseSpreadsheet, writeLine } from "./separatedValues.ts";
import { stateOf, wordsOf } from "./statedValue.ts";

/** The columns of a file of figures, each with what stands in it. */
export const figureColumns: readonly (readonly [string, (figure: Figure) => Field])[] = [
  ["Chế độ báo cáo", ({ regime }) => regime],
  ["Biểu", ({ template }) => template],
  ["Phiên bản biểu", ({ templateVersion }) => templateVersion],
  ["Kỳ", ({ period }) => period],
  ["Phạm vi", ({ scope }) => scopeWords[scope]],
  ["Mã đơn vị", ({ unit }) => unit],
  ["Đơn vị", ({ unitName }) => unitName],
  ["Mã ô", ({ cell }) => cell],
  ["Dòng", ({ rowLabel }) => rowLabel],
  ["Cột", ({ columnLabel }) => columnLabel],
  ["Giá trị", ({ value }) => (typeof value === "number" ? value : null)],
  ["Chữ", ({ value }) => (typeof value === "boolean" ? yesWords[`${value}`] : wordsOf(value))],
  ["Trạng thái", ({ value }) => stateWords[stateOf(value)]],
  ["Đơn vị tính", ({ unitOfMeasure }) => unitOfMeasure],
  ["Loại", ({ type }) => type],
  ["Số chữ số thập phân", ({ decimals }) => decimals],
  ["Tính chất", ({ nature }) => natureWords[nature]],
  ["Cộng được giữa các đơn vị", ({ additive }) => (additive ? "có" : "không")],
  ["Nguồn gốc", ({ provenance }) => provenanceWords[provenance]],
  ["Ước", ({ estimated }) => (estimated ? "ước" : null)],
  ["Sơ bộ", ({ preliminary }) => (preliminary ? "sơ bộ" : null)],
  ["Đơn vị đã có số liệu", ({ coverage }) => coverage?.covered],
  ["Đơn vị phải có số liệu", ({ coverage }) => coverage?.expected],
  ["Đơn vị đã duyệt", ({ coverage }) => coverage?.approved],
  ["Đơn vị tính đến kỳ trước", ({ coverage }) => coverage?.goneOn],
  ["Phần của cấp tổng hợp", ({ coverage }) => coverage?.own && ownWords[coverage.own]],
  ["Lần nộp", ({ report }) => report?.version],
  ["Tình trạng báo cáo", ({ report }) => report?.state && reportWords[report.state]],
  ["Tính vào tổng hợp", ({ report }) => report && countedWords[`${report.counted}`]],
  ["Mã đối chiếu", ({ report }) => report?.code ?? null],
];

/** What a file of figures begins with: its byte order mark and the names of its columns. */
export function figuresHead(): string {
  const names = figureColumns.map(([name]) => name);
  return beginningOf(vietnameseSpreadsheet) + writeLine(names, vietnameseSpreadsheet);
}

/** One line for one figure. */
export function figureLine(figure: Figure): string {
  return writeLine(
    figureColumns.map(([, of]) => of(figure)),
    vietnameseSpreadsheet,
  );
}

/** Figures as a file that Excel opens right where the decimal mark is a comma. */
export function writeFiguresCsv(figures: readonly Figure[]): string {
  return figuresHead() + figures.map(figureLine).join("");
}
