import { isApproved } from "../../shared/report/life.ts";
import type { Caller } from "../caller.ts";
import { findDeclined, isApprovedBefore } from "../store/events.ts";
import type { OpenedReport } from "./openReports.ts";

/** What only a report's sender is told of it: what he asks for or could take back stands in its events. */
export interface SenderFacts {
  readonly declined: Awaited<ReturnType<typeof findDeclined>>;
  /** An earlier version stands approved: taking the report back could only be refused. */
  readonly isApprovedBefore: boolean;
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
  };
}
