import type { Template } from "../../../shared/form/template.ts";
import { needsReason } from "../../../shared/form/violation.ts";
import type { IllustratedReport } from "../../../shared/regimes/dongHoa2022/illustratedReport.ts";
import { judge, openFor } from "./openedForm.ts";

/** What would be wrong with showing a report in the demonstration: an error, a warning or a reason without the other,
 *  more than two warnings, a cell that is not asked for. */
export function illustratedFaults(template: Template, report: IllustratedReport): string[] {
  const opened = openFor(template, report.period, report.unit);
  const found = judge(opened, report.entered);
  const warned = found.filter(needsReason).map(({ id }) => id);
  const reasoned = report.reasons.flatMap(({ violations }) => violations);
  const cells = [...report.entered.keys(), ...report.notes.map(({ cell }) => cell)];
  return [
    ...found.filter(({ importance }) => importance === "error").map(({ id }) => `error ${id}`),
    ...warned.filter((id) => !reasoned.includes(id)).map((id) => `no reason for ${id}`),
    ...reasoned.filter((id) => !warned.includes(id)).map((id) => `no warning ${id}`),
    ...report.reasons.filter(({ text }) => text.length <= 20).map(({ text }) => `short: ${text}`),
    ...(warned.length > 2 ? [`${warned.length} warnings`] : []),
    ...[...opened.carried.missing].map((key) => `nothing is carried to ${key}`),
    ...cells.filter((key) => !opened.form.cells.has(key)).map((key) => `no cell ${key}`),
    ...[...report.entered.keys()]
      .filter((key) => opened.form.cells.get(key)?.content.kind !== "entry")
      .map((key) => `${key} is no entry`),
  ];
}
