/** How days, months and halves of a day are named. */
export interface DayNames {
  readonly halves: readonly [string, string];
  /** From Sunday on. */
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
}

const numbers = [
  "Hai",
  "Ba",
  "Tư",
  "Năm",
  "Sáu",
  "Bảy",
  "Tám",
  "Chín",
  "Mười",
  "Mười Một",
  "Mười Hai",
];

const vietnamese: DayNames = {
  halves: ["SA", "CH"],
  days: ["Chủ Nhật", ...numbers.slice(0, 6).map((number) => `Thứ ${number}`)],
  shortDays: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"],
  months: ["Một", ...numbers].map((number) => `Tháng ${number}`),
  shortMonths: Array.from({ length: 12 }, (_, month) => `Thg${month + 1}`),
};

const englishDays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const englishMonths =
  "January February March April May June July August September October November December".split(
    " ",
  );

const english: DayNames = {
  halves: ["AM", "PM"],
  days: englishDays,
  shortDays: englishDays.map((name) => name.slice(0, 3)),
  months: englishMonths,
  shortMonths: englishMonths.map((name) => name.slice(0, 3)),
};

/** As Excel under Vietnamese settings names them, or as a format asks for them in English. */
export function namesOf(isEnglish: boolean): DayNames {
  return isEnglish ? english : vietnamese;
}
