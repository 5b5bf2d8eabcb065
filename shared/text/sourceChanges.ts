import { cellOf, type Form } from "../form/form.ts";
import type { CarriedFrom } from "../report/carried.ts";
import type { SourceChange } from "../report/sourceChanges.ts";
import { nameCell } from "./cellNames.ts";
import { showValue } from "./numbers.ts";
import { sayPeriod } from "./periodNames.ts";

/** A corrected source in a sentence: what the report was sent with, from where, and what the source says now. */
export function saySourceChange(
  form: Form,
  { cell, sent, sentFrom, now, from }: SourceChange,
): string {
  const { measure } = cellOf(form, cell);
  const before = showValue(sent, measure) || "để trống";
  const after = from ? `nay là ${showValue(now, measure) || "trống"} (${sayFrom(from)})` : gone;
  return `${nameCell(form, cell)}: nộp với ${before} (${sentFrom ? sayFrom(sentFrom) : "tạm tính"}); ${after}`;
}

const gone = "nay không còn nguồn";

function sayFrom(from: CarriedFrom): string {
  switch (from.kind) {
    case "target":
      return "chỉ tiêu giao";
    case "nothing":
      return "đầu chuỗi số liệu";
    case "absent":
      return "chưa có nguồn";
    case "elsewhere": {
      const { by, template, period, version } = from;
      return `${by ?? template.toUpperCase()}, ${sayPeriod(period)}, bản ${version}`;
    }
    case "figure":
      return from.source;
    case "report":
      return `${sayPeriod(from.period)}, bản ${from.version}`;
  }
}
