import type { DataValue } from "../../shared/form/dataValue.ts";
import { cellOf, type FormCell } from "../../shared/form/form.ts";
import type { CellKey, PeriodId } from "../../shared/ids.ts";
import type { IllustratedReport } from "../../shared/regimes/dongHoa2022/illustratedReport.ts";
import { illustratedLater, illustration } from "../../shared/regimes/dongHoa2022/illustration.ts";
import { formFor } from "../shared/regimes/playedReports.ts";

/** The periods that repeat quý I, and how many times its flows happened in their window. */
const repeated = [
  ["2022S1", 2],
  ["2022Q2", 1],
  ["2022Q3", 1],
  ["2022", 4],
  ["2022Q4", 1],
] as const;

/** Where a stock moves: the column of what comes, and those of what goes. After quý I as much comes as goes, or a year of
 *  leaving alone would leave fewer than nobody. */
const moves: Readonly<Record<string, readonly [comes: string, goes: readonly string[]]>> = {
  "dh-06/A": ["2", ["3", "4", "5"]],
  "dh-06/B": ["2", ["3", "4"]],
  "dh-06b/A": ["2", ["4", "5", "6"]],
  "dh-07/A": ["2", ["3"]],
};

/** Quý I once more in another period: what happened then happens again, what stood then still stands. */
function again(report: IllustratedReport, id: string, times: number): IllustratedReport {
  const period = id as PeriodId;
  const form = formFor({ template: report.template, period });
  const kept = [...report.entered].filter(([key]) => form.cells.has(key));
  const moved = kept.map(([key, value]) => [key, repeatedIn(cellOf(form, key), value)] as const);
  const asked = [...form.cells.values()].filter(
    ({ key, content }) => content.kind === "entry" && !report.entered.has(key),
  );
  const whole = new Map<CellKey, DataValue>(moved);
  // What the quarter does not ask for: the figure expected by the end of the window is what has happened by now.
  for (const { key, table, row, column } of asked) {
    const now = whole.get(`${table.id}/${row.id}/2` as CellKey);
    if (column.id === "7" && now !== undefined) whole.set(key, now);
  }
  for (const { key, table, row, column } of form.cells.values()) {
    const [comes, goes] = moves[`${report.template}/${table.id}`] ?? [];
    if (column.id !== comes || !whole.has(key)) continue;
    const gone = (goes ?? []).map((id) => whole.get(`${table.id}/${row.id}/${id}` as CellKey));
    const sum = gone.reduce<number>((all, one) => all + (typeof one === "number" ? one : 0), 0);
    const now = whole.get(key) ?? null;
    if (sum > (typeof now === "number" ? now : 0)) whole.set(key, sum);
  }
  return { ...report, period, entered: whole, reasons: [] };

  function repeatedIn({ measure }: FormCell, value: DataValue): DataValue {
    const { nature, type } = measure;
    const isFlow = nature === "flow" && (type === "count" || type === "money");
    return isFlow && typeof value === "number" ? value * times : value;
  }
}

const ofQuarter = illustration.filter(
  ({ period, then }) => period === "2022Q1" && then !== "returned",
);

/** What bodies answer for after six months stands for the year's answer, too. */
const ofTasks = illustratedLater.filter(({ template }) => template.startsWith("nv-"));

/** A year like its first quarter: the illustration, and what was handed in again for every later period. */
export const illustratedYear: readonly IllustratedReport[] = [
  ...illustration,
  ...repeated.flatMap(([id, times]) => [
    ...ofQuarter.map((report) => again(report, id, times)),
    ...illustratedLater.filter(({ period }) => period === id),
    ...(id === "2022" ? ofTasks.map((report) => ({ ...report, period: id as PeriodId })) : []),
  ]),
];
