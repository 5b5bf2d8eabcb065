import { type PeriodKind, type PeriodParts, parsePeriodId } from "../calendar/period.ts";
import type { Language } from "./language.ts";

/** A period as people say it: "Quý I năm 2022", "First quarter of 2022"; an id that is none, as it stands. */
export function sayPeriod(language: Language, id: string): string {
  const period = parsePeriodId(id);
  return period ? names[language][period.kind](period) : id;
}

/** A period with what it is about, where it is an ad hoc one: "Đột xuất 1 năm 2022: Bão số 5". */
export function namePeriod(
  language: Language,
  { id, name }: { readonly id: string; readonly name: string | null },
): string {
  return name === null ? sayPeriod(language, id) : `${sayPeriod(language, id)}: ${name}`;
}

/** The same in the name of a file, "Quý I 2022", and in lists of its forms. */
export function periodInFiles(id: string): string {
  return sayPeriod("vi", id).replace(" năm ", " ");
}

/** The same in the width of a tab: "Quý I", "6T đầu", "Năm". */
export function shortenPeriod(language: Language, id: string): string {
  const period = parsePeriodId(id);
  return period ? shortNames[language][period.kind](period) : id;
}

type Names = Record<PeriodKind, (period: PeriodParts) => string>;

const roman = ["", "I", "II", "III", "IV"];
const ordinals = ["", "First", "Second", "Third", "Fourth"];
const months =
  " January February March April May June July August September October November December".split(
    " ",
  );

const names: Record<Language, Names> = {
  vi: {
    quarter: ({ number, year }) => `Quý ${roman[number]} năm ${year}`,
    "six-month": ({ number, year }) => `6 tháng ${number === 1 ? "đầu" : "cuối"} năm ${year}`,
    year: ({ year }) => `Năm ${year}`,
    month: ({ number, year }) => `Tháng ${number} năm ${year}`,
    plan: ({ year }) => `Kế hoạch năm ${year}`,
    "ad-hoc": ({ number, year }) => `Đột xuất ${number} năm ${year}`,
  },
  en: {
    quarter: ({ number, year }) => `${ordinals[number]} quarter of ${year}`,
    "six-month": ({ number, year }) => `${ordinals[number]} half of ${year}`,
    year: ({ year }) => `Year ${year}`,
    month: ({ number, year }) => `${months[number]} ${year}`,
    plan: ({ year }) => `Plan for ${year}`,
    "ad-hoc": ({ number, year }) => `Ad hoc report ${number} of ${year}`,
  },
};

const shortNames: Record<Language, Names> = {
  vi: {
    quarter: ({ number }) => `Quý ${roman[number]}`,
    "six-month": ({ number }) => (number === 1 ? "6T đầu" : "6T cuối"),
    year: () => "Năm",
    month: ({ number }) => `Tháng ${number}`,
    plan: () => "Kế hoạch",
    "ad-hoc": ({ number }) => `Đột xuất ${number}`,
  },
  en: {
    quarter: ({ number }) => `Q${number}`,
    "six-month": ({ number }) => `H${number}`,
    year: () => "Year",
    month: ({ number }) => months[number] ?? "",
    plan: () => "Plan",
    "ad-hoc": ({ number }) => `Ad hoc ${number}`,
  },
};
