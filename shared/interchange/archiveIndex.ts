import type { ReportState } from "../report/life.ts";
import { momentHeading } from "../text/archive/momentHeading.ts";
import { sayPeriod } from "../text/periodNames.ts";
import { countedWords, reportWords } from "./figureWords.ts";
import { localMoment } from "./localMoment.ts";
import { vietnameseSpreadsheet, writeSeparated } from "./separatedValues.ts";

/** A workbook of an archive as its list names it. */
export interface IndexedFile {
  readonly path: string;
  readonly kind: "báo cáo" | "tổng hợp" | "bản chốt";
  readonly period: string;
  readonly template: string;
  /** The form as printed, "ĐH-04/HN", and what it is about. */
  readonly templateCode: string;
  readonly title: string;
  readonly templateVersion: number;
  /** The surrogate that the mã đối chiếu is over, and the code that people know. */
  readonly unit: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly version: number | null;
  readonly state: ReportState | null;
  /** Whether the totals take the report in; null of what is no report. */
  readonly counted: boolean | null;
  readonly estimated: boolean;
  readonly preliminary: boolean;
  readonly code: string | null;
  readonly at: string | null;
  readonly by: string | null;
}

const columns = [
  ...["Tệp", "Loại", "Biểu", "Tên biểu", "Kỳ", "Đơn vị", "Lần", "Tình trạng"],
  ...["Tính vào tổng hợp", "Ước", "Sơ bộ"],
  ...["Mã đối chiếu", momentHeading, "Người", "Mã biểu", "Phiên bản biểu", "Mã kỳ"],
  ...["Mã đơn vị", "Định danh đơn vị"],
];

/** Every workbook of an archive with what it is of, and the mã đối chiếu of every report. */
export function archiveIndex(files: readonly IndexedFile[]): string {
  const lines = files.map((file) => [
    ...[file.path, file.kind, file.templateCode, file.title],
    ...[{ words: sayPeriod("vi", file.period) }, file.unitName, file.version],
    ...[file.state && reportWords[file.state]],
    ...[file.counted === null ? null : countedWords[`${file.counted}`]],
    ...[file.estimated ? "ước" : null, file.preliminary ? "sơ bộ" : null, file.code],
    ...[file.at === null ? null : localMoment(Date.parse(file.at)), file.by],
    ...[file.template, file.templateVersion, file.period, file.unitCode, file.unit],
  ]);
  return writeSeparated([columns, ...lines], vietnameseSpreadsheet);
}
