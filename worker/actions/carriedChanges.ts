import { type DataValue, isSameValue } from "../../shared/form/dataValue.ts";
import type { CarriedChange } from "../../shared/problem.ts";
import { describeChange } from "../../shared/report/carriedChange.ts";
import type { OpenedReport } from "./openReports.ts";

/** What has changed in the carried figures since a sheet was opened. The old ones are known where the version that the
 *  sheet was opened from was sent with them; otherwise all that are carried now are listed, with nothing before. */
export function describeChanges(
  { form, stored, carried }: OpenedReport,
  revision: string,
): CarriedChange[] {
  const old = stored?.sent.carried.revision === revision ? stored.sent.carried : null;
  const before = new Map<string, DataValue>(old?.values.map(({ cell, value }) => [cell, value]));
  const after = new Map<string, DataValue>(
    [...carried.values].map(([key, { value }]) => [key, value]),
  );
  return [...form.cells.keys()]
    .filter((key) => before.has(key) || after.has(key))
    .filter((key) => !old || !isSameValue(before.get(key) ?? null, after.get(key) ?? null))
    .map((key) => ({
      ...describeChange(form, key, after.get(key) ?? null),
      ...(old ? { before: before.get(key) ?? null } : {}),
    }));
}
