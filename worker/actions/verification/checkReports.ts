import type { Regime } from "../../../shared/regime.ts";
import { chainStart } from "../../../shared/report/event.ts";
import { findAuditNames } from "../../store/auditNames.ts";
import type { ReportKey } from "../../store/rows.ts";
import { listReportKeys } from "../../store/verification/recordKeys.ts";
import { findReportParts, type ReportPart } from "../../store/verification/reportPart.ts";
import { findBrokenChange, findBrokenOutcome, type ToldAgainst } from "../audit.ts";
import { withDefinitionsOf } from "../definitions.ts";
import { isOfDistrict } from "../unitsOfRecord.ts";
import { reportIdOf } from "../versionChange.ts";
import { brokenAt, type Checker, mostHashed } from "./checker.ts";

/** Each may need a form compiled: measured on a cold start, six took some ten milliseconds of computing. */
const mostReports = 3;

const room = { records: 40, bytes: mostHashed } as const;

/** Reports: their events, their versions, and the row that lists read. One of many versions takes several pages. */
export const checkReports: Checker = {
  name: "reports",
  page: async (db, regime, position) => {
    const [period = "", unit = "", template = "", seq, hash = chainStart] =
      position?.split(" ") ?? [];
    const from = { period, unit, template } as ReportKey;
    const before = { seq: Number(seq) || 0, hash };
    const keys =
      before.seq > 0
        ? [from]
        : await listReportKeys(db, from, { records: mostReports, bytes: mostHashed });
    const names = await findAuditNames(db, {
      people: [],
      units: keys.map(({ unit }) => unit),
      templates: keys.map(({ template }) => template),
    });
    const own = keys.filter((key) => isOfDistrict(key, names, regime));
    const wanted = own.map((key) => ({ key, after: before.seq }));
    const parts = await findReportParts(db, wanted, room);
    // Whoever hands in meanwhile makes a report longer than it was when the page was measured.
    const open = parts.findIndex(({ end }) => end === null);
    const held = open === -1 ? parts : parts.slice(0, open + 1);
    const told = await againstOf(db, regime, held);
    const found = held.map((part, index) => {
      const key = own[index];
      if (!key) return null;
      const fault =
        findBrokenChange(reportIdOf(regime.id, key), part, before) ??
        (part.end && findBrokenOutcome(part.end, { ...told, key }));
      return fault ? brokenAt(key, names, fault) : null;
    });
    // One that is broken is gone through no further.
    const link = found[open] ? undefined : held[open]?.events.at(-1)?.event;
    const last = own[open] ?? keys.at(-1);
    const name = last && [last.period, last.unit, last.template].join(" ");
    return {
      // One that goes on is counted when it is through.
      checked: link ? open : held.length,
      broken: found.flatMap((one) => one ?? []),
      next: name && link ? `${name} ${link.seq} ${link.hash}` : (name ?? null),
    };
  },
};

async function againstOf(
  db: D1Database,
  { calendar: { daysOff } }: Regime,
  parts: readonly ReportPart[],
): Promise<Omit<ToldAgainst, "key">> {
  const newest = parts.flatMap(({ end }) => (end?.last ? [end.last] : []));
  return { daysOff, definitions: await withDefinitionsOf(db, newest, []) };
}
