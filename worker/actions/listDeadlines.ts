import { dueOnWire } from "../../shared/api/due.ts";
import type { DutiesReply } from "../../shared/api/duties.ts";
import type { CalendarEntry } from "../../shared/ics/writeIcs.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import {
  correctionEntry,
  dutyEntry,
  onwardEntry,
  unitsEntry,
} from "../../shared/text/calendarEntries.ts";
import type { Caller } from "../caller.ts";
import { listDuties } from "./listDuties.ts";

/** The deadlines that concern the caller: what the unit owes and has to correct; for the district when all units hand in,
 *  and when the office sends on what it has received. */
export async function listDeadlines(
  db: D1Database,
  caller: Caller,
): Promise<Result<CalendarEntry[], Problem>> {
  if (caller.role !== "reporter") return ok(byDay(listOfDistrict(caller)));
  const duties = await listDuties(db, caller, null);
  return duties.ok ? ok(byDay(listOfUnit(caller, duties.value))) : duties;
}

function byDay(entries: readonly CalendarEntry[]): CalendarEntry[] {
  return [...entries].sort((left, right) => left.day.localeCompare(right.day));
}

function listOfUnit(caller: Caller, duties: DutiesReply["duties"]): CalendarEntry[] {
  const place = placeOf(caller, caller.orgUnitId);
  const groups = new Map<string, DutiesReply["duties"]>();
  for (const duty of duties) {
    if (duty.optional || duty.due === null || duty.exceptions.exempt) continue;
    // Forms that were given more time stand on a day of their own.
    const name = `${duty.period} ${duty.due.lastDay}`;
    groups.set(name, [...(groups.get(name) ?? []), duty]);
  }
  return [
    ...[...groups.values()].map((group) => dutyEntry(place, group)),
    ...duties.flatMap((duty) => correctionEntry(place, duty) ?? []),
  ];
}

function listOfDistrict(caller: Caller): CalendarEntry[] {
  const { regime } = caller;
  const place = placeOf(caller, "district");
  return regime.calendar.periods.flatMap((period) => {
    const named = { id: period.id, name: period.name ?? null };
    const onward = regime.settings.onward.filter((deadline) => deadline.period === period.id);
    return [
      ...(period.due && !period.optional
        ? [unitsEntry(place, named, dueOnWire(period.due, regime))]
        : []),
      ...onward.map(({ to, lastDay }) =>
        onwardEntry(place, named, { to, lastDay, number: regime.onwardTo.indexOf(to) + 1 }),
      ),
    ];
  });
}

function placeOf({ regime }: Caller, whose: string) {
  return { regime: regime.id, whose, daysOff: regime.calendar.daysOff };
}
