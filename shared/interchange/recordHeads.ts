import type { ChainedRecord } from "../report/chainedRecord.ts";
import { vietnameseSpreadsheet, writeSeparated } from "./separatedValues.ts";

const columns = ["Chuỗi", "Số thứ tự cuối", "Mã băm cuối"];

/** Where each chain of a record ends, as a file: a chain by itself does not tell that its end was cut off, nor a record
 *  that a whole chain is gone. */
export function recordHeads(records: readonly Pick<ChainedRecord, "chain" | "seq" | "hash">[]): {
  readonly chains: number;
  readonly text: string;
} {
  const heads = new Map(records.map((record) => [record.chain, record]));
  const lines = [...heads.values()].map(({ chain, seq, hash }) => [chain, seq, hash]);
  return { chains: heads.size, text: writeSeparated([columns, ...lines], vietnameseSpreadsheet) };
}
