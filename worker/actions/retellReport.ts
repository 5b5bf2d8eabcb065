import { dayOf } from "../../shared/calendar/due.ts";
import { type Day, parsePeriodId } from "../../shared/calendar/period.ts";
import { addWorkingDays } from "../../shared/calendar/workingDays.ts";
import type { CellKey } from "../../shared/ids.ts";
import { stateAfter } from "../../shared/report/life.ts";
import { countFilled } from "../../shared/rollup/completeness.ts";
import type { StoredEvent } from "../store/events.ts";
import type { ReportSummary, StoredVersion } from "../store/reportRows.ts";
import { parseColumn, type ReportKey } from "../store/rows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { formFrom, valuesOf } from "./definitions.ts";
import { workingDaysToCorrect } from "./moveStored.ts";

/** A report's row told again from its events and versions, which must be whole; null where nothing happened. */
export function retellReport(
  key: ReportKey,
  events: readonly StoredEvent[],
  versions: readonly StoredVersion[],
  definitions: readonly StoredDefinition[],
  daysOff: readonly Day[],
): ReportSummary | null {
  const last = events.at(-1);
  if (!last) return null;
  const { move, version, seq, hash, at } = last.event;
  const first = versionNumbered(versions, 1);
  const newest = versionNumbered(versions, version);
  return {
    ...key,
    state: stateAfter(move),
    version,
    seq,
    lastHash: hash,
    firstSentAt: first.sentAt,
    sentAt: newest.sentAt,
    correctBy: move === "return" ? addWorkingDays(dayOf(at), workingDaysToCorrect, daysOff) : null,
    ...filledOf(newest, definitions),
    errors: newest.errors,
    warnings: newest.warnings,
    notes: last.notes === null ? [] : parseColumn(last.notes),
    late: first.late,
    preliminary: newest.dataState.preliminary,
  };
}

function versionNumbered(versions: readonly StoredVersion[], number: number): StoredVersion {
  const found = versions.find(({ version }) => version === number);
  if (!found) throw new Error(`version ${number} is missing`);
  return found;
}

function filledOf(sent: StoredVersion, definitions: readonly StoredDefinition[]) {
  const own = definitions.find(({ version }) => version === sent.templateVersion);
  const parts = parsePeriodId(sent.period);
  if (!own || !parts) throw new Error(`${sent.template} ${sent.templateVersion} is not stored`);
  const values = valuesOf(sent, definitions);
  const openCells = new Set(sent.carried.missing as CellKey[]);
  return countFilled(formFrom(own.definition, parts.kind), values, openCells);
}
