import { chainStart, findBrokenEvent } from "../../../shared/report/event.ts";
import {
  type InspectionEvent,
  listInspectionEvents,
  listInspections,
  type PlanKey,
  type StoredInspection,
} from "../../store/inspections.ts";
import { endOfPlan, inspectionChainOf } from "../inspections.ts";
import { brokenLink, type CheckedPage, type Checker } from "./checker.ts";

/** An inspection's event may hold four texts of two thousand characters. */
const mostEvents = 60;

/** The plan of kiểm tra, giám sát: its chain, and that every inspection is what its newest event says. */
export const checkInspections: Checker = {
  name: "inspections",
  page: async (db, regime, position) => {
    const plan: PlanKey = { regimeId: regime.id, year: regime.calendar.year };
    const [first, hash = chainStart] = position?.split(" ") ?? [];
    const after = { seq: Number(first) || 0, hash };
    const events = await listInspectionEvents(db, plan, after.seq, mostEvents);
    const stored = await listInspections(db, plan);
    const last = events.at(-1);
    const isEnd = events.length < mostEvents;
    const end = isEnd ? (endOfPlan(stored)?.seq ?? 0) : 0;
    const seq = findBrokenEvent(inspectionChainOf(plan), events, end, after);
    const fault = events.some((event) => event.seq === seq) ? "changed" : "missing";
    return {
      checked: events.length,
      // What an event that was changed says is held against nothing.
      broken:
        seq === null
          ? listBrokenRows(stored, events, after.seq)
          : [brokenLink(null, "event", seq, fault)],
      next: last && !isEnd ? `${last.seq} ${last.hash}` : null,
    };
  },
};

/** The inspections that are not what the newest event about them says, as far as a page of events tells. */
function listBrokenRows(
  stored: readonly StoredInspection[],
  events: readonly InspectionEvent[],
  after: number,
): CheckedPage["broken"] {
  const lastSeq = events.at(-1)?.seq ?? after;
  const newest = new Map(events.map((event) => [event.number, event]));
  const missing = [...newest.keys()].filter((id) => !stored.some(({ number }) => number === id));
  const changed = stored.filter((row) => {
    const event = newest.get(row.number);
    const isNewestHere = after < row.seq && row.seq <= lastSeq;
    return isNewestHere ? !event || !isOf(row, event) : event !== undefined && row.seq < event.seq;
  });
  return [
    ...missing.map((number) => brokenLink(null, "row", number, "missing")),
    ...changed.map(({ number }) => brokenLink(null, "row", number, "changed")),
  ];
}

function isOf(row: StoredInspection, event: InspectionEvent): boolean {
  const { seq, lastHash, content, byName, at } = row;
  return (
    seq === event.seq &&
    lastHash === event.hash &&
    content === event.content &&
    byName === event.byName &&
    at === event.at
  );
}
