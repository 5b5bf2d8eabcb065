import { round } from "../form/round.ts";
import { sayPeriod } from "../text/periodNames.ts";
import type { Figure } from "./figure.ts";
import {
  countedWords,
  natureWords,
  ownWords,
  provenanceWords,
  reportWords,
  scopeWords,
  stateWords,
  typeWords,
  yesWords,
} from "./figureWords.ts";
import { beginningOf, type Field, vietnameseSpreadsheet, writeLine } from "./separatedValues.ts";
import { stateOf, wordsOf } from "./statedValue.ts";
import { withoutNoise } from "./withoutNoise.ts";

/** The column that is left out where no report's code is told: an empty one would look like a code that was lost. */
export const codeColumn = "Mã đối chiếu";

/** The columns of a file of figures, each with what stands in it: what people read first, then what programs know it by.
 *  A figure stands there twice, rounded as its form shows it and as it is kept. */
export const figureColumns: readonly (readonly [string, (figure: Figure) => Field])[] = [
  ["Biểu", ({ templateCode }) => templateCode],
  ["Kỳ", ({ period }) => ({ words: sayPeriod("vi", period) })],
  ["Phạm vi", ({ scope }) => scopeWords[scope]],
  ["Đơn vị", ({ unitName }) => unitName],
  ["Dòng", ({ rowLabel }) => rowLabel],
  ["Cột", ({ columnLabel }) => columnLabel],
  ["Giá trị", roundedOf],
  ["Chữ", ({ value }) => (typeof value === "boolean" ? yesWords[`${value}`] : wordsOf(value))],
  ["Trạng thái", ({ value }) => stateWords[stateOf(value)]],
  ["Đơn vị tính", ({ unitOfMeasure }) => unitOfMeasure],
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
  [codeColumn, ({ report }) => report?.code],
  ["Giá trị chưa làm tròn", ({ value }) => (typeof value === "number" ? value : null)],
  ["Số chữ số thập phân", ({ decimals }) => decimals],
  ["Loại số liệu", ({ type }) => ({ words: typeWords[type] })],
  ["Mã ô", ({ cell }) => cell],
  ["Mã đơn vị", ({ unit }) => unit],
  ["Mã kỳ", ({ period }) => period],
  ["Mã biểu", ({ template }) => template],
  ["Phiên bản biểu", ({ templateVersion }) => templateVersion],
  ["Mã chế độ báo cáo", ({ regime }) => regime],
];

/** What people read of a figure: so many decimals as its form shows. */
export function roundedOf({ value, decimals }: Pick<Figure, "value" | "decimals">): number | null {
  return typeof value === "number" ? round(withoutNoise(value), decimals) : null;
}

/** What a file of figures begins with: its byte order mark and the names of its columns. */
export function figuresHead(columns = figureColumns): string {
  const names = columns.map(([name]) => name);
  return beginningOf(vietnameseSpreadsheet) + writeLine(names, vietnameseSpreadsheet);
}

/** One line for one figure. */
export function figureLine(figure: Figure, columns = figureColumns): string {
  return writeLine(
    columns.map(([, of]) => of(figure)),
    vietnameseSpreadsheet,
  );
}

/** Figures as a file that Excel opens right where the decimal mark is a comma. */
export function writeFiguresCsv(figures: readonly Figure[]): string {
  const hasCodes = figures.some(({ report }) => report !== null && report.code !== null);
  const columns = figureColumns.filter(([name]) => hasCodes || name !== codeColumn);
  return figuresHead(columns) + figures.map((figure) => figureLine(figure, columns)).join("");
}
