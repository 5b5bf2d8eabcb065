import type { Due } from "../api/due.ts";
import { weekdayOf } from "../calendar/days.ts";
import type { Language } from "./language.ts";
import { shortenDay } from "./moments.ts";

type SaidDue = Pick<Due, "before" | "inclusive" | "otherLastDay" | "lastDay" | "lastWorkingDay">;

/** A deadline by the one day it comes to: "hạn hết ngày 14/3". */
export function sayDue(language: Language, { lastDay }: Pick<SaidDue, "lastDay">): string {
  return words[language].by(shortenDay(language, lastDay));
}

/** Which of its two readings "trước ngày" has been given: "“trước ngày 15/3”: không tính ngày 15/3". The day that the
 *  other would come to is not said beside it, as if it were on time as well. Null where the rule has one reading. */
export function sayReading(language: Language, due: SaidDue): string | null {
  const { before, inclusive, otherLastDay } = due;
  if (otherLastDay === null) return null;
  return words[language][inclusive ? "inclusive" : "exclusive"](shortenDay(language, before));
}

/** That the last day on time is no working day, and which is the last: "29/5 là Chủ nhật; ngày làm việc cuối: 27/5". Null
 *  where there is nothing to say. */
export function sayDayOff(language: Language, due: SaidDue): string | null {
  const { lastDay, lastWorkingDay } = due;
  const said = words[language];
  const weekday = said.weekend[weekdayOf(lastDay)];
  const isNamed = lastWorkingDay !== null && lastWorkingDay < lastDay;
  if (!weekday && !isNamed) return null;
  const day = said.is(shortenDay(language, lastDay), weekday ?? said.dayOff);
  return isNamed ? `${day}; ${said.last(shortenDay(language, lastWorkingDay))}` : day;
}

const words = {
  vi: {
    by: (day: string) => `hạn hết ngày ${day}`,
    exclusive: (named: string) => `“trước ngày ${named}”: không tính ngày ${named}`,
    inclusive: (named: string) => `“trước ngày ${named}”: tính cả ngày ${named}`,
    weekend: { 0: "Chủ nhật", 6: "Thứ Bảy" } as Record<number, string>,
    dayOff: "ngày nghỉ",
    is: (day: string, weekday: string) => `${day} là ${weekday}`,
    last: (day: string) => `ngày làm việc cuối: ${day}`,
  },
  en: {
    by: (day: string) => `due by the end of ${day}`,
    exclusive: (named: string) => `“before ${named}”, ${named} itself not counted`,
    inclusive: (named: string) => `“before ${named}”, ${named} itself counted`,
    weekend: { 0: "a Sunday", 6: "a Saturday" } as Record<number, string>,
    dayOff: "a day off",
    is: (day: string, weekday: string) => `${day} is ${weekday}`,
    last: (day: string) => `last working day: ${day}`,
  },
} as const;
