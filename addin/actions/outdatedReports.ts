import { canonicalOf } from "../../shared/report/canonical.ts";
import type { ReportPath } from "../api/client.ts";
import type { CheckedWorkbook } from "./checkedForm.ts";

/** How a report stands, as a list of many tells it. */
export interface HeardOf {
  readonly path: ReportPath;
  readonly state: string;
  readonly version: number;
  readonly correctBy: string | null;
}

/** The open forms whose report stands in another way than was known when they were looked at last. */
export function listOutdated(
  forms: CheckedWorkbook["forms"],
  heard: readonly HeardOf[],
): ReportPath[] {
  return forms.flatMap((form) => {
    if (form.kind !== "checked" || !form.report) return [];
    const { template, period, unit } = form.identity;
    const path = { template, period, unit };
    const { state, version, correctBy } = form.report;
    const told = heard.find((one) => canonicalOf(one.path) === canonicalOf(path));
    const known = { path, state, version, correctBy };
    return told && canonicalOf(told) !== canonicalOf(known) ? [path] : [];
  });
}
