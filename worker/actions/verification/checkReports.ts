import type { Regime } from "../../../shared/regime.ts";
import { findAuditNames } from "../../store/auditNames.ts";
import { findHistories } from "../../store/reportHistory.ts";
import type { ReportKey } from "../../store/rows.ts";
import { listReportKeys } from "../../store/verification.ts";
import { findBroken } from "../audit.ts";
import { withDefinitionsOf } from "../definitions.ts";
import { isOfDistrict } from "../unitsOfRecord.ts";
import { reportIdOf } from "../versionChange.ts";
import { brokenAt, type CheckedPage, type Checker } from "./checker.ts";

/** Measured on a cold start, six took some ten milliseconds of computing, which is all that a request has. */
const mostReports = 3;

/** Reports: their events, their versions, and the row that lists read. */
export const checkReports: Checker = {
  name: "reports",
  page: async (db, regime, position) => {
    const [period = "", unit = "", template = ""] = position?.split(" ") ?? [];
    const after = { period, unit, template } as ReportKey;
    const keys = await listReportKeys(db, after, mostReports);
    const names = await findAuditNames(db, {
      people: [],
      units: keys.map(({ unit }) => unit),
      templates: keys.map(({ template }) => template),
    });
    const own = keys.filter(({ unit }) => isOfDistrict(unit, names.units, regime.consolidatedBy));
    const broken = await listBroken(db, regime, own);
    const last = keys.at(-1);
    return {
      checked: own.length,
      broken: broken.map(({ key, ...found }) => brokenAt(key, names, found)),
      next:
        last && keys.length === mostReports
          ? [last.period, last.unit, last.template].join(" ")
          : null,
    } satisfies CheckedPage;
  },
};

async function listBroken(db: D1Database, regime: Regime, keys: readonly ReportKey[]) {
  const histories = await findHistories(db, keys);
  const versions = histories.flatMap((history) => history.versions);
  const definitions = await withDefinitionsOf(db, versions, []);
  return keys.flatMap((key, index) => {
    const history = histories[index];
    if (!history) return [];
    const { daysOff } = regime.calendar;
    const record = { ...history, key, definitions, daysOff };
    const found = findBroken(reportIdOf(regime.id, key), record);
    return found ? [{ key, ...found }] : [];
  });
}
