import type { EarlierReport } from "../../shared/report/carried.ts";
import { isApproved } from "../../shared/report/life.ts";
import type { StoredReport } from "../store/reportRows.ts";
import { listSent } from "../store/reports.ts";
import type { ReportKey } from "../store/rows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { valuesOf, withDefinitionsOf } from "./definitions.ts";
import { nameOf } from "./sourceCells.ts";

/** Other reports that some forms carry figures from and some rules look up, with what they say. */
export interface ReadReports {
  /** What was sent last; null where nothing is. */
  readonly of: (key: ReportKey) => EarlierReport | null;
}

/** Reads each of them once, however many units, cells and rules ask about it, and none that is at hand. */
export async function readReports(
  db: D1Database,
  wanted: readonly ReportKey[],
  known: {
    /** Has been looked for already: what is not among `reports` was never sent. */
    readonly looked: readonly ReportKey[];
    readonly reports: readonly StoredReport[];
    readonly definitions: readonly StoredDefinition[];
  },
): Promise<ReadReports> {
  const looked = new Set(known.looked.map(nameOf));
  const missing = new Map(
    wanted.filter((key) => !looked.has(nameOf(key))).map((key) => [nameOf(key), key]),
  );
  const read = [...known.reports, ...(await listSent(db, [...missing.values()]))];
  const sent = read.filter(({ state }) => state !== "draft");
  const versions = sent.map((report) => report.sent);
  const definitions = await withDefinitionsOf(db, versions, known.definitions);
  const byName = new Map(sent.map((report) => [nameOf(report), earlierOf(report, definitions)]));
  return { of: (key) => byName.get(nameOf(key)) ?? null };
}

function earlierOf(
  { period, version, state, sent }: StoredReport,
  definitions: readonly StoredDefinition[],
): EarlierReport {
  return { period, version, approved: isApproved(state), values: valuesOf(sent, definitions) };
}
