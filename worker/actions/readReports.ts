import type { EarlierReport } from "../../shared/report/carried.ts";
import { isApproved } from "../../shared/report/life.ts";
import type { NewestReport } from "../store/reportRows.ts";
import { listNewest } from "../store/reports.ts";
import type { ReportKey } from "../store/rows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { valuesOf, withDefinitionsOf } from "./definitions.ts";
import { nameOf } from "./sourceCells.ts";

/** Other reports that some forms carry figures from and some rules look up, with what they say. */
export interface ReadReports {
  /** What was sent last; null where nothing is. */
  readonly of: (key: ReportKey) => EarlierReport | null;
  /** Whether it is being corrected: what it says is nobody's word by now. */
  readonly isReturned: (key: ReportKey) => boolean;
}

/** Reads each of them once, however many units, cells and rules ask about it, and none that is at hand. */
export async function readReports(
  db: D1Database,
  wanted: readonly ReportKey[],
  known: {
    /** Has been looked for already: what is not among `reports` was never sent. */
    readonly looked: readonly ReportKey[];
    readonly reports: readonly NewestReport[];
    readonly definitions: readonly StoredDefinition[];
  },
): Promise<ReadReports> {
  const looked = new Set(known.looked.map(nameOf));
  const missing = new Map(
    wanted.filter((key) => !looked.has(nameOf(key))).map((key) => [nameOf(key), key]),
  );
  const read = [...known.reports, ...(await listNewest(db, [...missing.values()]))];
  const sent = read.filter(({ state }) => state !== "draft");
  const definitions = await withDefinitionsOf(db, sent, known.definitions);
  const byName = new Map(sent.map((report) => [nameOf(report), earlierOf(report, definitions)]));
  const returned = new Set(sent.filter(({ state }) => state === "returned").map(nameOf));
  return {
    of: (key) => byName.get(nameOf(key)) ?? null,
    isReturned: (key) => returned.has(nameOf(key)),
  };
}

/** A report as a source, with the definitions at hand. */
export function earlierOf(
  report: NewestReport,
  definitions: readonly StoredDefinition[],
): EarlierReport {
  const { period, version, state } = report;
  return { period, version, approved: isApproved(state), values: valuesOf(report, definitions) };
}
