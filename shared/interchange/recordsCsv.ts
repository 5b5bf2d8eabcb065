import { beginningOf, vietnameseSpreadsheet, writeLine } from "./separatedValues.ts";

/** One link of a chain of records. */
export interface ChainedRecord {
  readonly source: string;
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
  /** What the hash is of: the chain's name and the event, as JSON. */
  readonly text: string;
}

const columns = [
  ...["Loại", "Chuỗi", "Số thứ tự", "Lúc", "Người", "Việc", "Lần nộp", "Lý do"],
  ...["Mã băm trước", "Mã băm", "Nội dung được băm"],
];

/** What a file of the record begins with. */
export function recordsHead(): string {
  return beginningOf(vietnameseSpreadsheet) + writeLine(columns, vietnameseSpreadsheet);
}

/** One link as a line: what people read of it, and the very text that its hash is of. */
export function recordLine(
  { source, chain, seq, hash, text }: ChainedRecord,
  nameOf: (person: string) => string,
): string {
  const [, event] = JSON.parse(text) as [string, Record<string, unknown>];
  const said = (name: string) => {
    const held = event[name];
    return held === null || held === undefined ? null : String(held);
  };
  const at = event["at"];
  return writeLine(
    [
      ...[source, chain, seq],
      typeof at === "number" ? new Date(at).toISOString() : null,
      said("byName") ?? nameOf(said("by") ?? ""),
      said("move") ?? said("change") ?? said("kind"),
      typeof event["version"] === "number" ? event["version"] : null,
      ...[said("reason"), said("previousHash"), hash, text],
    ],
    vietnameseSpreadsheet,
  );
}
