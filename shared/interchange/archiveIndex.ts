import { countedWords } from "./figureWords.ts";
import { vietnameseSpreadsheet, writeSeparated } from "./separatedValues.ts";

/** A workbook of an archive as its list names it. */
export interface IndexedFile {
  readonly path: string;
  readonly kind: string;
  readonly period: string;
  readonly template: string;
  readonly templateVersion: number;
  /** The surrogate that the mã đối chiếu is over, and the code that people know. */
  readonly unit: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly version: number | null;
  readonly state: string | null;
  /** Whether the totals take the report in; null of what is no report. */
  readonly counted: boolean | null;
  readonly estimated: boolean;
  readonly preliminary: boolean;
  readonly code: string | null;
  readonly at: string | null;
  readonly by: string | null;
}

const columns = [
  ...["Tệp", "Loại", "Kỳ", "Biểu", "Phiên bản biểu", "Định danh đơn vị", "Mã đơn vị", "Đơn vị"],
  ...["Lần", "Tình trạng", "Ước", "Sơ bộ", "Mã đối chiếu", "Lúc", "Người"],
  ...["Tính vào tổng hợp"],
];

/** Every workbook of an archive with what it is of, and the mã đối chiếu of every report. */
export function archiveIndex(files: readonly IndexedFile[]): string {
  const lines = files.map((file) => [
    ...[file.path, file.kind, file.period, file.template, file.templateVersion],
    ...[file.unit, file.unitCode, file.unitName, file.version, file.state],
    ...[file.estimated ? "ước" : null, file.preliminary ? "sơ bộ" : null],
    ...[file.code, file.at, file.by],
    ...[file.counted === null ? null : countedWords[`${file.counted}`]],
  ]);
  return writeSeparated([columns, ...lines], vietnameseSpreadsheet);
}
