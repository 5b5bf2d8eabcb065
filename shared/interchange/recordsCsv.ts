import type { ChainedRecord } from "../report/chainedRecord.ts";
import { momentHeading } from "../text/archive/momentHeading.ts";
import { type RecordNames, sayRecord } from "../text/archive/sayRecord.ts";
import { sayPeriod } from "../text/periodNames.ts";
import { localMoment } from "./localMoment.ts";
import { beginningOf, vietnameseSpreadsheet, writeLine } from "./separatedValues.ts";

const columns = [
  ...[momentHeading, "Người", "Việc", "Biểu", "Kỳ", "Đơn vị", "Về", "Lần", "Lý do"],
  ...["Phần nhật ký", "Mã việc", "Mã kỳ", "Thời điểm chính xác (UTC)", "Chuỗi", "Số thứ tự"],
  ...["Mã băm trước", "Mã băm", "Nội dung được băm"],
];

/** What a file of the record begins with. */
export function recordsHead(): string {
  return beginningOf(vietnameseSpreadsheet) + writeLine(columns, vietnameseSpreadsheet);
}

/** One link as a line: what people read of it, and the very text that its hash is of. */
export function recordLine(record: ChainedRecord, names: RecordNames): string {
  const { chain, seq, hash, text } = record;
  const said = sayRecord(record, names);
  const { at, period } = said;
  return writeLine(
    [
      ...[at === null ? null : localMoment(at), said.by, said.what, said.form],
      period === null ? null : { words: sayPeriod("vi", period) },
      ...[said.unit, said.about, said.number, said.reason, said.part, said.kind, period],
      ...[at === null ? null : new Date(at).toISOString(), chain, seq],
      ...[said.previousHash, hash, text],
    ],
    vietnameseSpreadsheet,
  );
}
