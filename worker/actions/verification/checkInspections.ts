import { chainStart } from "../../../shared/report/event.ts";
import type { InspectionEvent, PlanKey } from "../../store/inspections.ts";
import {
  type InspectionPart,
  type InspectionRow,
  listInspectionPart,
} from "../../store/verification/inspectionPart.ts";
import { inspectionChainOf } from "../inspections.ts";
import {
  brokenLink,
  brokenOf,
  type CheckedPage,
  type Checker,
  findBrokenLink,
  mostHashed,
} from "./checker.ts";

/** The plan of kiểm tra, giám sát: its chain, and that every inspection is what its newest event says. */
export const checkInspections: Checker = {
  name: "inspections",
  page: async (db, regime, position) => {
    const plan: PlanKey = { regimeId: regime.id, year: regime.calendar.year };
    const [first, hash = chainStart] = position?.split(" ") ?? [];
    const after = { seq: Number(first) || 0, hash };
    const room = { records: 60, bytes: mostHashed };
    const part = await listInspectionPart(db, plan, after.seq, room);
    const found = findBrokenLink(inspectionChainOf(plan), part, after);
    const last = part.links.at(-1);
    return {
      checked: part.links.length,
      // What an event that was changed says is held against nothing.
      broken: found ? brokenOf(found) : listBrokenRows(part),
      next: last && !part.isEnd ? `${last.seq} ${last.hash}` : null,
    };
  },
};

/** The inspections that are not what the newest event about them says, as far as a page of events tells. */
function listBrokenRows({ rows, links, isEnd }: InspectionPart): CheckedPage["broken"] {
  const newest = new Map(links.map((event) => [event.number, event]));
  const missing = [...newest.keys()].filter((id) => !rows.some(({ number }) => number === id));
  const changed = rows.filter((row) => {
    const event = newest.get(row.number);
    // A later event about it stands on a later page.
    const isLater = !isEnd && row.seq > (links.at(-1)?.seq ?? 0);
    return !isLater && !(event && isOf(row, event));
  });
  return [
    ...missing.map((number) => brokenLink(null, "row", number, "missing")),
    ...changed.map(({ number }) => brokenLink(null, "row", number, "changed")),
  ];
}

function isOf(row: InspectionRow, event: InspectionEvent): boolean {
  const { seq, lastHash, content, byName, at } = row;
  return (
    seq === event.seq &&
    lastHash === event.hash &&
    content === event.content &&
    byName === event.byName &&
    at === event.at
  );
}
