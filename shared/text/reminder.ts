import { daysUntil, shortenDay } from "./moments.ts";

/** Forms of one unit that are missing for one reason. */
export interface OwedForms {
  readonly kind: "unsent" | "returned";
  /** "ĐH-03", "ĐH-04". */
  readonly forms: readonly string[];
  /** The last day: for handing in, or for correcting; null where there is none. */
  readonly lastDay: string | null;
  /** The day is not the period's own: the unit was given more time. */
  readonly isExtended?: boolean;
}

/** What a unit is written to about the forms it owes, ready to be pasted into Zalo. Units are written to in Vietnamese,
 *  whatever the district's own person reads. */
export function sayReminder(unit: string, owed: readonly OwedForms[], now: string): string {
  return owed.map((one) => `${unit} ${sayOwed(one, now)}`).join("\n");
}

/** The same to those who answer for the forms, by name; where nobody is known, to the unit. */
export function sayReminderTo(
  people: readonly string[],
  unit: string,
  owed: readonly OwedForms[],
  now: string,
): string {
  const said = sayReminder(unit, owed, now);
  if (people.length === 0) return said;
  return `Gửi ${people.map((name) => `anh/chị ${name}`).join(", ")}:\n${said}`;
}

function sayOwed({ kind, forms, lastDay, isExtended }: OwedForms, now: string): string {
  const which = forms.join(", ");
  const left = lastDay === null ? null : daysUntil(lastDay, now);
  const day = lastDay === null ? "" : shortenDay("vi", lastDay);
  if (kind === "returned") {
    const until = left === null ? "" : `, hạn chỉnh sửa ${day} (${sayLeft(left)})`;
    return `có ${which} được trả lại${until}. Đề nghị sửa theo góp ý rồi nộp lại trên Nộp Biểu.`;
  }
  if (left === null) return `chưa nộp ${which}. Đề nghị nộp sớm trên Nộp Biểu.`;
  const last = isExtended ? `hạn đã gia hạn đến ${day}` : `hạn cuối là ${day}`;
  if (left < 0) {
    return `chưa nộp ${which}, quá hạn ${-left} ngày (${last}). Đề nghị nộp ngay trên Nộp Biểu.`;
  }
  return `chưa nộp ${which}, ${last} (${sayLeft(left)}). Đề nghị nộp sớm trên Nộp Biểu.`;
}

function sayLeft(days: number): string {
  if (days === 0) return "hôm nay";
  return days > 0 ? `còn ${days} ngày` : `quá hạn ${-days} ngày`;
}
