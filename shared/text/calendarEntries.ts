import type { Due } from "../api/due.ts";
import type { DutiesReply } from "../api/duties.ts";
import type { Day } from "../calendar/period.ts";
import { addWorkingDays } from "../calendar/workingDays.ts";
import type { CalendarEntry } from "../ics/writeIcs.ts";
import { sayDay } from "./days.ts";
import { sayDayOff, sayDue, sayReading } from "./due.ts";
import { namePeriod } from "./periodNames.ts";

type Duty = DutiesReply["duties"][number];

/** Whose calendar it is, and what its working days are counted by. */
export interface CalendarPlace {
  readonly regime: string;
  /** A unit's id, or "district". */
  readonly whose: string;
  readonly daysOff: readonly Day[];
}

interface NamedPeriod {
  readonly id: string;
  readonly name: string | null;
}

/** How long before a deadline its calendar entry reminds of it, in working days; and before a correction is due. */
const remindBefore = 2;
const remindOfCorrection = 1;

/** What a unit owes for a period, all of whose forms are due on one day. Done, it says so and reminds of nothing. */
export function dutyEntry(place: CalendarPlace, duties: readonly Duty[]): CalendarEntry {
  const [first] = duties;
  if (!first?.due) throw new Error("a duty without a deadline has no day in a calendar");
  const { period, periodName, due, exceptions } = first;
  const said = namePeriod("vi", { id: period, name: periodName });
  const open = duties.filter(({ state }) => state === "draft" || state === "returned");
  const done = duties.filter((duty) => !open.includes(duty));
  const isDone = open.length === 0;
  return {
    uid: uidOf(place, exceptions.extended ? `${period}.until-${due.lastDay}` : period),
    day: due.lastDay,
    summary: isDone
      ? `✓ Đã nộp báo cáo ${said}`
      : `Nộp báo cáo ${said}: còn ${open.length} biểu (${sayDue("vi", due)})`,
    description: [
      ...listOf("Chưa nộp", open, "draft"),
      ...listOf("Cần chỉnh sửa", open, "returned"),
      ...(done.length > 0 ? [`Đã nộp: ${codesOf(done)}.`] : []),
      ...dueLines(due),
    ].join("\n"),
    remindOn: isDone ? null : workingDaysBefore(due.lastDay, remindBefore, place),
  };
}

/** A form that came back and is to be corrected by a day; null for any other. */
export function correctionEntry(place: CalendarPlace, duty: Duty): CalendarEntry | null {
  const { template, period, periodName, state, notes, correctBy } = duty;
  if (state !== "returned" || correctBy === null) return null;
  const said = namePeriod("vi", { id: period, name: periodName });
  return {
    uid: uidOf(place, `${period}.${template.id}.correct`),
    day: correctBy,
    summary: `Chỉnh sửa ${codesOf([duty])} ${said}`,
    description: `Có ${notes} góp ý. Chỉnh sửa xong chậm nhất ngày ${sayDay("vi", correctBy)}.`,
    remindOn: workingDaysBefore(correctBy, remindOfCorrection, place),
  };
}

/** When all units hand in a period. */
export function unitsEntry(place: CalendarPlace, period: NamedPeriod, due: Due): CalendarEntry {
  return {
    uid: uidOf(place, `${period.id}.units`),
    day: due.lastDay,
    summary: `Các đơn vị nộp ${namePeriod("vi", period)} (${sayDue("vi", due)})`,
    description: dueLines(due).join("\n"),
    remindOn: workingDaysBefore(due.lastDay, remindBefore, place),
  };
}

/** When the office sends a period on, and to whom. */
export function onwardEntry(
  place: CalendarPlace,
  period: NamedPeriod,
  { to, lastDay, number }: { readonly to: string; readonly lastDay: Day; readonly number: number },
): CalendarEntry {
  return {
    uid: uidOf(place, `${period.id}.onward-${number}`),
    day: lastDay,
    summary: `Gửi ${to}: báo cáo ${namePeriod("vi", period)}`,
    description: `Hết ngày ${sayDay("vi", lastDay)}, giờ Việt Nam.`,
    remindOn: workingDaysBefore(lastDay, remindBefore, place),
  };
}

function dueLines(due: Due): string[] {
  const reading = sayReading("vi", due);
  const dayOff = sayDayOff("vi", due);
  return [
    `Hết ngày ${sayDay("vi", due.lastDay)}, giờ Việt Nam.`,
    ...(reading ? [`Hạn là ${reading}.`] : []),
    ...(dayOff ? [`${dayOff}.`] : []),
  ];
}

/** What came back was handed in: it is not what was never sent. */
function listOf(said: string, duties: readonly Duty[], state: Duty["state"]): string[] {
  const own = duties.filter((duty) => duty.state === state);
  return own.length > 0 ? [`${said}: ${codesOf(own)}.`] : [];
}

function workingDaysBefore(day: Day, count: number, { daysOff }: CalendarPlace): Day {
  return addWorkingDays(day, -count, daysOff);
}

function codesOf(duties: readonly Duty[]): string {
  return duties.map(({ template }) => template.code.split("/")[0] ?? template.code).join(", ");
}

function uidOf({ regime, whose }: CalendarPlace, what: string): string {
  return `${what}.${whose}@${regime}.nop-bieu`;
}
