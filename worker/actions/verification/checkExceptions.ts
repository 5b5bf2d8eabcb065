import { findAuditNames } from "../../store/auditNames.ts";
import { findExceptionRecords } from "../../store/exceptionEvents.ts";
import type { ReportKey } from "../../store/rows.ts";
import { listExceptionKeys } from "../../store/verification/recordKeys.ts";
import { findBrokenException } from "../brokenExceptions.ts";
import { isOfDistrict } from "../unitsOfRecord.ts";
import { brokenAt, type Checker, mostHashed } from "./checker.ts";

const room = { records: 20, bytes: mostHashed } as const;

/** What was decided of duties: the events, and the row that says what of it is in force. */
export const checkExceptions: Checker = {
  name: "exceptions",
  page: async (db, regime, position) => {
    const [period = "", unit = "", template = ""] = position?.split(" ") ?? [];
    const after = { period, unit, template } as ReportKey;
    const keys = await listExceptionKeys(db, after, room);
    const names = await findAuditNames(db, {
      people: [],
      units: keys.map(({ unit }) => unit),
      templates: keys.map(({ template }) => template),
    });
    const own = keys.filter((key) => isOfDistrict(key, names, regime));
    const records = await findExceptionRecords(db, own);
    const broken = own.flatMap((key, index) => {
      const found = findBrokenException(
        regime.id,
        key,
        records[index] ?? { events: [], now: null },
      );
      if (!found) return [];
      const record = found.record === "exception" ? "row" : found.record;
      return [brokenAt(key, names, { ...found, record })];
    });
    const last = keys.at(-1);
    return {
      checked: own.length,
      broken,
      next: last ? [last.period, last.unit, last.template].join(" ") : null,
    };
  },
};
