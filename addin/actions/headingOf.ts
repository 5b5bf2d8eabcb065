import type { ReportReply } from "../../shared/api/reports.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import type { Period } from "../../shared/calendar/period.ts";
import type { PeriodId } from "../../shared/ids.ts";
import { isOffice } from "../../shared/orgUnit.ts";
import type { FormHeading } from "../../shared/sheet/formHeading.ts";
import { namePeriod } from "../../shared/text/periodNames.ts";

/** What stands above the table of a report. */
export function headingOf(me: MeReply, report: ReportReply): FormHeading {
  return {
    unitName: report.unit.name,
    receivedBy: me.regime.receivedBy,
    period: periodOf(report),
    periodName: namePeriod("vi", { id: report.period, name: report.periodName }),
    ...signedIn(me, report),
    illustrative: me.regime.illustrative,
    site: me.site,
  };
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
