import type { Due } from "../api/due.ts";
import { weekdayOf } from "../calendar/days.ts";
import type { Language } from "./language.ts";
import { shortenDay } from "./moments.ts";

type SaidDue = Pick<
  Due,
  "before" | "inclusive" | "soleReading" | "lastDay" | "otherLastDay" | "lastWorkingDay"
>;

/** A deadline in the words of its rule: "hạn trước 15/3", "hạn hết ngày 5/3". */
export function sayDue(language: Language, due: Pick<SaidDue, "before" | "soleReading">): string {
  return words[language][due.soleReading ? "by" : "before"](shortenDay(language, due.before));
}

/** What "trước ngày" comes to, and what it would on the other reading: "hết ngày 14/3; nếu tính cả ngày 15/3: hết 15/3".
 *  Null where the rule has one reading. */
export function sayReadings(language: Language, due: SaidDue): string | null {
  const { before, inclusive, lastDay, otherLastDay } = due;
  if (otherLastDay === null) return null;
  const [named, last, other] = [before, lastDay, otherLastDay].map((day) =>
    shortenDay(language, day),
  );
  const say = words[language][inclusive ? "inclusive" : "exclusive"];
  return say(named ?? "", last ?? "", other ?? "");
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
    before: (day: string) => `hạn trước ${day}`,
    by: (day: string) => `hạn hết ngày ${day}`,
    exclusive: (named: string, last: string, other: string) =>
      `hết ngày ${last}; nếu tính cả ngày ${named}: hết ${other}`,
    inclusive: (named: string, last: string, other: string) =>
      `hết ngày ${last}; nếu không tính ngày ${named}: hết ${other}`,
    weekend: { 0: "Chủ nhật", 6: "Thứ Bảy" } as Record<number, string>,
    dayOff: "ngày nghỉ",
    is: (day: string, weekday: string) => `${day} là ${weekday}`,
    last: (day: string) => `ngày làm việc cuối: ${day}`,
  },
  en: {
    before: (day: string) => `due before ${day}`,
    by: (day: string) => `due by the end of ${day}`,
    exclusive: (named: string, last: string, other: string) =>
      `until the end of ${last}; counting ${named} itself: of ${other}`,
    inclusive: (named: string, last: string, other: string) =>
      `until the end of ${last}; not counting ${named}: of ${other}`,
    weekend: { 0: "a Sunday", 6: "a Saturday" } as Record<number, string>,
    dayOff: "a day off",
    is: (day: string, weekday: string) => `${day} is ${weekday}`,
    last: (day: string) => `last working day: ${day}`,
  },
} as const;
