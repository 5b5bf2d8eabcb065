import { carriedFromWire } from "../../shared/api/carried.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import type { Day } from "../../shared/calendar/period.ts";
import { addWorkingDays, workingDaysToCorrect } from "../../shared/calendar/workingDays.ts";
import { openCellsOf } from "../../shared/report/adjusted.ts";
import { movesState, type ReportState, stateAfter } from "../../shared/report/life.ts";
import { countFilled } from "../../shared/rollup/completeness.ts";
import type { StoredEvent } from "../store/events.ts";
import type { ReportSummary, StoredVersion, ToldVersion } from "../store/reportRows.ts";
import { parseColumn, type ReportKey } from "../store/rows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import type { ReportEnd } from "../store/verification/reportPart.ts";
import { readWith } from "./definitions.ts";
import { signedAfter } from "./versionChange.ts";

/** A report as its events and versions tell it. How many of its cells are filled in tells its form, which may be gone. */
export interface RetoldReport extends Omit<ReportSummary, "filled" | "expected"> {
  readonly filled: number | null;
  readonly expected: number | null;
}

/** A report's row told again from its events and versions, which must be whole; null where nothing happened, or the
 *  version in force is missing. */
export function retellReport(
  key: ReportKey,
  { events, versions, last: newest }: Pick<ReportEnd, "events" | "versions" | "last">,
  definitions: readonly StoredDefinition[],
  daysOff: readonly Day[],
): RetoldReport | null {
  const last = events.at(-1);
  if (!last || !newest) return null;
  const { version, seq, hash } = last.event;
  const first = versionNumbered(versions, firstStanding(events));
  return {
    ...key,
    ...standingAfter(events, versions, daysOff),
    version,
    seq,
    lastHash: hash,
    firstSentAt: first.sentAt,
    sentAt: newest.sentAt,
    ...heldBy(newest, definitions),
    errors: newest.errors,
    warnings: newest.warnings,
    late: first.late,
    preliminary: newest.dataState.preliminary,
    enteredFor: newest.onBehalf && enteredForAfter(events, version),
  };
}

/** How the events leave a report: each but a few takes it into a state, where what was said of the one before ends. */
function standingAfter(
  events: readonly StoredEvent[],
  versions: readonly ToldVersion[],
  daysOff: readonly Day[],
) {
  let state: ReportState = "draft";
  let notes: ReportSummary["notes"] = [];
  let correctBy: Day | null = null;
  let correctionAsked: string | null = null;
  let signedVersion: number | null = null;
  for (const { event, notes: noted } of events) {
    const { move, version, at, reason } = event;
    state = stateAfter(move, state);
    if (movesState(move)) {
      notes = noted === null ? [] : parseColumn(noted);
      const given = event.correctBy ?? addWorkingDays(dayOf(at), workingDaysToCorrect, daysOff);
      correctBy = state === "returned" ? given : null;
      // An edition answers nobody.
      if (move !== "freeze") correctionAsked = null;
    }
    if (move === "ask-correction") correctionAsked = reason;
    if (move === "decline-correction") correctionAsked = null;
    if (move === "receive-signed") signedVersion = version;
    if (move === "submit" && version > 1) {
      const before = versionNumbered(versions, version - 1);
      const { code } = versionNumbered(versions, version);
      signedVersion = signedAfter(
        { signedVersion, version: before.version, sent: before },
        version,
        code,
      );
    }
  }
  return { state, notes, correctBy, correctionAsked, signedVersion };
}

function enteredForAfter(events: readonly StoredEvent[], newest: number) {
  const isConfirmed = events.some(
    ({ event: { move, version } }) => move === "confirm" && version === newest,
  );
  return isConfirmed ? "confirmed" : "unconfirmed";
}

/** The version that decides on time or late: the first one after the last withdrawal that another followed. */
function firstStanding(events: readonly StoredEvent[]): number {
  const moves = events.map(({ event }) => event);
  const withdrawn = moves.findLastIndex(
    ({ move }, index) => move === "withdraw" && index < moves.length - 1,
  );
  return moves[withdrawn + 1]?.version ?? 1;
}

function versionNumbered(versions: readonly ToldVersion[], number: number): ToldVersion {
  const found = versions.find(({ version }) => version === number);
  if (!found) throw new Error(`version ${number} is missing`);
  return found;
}

function heldBy(sent: StoredVersion, definitions: readonly StoredDefinition[]) {
  const read = readWith(sent, definitions);
  if (!read) return { filled: null, expected: null };
  return countFilled(read.form, read.values, openCellsOf(carriedFromWire(sent.carried)));
}
