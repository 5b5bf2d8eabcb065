import type { ReportReply } from "../../shared/api/reports.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { Form } from "../../shared/form/form.ts";
import type { CellKey, OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import { adjustCarried, figuresAdjusted } from "../../shared/report/adjusted.ts";
import type { CarriedFrom, CarriedSet } from "../../shared/report/carried.ts";
import { fromArray } from "../../shared/report/valuesArray.ts";
import type { SheetIdentity } from "../../shared/sheet/identity.ts";

/** The figures sent last, by cell; none before the first version. */
export function sentValuesOf(form: Form, { values }: ReportReply): ReadonlyMap<CellKey, DataValue> {
  return (values && fromArray(form.template, values)) ?? new Map();
}

/** What a version was sent with, for whoever looks at it and does not answer it: every carried cell as it stood then,
 *  whatever its source says by now. */
export function carriedAsSent(form: Form, report: ReportReply): CarriedSet {
  const sent = sentValuesOf(form, report);
  const carried = [...form.cells.values()].filter(({ content }) => content.kind === "carried");
  const own = new Map(report.adjusted.map(({ cell, value }) => [cell as CellKey, value]));
  const valueOf = (key: CellKey) => own.get(key) ?? sent.get(key) ?? null;
  const values = carried.map(({ key }) => [key, { value: valueOf(key), from: asSent }] as const);
  const all = {
    revision: `sent-${report.version}`,
    values: new Map(values),
    missing: new Set<CellKey>(),
  };
  return adjustCarried(form, all, own.keys());
}

// A version keeps what was carried into it, and the wire does not say from where.
const asSent: CarriedFrom = { kind: "figure", source: "số liệu khi nộp" };

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
    opening: newOpening(),
    carriedRevision: report.carried.revision,
    // Who opens it to hand in what the review has found sends official figures, unless he says otherwise.
    dataState: report.awaitsOfficial
      ? { ...report.dataState, preliminary: false }
      : report.dataState,
  };
}

/** A name for one opening of a form. */
export function newOpening(): string {
  return crypto.randomUUID().slice(0, 8);
}

/** What an identity says of the cells that a unit adjusts. */
export function identityAdjusted(carried: CarriedSet): Pick<SheetIdentity, "adjusted"> {
  const adjusted = figuresAdjusted(carried);
  return adjusted.size > 0 ? { adjusted } : {};
}
