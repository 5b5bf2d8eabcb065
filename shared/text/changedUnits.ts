import { sayDay } from "./days.ts";
import type { Language } from "./language.ts";

const words: Record<
  Language,
  {
    readonly ended: (day: string) => string;
    readonly lost: string;
    readonly joined: (day: string) => string;
  }
> = {
  vi: {
    ended: (day) => `Kết thúc ${day}`,
    lost: "số đầu kỳ của đơn vị không có trong tổng, đơn vị tiếp nhận điều chỉnh số đầu kỳ của mình",
    joined: (day) => `Thành lập ${day}: lũy kế tính từ ngày này`,
  },
  en: {
    ended: (day) => `Ended ${day}`,
    lost: "its opening figures are in no total; the unit that takes it over adjusts its own",
    joined: (day) => `Made ${day}: cumulative figures start on that day`,
  },
};

/** That a unit has ended since the period before, and whether what it held is in no opening. */
export function sayEndedUnit(language: Language, day: string, isLost: boolean): string {
  const { ended, lost } = words[language];
  return isLost ? `${ended(sayDay(language, day))}: ${lost}` : ended(sayDay(language, day));
}

/** That a unit has been made since the period before. */
export function sayJoinedUnit(language: Language, day: string): string {
  return words[language].joined(sayDay(language, day));
}
