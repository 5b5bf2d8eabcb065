import { parsePeriodId } from "../calendar/period.ts";

const roman = ["", "I", "II", "III", "IV"];

/** A period as people say it: "Quý I năm 2022", "6 tháng đầu năm 2022"; an id that is none, as it stands. */
export function sayPeriod(id: string): string {
  const period = parsePeriodId(id);
  if (!period) return id;
  const { kind, number, year } = period;
  switch (kind) {
    case "quarter":
      return `Quý ${roman[number]} năm ${year}`;
    case "six-month":
      return `6 tháng ${number === 1 ? "đầu" : "cuối"} năm ${year}`;
    case "year":
      return `Năm ${year}`;
    case "month":
      return `Tháng ${number} năm ${year}`;
    case "plan":
      return `Kế hoạch năm ${year}`;
    case "ad-hoc":
      return `Đột xuất ${number} năm ${year}`;
  }
}

/** The same in the width of a tab: "Quý I", "6T", "Năm". */
export function shortenPeriod(id: string): string {
  const period = parsePeriodId(id);
  if (!period) return id;
  const { kind, number } = period;
  switch (kind) {
    case "quarter":
      return `Quý ${roman[number]}`;
    case "six-month":
      return number === 1 ? "6T đầu" : "6T cuối";
    case "year":
      return "Năm";
    case "month":
      return `Tháng ${number}`;
    case "plan":
      return "Kế hoạch";
    case "ad-hoc":
      return `Đột xuất ${number}`;
  }
}
