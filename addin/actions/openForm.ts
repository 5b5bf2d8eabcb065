import type { ReportReply } from "../../shared/api/reports.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { Form } from "../../shared/form/form.ts";
import type { CellKey, OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import { fromArray } from "../../shared/report/valuesArray.ts";
import type { SheetIdentity } from "../../shared/sheet/identity.ts";

/** The figures sent last, by cell; none before the first version. */
export function sentValuesOf(form: Form, { values }: ReportReply): ReadonlyMap<CellKey, DataValue> {
  return (values && fromArray(form.template, values)) ?? new Map();
}

/** What the sheet of a report opened now says of itself. */
export function identityOf(me: MeReply, report: ReportReply): SheetIdentity {
  return {
    regime: me.regime.id,
    template: report.template.id as TemplateId,
    templateVersion: report.template.version,
    period: report.period as PeriodId,
    unit: report.unit.id as OrgUnitId,
    unitName: report.unit.name,
    baseVersion: report.version,
    opening: crypto.randomUUID().slice(0, 8),
    carriedRevision: report.carried.revision,
    dataState: report.dataState,
  };
}
