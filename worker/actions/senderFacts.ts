import type { StandingAnswer } from "../../shared/api/notes.ts";
import { isApproved } from "../../shared/report/life.ts";
import type { Caller } from "../caller.ts";
import { findDeclined, isApprovedBefore } from "../store/events.ts";
import type { ReportSummary } from "../store/reportRows.ts";
import {
  answersStatement,
  findStandingReturn,
  type StandingReturn,
  standingAnswersOf,
} from "../store/standingNotes.ts";
import type { OpenedReport } from "./openReports.ts";

/** What only a report's sender is told of it: what he asks for or could take back stands in its events. */
export interface SenderFacts {
  readonly declined: Awaited<ReturnType<typeof findDeclined>>;
  /** An earlier version stands approved: taking the report back could only be refused. */
  readonly isApprovedBefore: boolean;
  /** What it came back with before the version that stands now, and what was answered; null where nothing stands. */
  readonly standing: (StandingReturn & { readonly answers: readonly StandingAnswer[] }) | null;
}

/** Asked for nobody else, and only where the answer may be another than no. */
export async function findSenderFacts(
  db: D1Database,
  { role }: Caller,
  { key, stored }: OpenedReport,
): Promise<SenderFacts> {
  const isAsked = role === "reporter" && stored !== null;
  const mayBeDeclined = isAsked && isApproved(stored.state) && stored.correctionAsked === null;
  const mayBeApproved = isAsked && stored.state === "submitted" && stored.version > 1;
  return {
    declined: mayBeDeclined ? await findDeclined(db, key) : null,
    isApprovedBefore: mayBeApproved && (await isApprovedBefore(db, key)),
    standing: isAsked ? await findAnswered(db, stored) : null,
  };
}

/** Whether a report may have come back and been sent again, or taken back, since. */
export function mayStandReturned({ state, version }: ReportSummary): boolean {
  return (state === "submitted" || state === "draft") && version > 1;
}

async function findAnswered(
  db: D1Database,
  stored: ReportSummary,
): Promise<SenderFacts["standing"]> {
  if (!mayStandReturned(stored)) return null;
  const found = await findStandingReturn(db, stored);
  if (!found) return null;
  const { results } = await answersStatement(db, stored, found.version, stored.version).all();
  return { ...found, answers: standingAnswersOf(results) };
}
