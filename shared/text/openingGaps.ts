import type { DataValue } from "../form/dataValue.ts";
import { cellOf, type Form } from "../form/form.ts";
import type { OpeningGap } from "../report/adjustedInYear.ts";
import { nameCell } from "./cellNames.ts";
import type { Language } from "./language.ts";
import { showValue } from "./numbers.ts";
import { sayPeriod } from "./periodNames.ts";

interface GapWords {
  readonly blank: string;
  readonly title: string;
  readonly gap: (period: string, own: string, carried: string) => string;
}

const words: Record<Language, GapWords> = {
  vi: {
    blank: "trống",
    title: "Có quý bắt đầu bằng số khác số cuối kỳ trước",
    gap: (period, own, carried) =>
      `${period} bắt đầu bằng ${own}, kỳ trước kết thúc bằng ${carried}; biểu tính từ đầu năm không có phần chênh lệch này`,
  },
  en: {
    blank: "blank",
    title: "A quarter begins with another figure than the one before ended with",
    gap: (period, own, carried) =>
      `${period} begins with ${own}, the one before ended with ${carried}; a form that counts from the year’s start does not hold the difference`,
  },
};

/** What the gaps between quarters are headed with. */
export function titleOfGaps(language: Language): string {
  return words[language].title;
}

/** A gap between two quarters in a sentence, with what the unit said of it. */
export function sayOpeningGap(
  language: Language,
  form: Form,
  { cell, period, carried, own, reason }: OpeningGap,
): string {
  const { measure } = cellOf(form, cell);
  const { blank, gap } = words[language];
  const shown = (value: DataValue) => showValue(language, value, measure) || blank;
  const said = gap(sayPeriod(language, period), shown(own), shown(carried));
  const because = reason === "" ? "" : ` (${reason})`;
  return `${nameCell(language, form, cell)}: ${said}${because}`;
}
