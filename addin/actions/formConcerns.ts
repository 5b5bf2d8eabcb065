import { carriedFromWire } from "../../shared/api/carried.ts";
import type { ReportReply } from "../../shared/api/reports.ts";
import type { FormValues } from "../../shared/form/computeForm.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { Form } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import { listCarriedChanges } from "../../shared/report/carriedChange.ts";
import { type DataState, listDifferences } from "../../shared/report/submission.ts";
import { verificationCodeOf } from "../../shared/report/verificationCode.ts";
import type { SheetIdentity } from "../../shared/sheet/identity.ts";
import type { FormReading } from "../../shared/sheet/readForm.ts";
import type { FormConcern } from "./checkedForm.ts";
import { sentValuesOf } from "./openForm.ts";

/** What the Worker knows of a report that its sheet does not: known before the hand-in, it need not be refused. */
export function listConcerns(
  form: Form,
  identity: SheetIdentity,
  baseVersion: number,
  reading: FormReading,
  values: FormValues,
  report: ReportReply,
): FormConcern[] {
  // The very figures of this sheet: handed in from here, whether or not the answer arrived.
  const isOurs = report.code === codeOf(identity, report.dataState, values);
  const isNewer = report.version > baseVersion;
  // What this very hand-in has brought, the figures that one form of a set carries from another among it, keeps nobody
  // from asking for its receipt.
  if (isNewer && isOurs) return [];
  const concerns: FormConcern[] = [];
  const current = report.template.version;
  if (current !== identity.templateVersion) return [{ kind: "template-outdated", current }];
  if (report.carried.revision !== identity.carriedRevision) {
    const changes = listCarriedChanges(
      form,
      { carried: carriedShown(identity, reading), entered: reading.entered },
      carriedFromWire(report.carried),
    );
    concerns.push({ kind: "carried-changed", changes });
  }
  if (isNewer) {
    const sent = sentValuesOf(form, report);
    // A carried figure that they hold to be wrong stands on this sheet as it was carried in.
    const adjusted = report.adjusted.map(({ cell }) => cell as CellKey);
    const carried = adjusted.map((key) => [key, values.get(key) ?? null] as const);
    const ours = new Map([...sent, ...carried, ...reading.entered]);
    const cells = listDifferences(form, sent, ours);
    const { version, sentBy, sentAt } = report;
    concerns.push({ kind: "stale-version", version, sentBy, sentAt, cells });
  }
  return concerns;
}

/** What was carried into a sheet, also where the unit puts its own figure in its place. */
export function carriedShown(
  { adjusted }: SheetIdentity,
  { carried }: FormReading,
): ReadonlyMap<CellKey, DataValue> {
  return new Map([...carried, ...(adjusted ?? [])]);
}

/** The mã đối chiếu of a sheet's figures, as firm as they are said to be. */
export function codeOf(
  { regime, template, period, unit, templateVersion }: SheetIdentity,
  dataState: DataState,
  values: FormValues,
): string {
  const identity = { regime, template, period, unit };
  return verificationCodeOf(identity, templateVersion, dataState, values);
}
