import type { ReportReply } from "../../shared/api/reports.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import type { Period } from "../../shared/calendar/period.ts";
import type { PeriodId } from "../../shared/ids.ts";
import { isOffice } from "../../shared/orgUnit.ts";
import type { FormHeading } from "../../shared/sheet/formHeading.ts";
import { type FileHandIn, sayFileHandIn } from "../../shared/text/handInFile.ts";
import { namePeriod } from "../../shared/text/periodNames.ts";
import { mayFillIn } from "./ownReport.ts";
import type { WorkSession } from "./workSession.ts";

/** What stands above the table of a report, and beside it how its file is handed in by who fills it in. */
export function headingOf(
  session: Pick<WorkSession, "me" | "client">,
  report: ReportReply,
  entering = false,
): FormHeading {
  const { me } = session;
  const isFilledIn = mayFillIn(session, { unit: report.unit.id, entering });
  return {
    unitName: report.unit.name,
    receivedBy: me.regime.receivedBy,
    period: periodOf(report),
    periodName: namePeriod("vi", { id: report.period, name: report.periodName }),
    ...signedIn(me, report),
    illustrative: me.regime.illustrative,
    ...(isFilledIn ? { handIn: sayFileHandIn(fileHandInOf(session, report)) } : {}),
  };
}

/** Where and until when the file of a report is handed in. */
function fileHandInOf(
  { me, client }: Pick<WorkSession, "me" | "client">,
  report: ReportReply,
): FileHandIn {
  return {
    address: client.address,
    receivedBy: me.regime.receivedBy,
    lastDay: lastDayToHandIn(report),
  };
}

/** The last day on time, or for putting right what came back; null where nobody is late. */
export function lastDayToHandIn({ state, correctBy, due }: ReportReply): string | null {
  return state === "returned" && correctBy !== null ? correctBy : (due?.lastDay ?? null);
}

/** A commune dates its papers from itself: "Hòa Tâm", without what kind of unit it is; an office from the town. */
function signedIn({ regime }: MeReply, { unit }: ReportReply) {
  return isOffice(unit.type)
    ? { locality: regime.locality, isOffice: true }
    : { locality: unit.name.replace(/^(Phường|Xã|Thị trấn|Thị xã)\s+/, "") };
}

/** The period as the calendar declares it; what it accumulates after is the Worker's business. */
function periodOf({ period, window, due }: ReportReply): Period {
  return {
    id: period as PeriodId,
    windowFrom: window.from,
    windowTo: window.to,
    accumulatesAfter: null,
    due,
  };
}
