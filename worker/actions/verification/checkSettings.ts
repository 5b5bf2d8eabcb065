import { type Regime, regimeInForce } from "../../../shared/regime.ts";
import { chainStart } from "../../../shared/report/event.ts";
import { fingerprint } from "../../../shared/report/fingerprint.ts";
import { listRegimePart, type RegimePart } from "../../store/verification/regimePart.ts";
import {
  brokenLink,
  type CheckedPage,
  type Checker,
  findBrokenLink,
  mostHashed,
} from "./checker.ts";

/** What was changed of the settings, and that the settings and the periods that take no report are what came of it. */
export const checkSettings: Checker = {
  name: "settings",
  page: async (db, { id }, position) => {
    const [first, hash = chainStart] = position?.split(" ") ?? [];
    const after = { seq: Number(first) || 0, hash };
    const room = { records: 60, bytes: mostHashed };
    const part = await listRegimePart(db, id, after.seq + 1, room);
    const last = part.links.at(-1);
    const found = findBrokenLink(id, part, after);
    const { isEnd } = part;
    return {
      checked: part.links.length,
      broken: [
        // People know a change by the revision that it made, which is one more.
        ...(found ? [{ ...brokenLink(null, "event", (found.number ?? 0) + 1, found.fault) }] : []),
        ...(isEnd && !found ? listBrokenOutcome(part) : []),
      ],
      unrecorded: isEnd && toldOf(part) === undefined,
      next: last && !isEnd ? `${last.seq} ${last.hash}` : null,
    };
  },
};

/** The fingerprint of the settings, as the record knows it last. */
function toldOf({ links, handedOver }: RegimePart): string | undefined {
  return links.at(-1)?.definitionHash ?? handedOver?.regime;
}

function listBrokenOutcome(part: RegimePart): CheckedPage["broken"] {
  const { head, definition, regime, closedPeriods } = part;
  const told = toldOf(part);
  if (told !== undefined && told !== fingerprint(definition)) {
    return [brokenLink(null, "event", (head?.seq ?? 0) + 1, "changed")];
  }
  const closed = listClosed(regime);
  // Those of other years belong to other regimes of the same database.
  const year = `${regime.calendar.year}`;
  const own = closedPeriods.filter((id) => id.startsWith(year) || closed.includes(id));
  const fault = (period: string, which: "missing" | "added") => ({
    ...brokenLink(null, "row", null, which),
    period,
  });
  return [
    ...closed.filter((id) => !closedPeriods.includes(id)).map((id) => fault(id, "missing")),
    ...own.filter((id) => !closed.includes(id)).map((id) => fault(id, "added")),
  ];
}

/** The periods that take no report: those that another takes up, and ad hoc ones that were withdrawn. */
function listClosed(regime: Regime): string[] {
  const { calendar } = regime;
  const inForce = regimeInForce(regime).calendar.periods;
  const isOpen = (id: string) => inForce.some((period) => period.id === id);
  const opened = Array.from(
    { length: calendar.adHocOpened },
    (_, index) => `${calendar.year}X${String(index + 1).padStart(2, "0")}`,
  );
  const known = new Set<string>([...calendar.periods.map(({ id }) => id), ...opened]);
  return [...known].filter((id) => !isOpen(id));
}
