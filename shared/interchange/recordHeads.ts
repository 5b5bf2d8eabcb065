import { type ChainedRecord, subjectOf } from "../report/chainedRecord.ts";
import { type Kept, keptColumn, keptWords } from "../text/archive/keptWords.ts";
import { vietnameseSpreadsheet, writeSeparated } from "./separatedValues.ts";

/** Which report a chain is of. */
export type ReportSubject = Readonly<Record<"template" | "period" | "unit", string>>;

const columns = ["Chuỗi", "Số thứ tự cuối", "Mã băm cuối", keptColumn];

/** Where each chain of a record ends, as a file: a chain by itself does not tell that its end was cut off, nor a record
 *  that a whole chain is gone, nor a list of reports that one is not on it any more. */
export function recordHeads(
  records: readonly Pick<ChainedRecord, "source" | "chain" | "seq" | "hash">[],
  keptOf: (report: ReportSubject) => Kept,
): { readonly chains: number; readonly text: string } {
  const heads = new Map(records.map((record) => [record.chain, record]));
  const lines = [...heads.values()].map((record) => {
    const { chain, seq, hash } = record;
    const report = reportOf(record);
    return [chain, seq, hash, report && keptWords[keptOf(report)]];
  });
  return { chains: heads.size, text: writeSeparated([columns, ...lines], vietnameseSpreadsheet) };
}

/** The report whose chain it is; null where it is none's. */
export function reportOf(record: Pick<ChainedRecord, "source" | "chain">): ReportSubject | null {
  const { template, period, unit } = subjectOf(record);
  const isReport = record.source === "reports" && template && period && unit;
  return isReport ? { template, period, unit } : null;
}
