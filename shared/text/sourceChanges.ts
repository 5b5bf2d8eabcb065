import type { DataValue } from "../form/dataValue.ts";
import { cellOf, type Form } from "../form/form.ts";
import type { CarriedFrom } from "../report/carried.ts";
import type { SourceChange } from "../report/sourceChanges.ts";
import { codeOfForm, nameCell } from "./cellNames.ts";
import type { Language } from "./language.ts";
import { showValue } from "./numbers.ts";
import { sayPeriod } from "./periodNames.ts";

/** A corrected source in a sentence: what the report was sent with, from where, and what the source says now. */
export function saySourceChange(
  language: Language,
  form: Form,
  { cell, sent, sentFrom, now, from }: SourceChange,
): string {
  const { measure } = cellOf(form, cell);
  const { blank, provisional, gone, sentWith, isNow } = words[language];
  const shown = (value: DataValue) => showValue(language, value, measure) || blank;
  const before = `${sentWith} ${shown(sent)} (${sentFrom ? sayFrom(language, form, sentFrom) : provisional})`;
  const after = from ? `${isNow} ${shown(now)} (${sayFrom(language, form, from)})` : gone;
  return `${nameCell(language, form, cell)}: ${before}; ${after}`;
}

interface SourceWords {
  readonly sentWith: string;
  readonly isNow: string;
  readonly blank: string;
  readonly provisional: string;
  readonly gone: string;
  readonly target: string;
  readonly nothing: string;
  readonly absent: string;
  readonly version: (number: number) => string;
  readonly adjusted: string;
  readonly insteadOf: (period: string) => string;
}

const words: Record<Language, SourceWords> = {
  vi: {
    sentWith: "nộp với",
    isNow: "nay là",
    blank: "trống",
    provisional: "tạm tính",
    gone: "nay không còn nguồn",
    target: "chỉ tiêu giao",
    nothing: "đầu chuỗi số liệu",
    absent: "chưa có nguồn",
    version: (number) => `bản ${number}`,
    adjusted: "đơn vị điều chỉnh",
    insteadOf: (period) => `thay số đơn vị điều chỉnh ở ${period}`,
  },
  en: {
    sentWith: "handed in with",
    isNow: "now",
    blank: "blank",
    provisional: "provisional",
    gone: "now without a source",
    target: "the target",
    nothing: "the start of the series",
    absent: "no source yet",
    version: (number) => `version ${number}`,
    adjusted: "adjusted by the unit",
    insteadOf: (period) => `in place of the unit’s own, ${period}`,
  },
};

/** Where a carried figure came from. */
export function sayFrom(language: Language, { template: own }: Form, from: CarriedFrom): string {
  switch (from.kind) {
    case "target": {
      const { target } = words[language];
      return from.source === undefined ? target : `${target}, ${from.source}`;
    }
    case "nothing":
    case "absent":
      return words[language][from.kind];
    case "elsewhere": {
      const { by, template, period, version } = from;
      const where = `${by ?? codeOfForm(own, template)}, ${sayPeriod(language, period)}`;
      return `${where}, ${words[language].version(version)}`;
    }
    case "figure": {
      const { source, insteadOf } = from;
      if (insteadOf === undefined) return source;
      return `${source}; ${words[language].insteadOf(sayPeriod(language, insteadOf))}`;
    }
    case "report": {
      const { version, adjusted } = words[language];
      const where = `${sayPeriod(language, from.period)}, ${version(from.version)}`;
      return from.adjusted ? `${where}, ${adjusted}` : where;
    }
  }
}
