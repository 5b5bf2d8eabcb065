import { useEffect, useState } from "react";
import type { WorkSession } from "../actions/workSession.ts";
import { useComingForward } from "../hooks/useComingForward.ts";
import { heardOfDuties, listDueSet, useDuties } from "./duties.ts";
import type { WorkbookCheck } from "./useCheckedWorkbook.ts";
import { useFreshReports } from "./useFreshReports.ts";

/** What the person's unit owes and how much of it is urgent, asked anew when he comes back, and the way to tell of newer
 *  versions of what is open. */
export function useOwnDuties(session: WorkSession, check: WorkbookCheck, isAtDuties: boolean) {
  const { me } = session;
  const isReporter = me.role === "reporter";
  const duties = useDuties(isReporter ? session : null);
  const { refresh, reply } = duties;
  const { hear, askShown } = useFreshReports(session, check);
  // The duties' own pane asks for them; whoever comes back to another one is told how many wait, too.
  const [asksHere] = useState(isReporter && !isAtDuties);
  useEffect(() => {
    if (asksHere) void refresh();
  }, [asksHere, refresh]);
  useEffect(() => {
    if (reply) hear(heardOfDuties(reply, me.unit.id));
  }, [reply, hear, me]);
  useComingForward(() => {
    if (isReporter) void refresh();
    else askShown();
  });
  const urgent = reply ? listDueSet(reply, me.regime.periods).length : 0;
  return { duties, hear, urgent };
}
