import { findPeriod, parsePeriodId } from "../../../shared/calendar/period.ts";
import type { Table, Template } from "../../../shared/form/template.ts";
import type { IndicatorId } from "../../../shared/ids.ts";
import { calendar } from "../../../shared/regimes/dongHoa2022/calendar.ts";
import { indicators } from "../../../shared/regimes/dongHoa2022/indicators.ts";
import { town } from "../../../shared/regimes/dongHoa2022/ofCommunes.ts";
import { overviews } from "../../../shared/regimes/dongHoa2022/overviews.ts";
import type { PlanClause, Trace } from "../../../shared/regimes/dongHoa2022/planClause.ts";
import { planClauses } from "../../../shared/regimes/dongHoa2022/planClauses.ts";
import { planTargets } from "../../../shared/regimes/dongHoa2022/planTargets.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { sayDay } from "../../../shared/text/days.ts";
import { sayNumber } from "../../../shared/text/numbers.ts";
import { deskVietnamese } from "../../../shared/text/pane/deskVietnamese.ts";
import { vietnamese } from "../../../shared/text/pane/vietnamese.ts";
import { sayPeriod } from "../../../shared/text/periodNames.ts";

/** A place of a form: the form, and where the path goes on, its table, row and column. */
export interface FormPlace {
  readonly template: Template;
  readonly table: Table | null;
  readonly row: Table["rows"][number] | null;
  readonly column: Table["columns"][number] | null;
}

/** The place that a path names; null where the regime has no such place. */
export function findPlace(path: string): FormPlace | null {
  const [id, tableId, rowId, columnId] = path.split("/");
  const template = templates.find((one) => one.id === id);
  if (!template) return null;
  const table = template.tables.find((one) => one.id === tableId) ?? null;
  const row = table?.rows.find((one) => one.id === rowId) ?? null;
  const column = table?.columns.find((one) => one.id === columnId) ?? null;
  const named = [
    [tableId, table],
    [rowId, row],
    [columnId, column],
  ] as const;
  return named.some(([wanted, found]) => wanted && !found)
    ? null
    : { template, table, row, column };
}

/** Where a clause went, in words; null where there is no such place. */
export function sayTrace(trace: Trace): string | null {
  if ("stated" in trace) return `(${trace.stated}: không có gì để báo cáo)`;
  if ("pane" in trace) {
    const { tabs, consolidation } = vietnamese;
    // Behind the consolidation's tab.
    if (trace.pane === "filed")
      return `màn hình “${tabs.consolidation}”, “${consolidation.toFiled}”`;
    if (trace.pane === "inspections")
      return `màn hình “${tabs.board}”, “${deskVietnamese.inspections}”`;
    return `màn hình “${tabs[trace.pane]}”`;
  }
  if ("overview" in trace) {
    const found = overviews.find(({ id }) => id === trace.overview);
    return found ? `bảng của huyện ${found.code}: ${found.title}` : null;
  }
  if ("period" in trace) {
    const id = parsePeriodId(trace.period)?.id;
    const period = id && findPeriod(calendar, id);
    return period?.due
      ? `hạn ${sayPeriod("vi", period.id)}: trước ${sayDay("vi", period.due.before)}`
      : null;
  }
  const place = findPlace(trace.form);
  return place && sayPlace(place);
}

function sayPlace({ template, table, row, column }: FormPlace): string {
  const part = template.tables.length > 1 && table ? [`phần ${table.id}`] : [];
  const line = row ? [`dòng “${[row.number, row.label].filter(Boolean).join(". ")}”`] : [];
  const across = column ? [`cột “${column.label}”`] : [];
  return [template.code, ...part, ...line, ...across].join(", ");
}

/** Everything the plan asks for and what carries it, as a table. */
export function planTable(): string {
  return [
    "# Kế hoạch 2022 và chế độ báo cáo",
    "",
    "Mỗi việc, mỗi chỉ tiêu của kế hoạch đi vào đâu. Bảng này sinh từ dữ liệu của chế độ báo cáo; sửa ở đó, không sửa ở đây.",
    "Mã biểu do hệ thống đề xuất, chưa phải biểu đã ban hành.",
    "",
    "| Điều khoản | Lời kế hoạch | Chỉ tiêu của thị xã | Theo dõi ở |",
    "|---|---|---|---|",
    ...planClauses.map(lineOf),
    "",
  ].join("\n");
}

function lineOf({ clause, words, targets, traces }: PlanClause): string {
  const aims = targets.map(sayTarget).join("; ");
  const places = traces.map((trace) => sayTrace(trace) ?? "???").join("<br>");
  return `| ${clause} | ${words} | ${aims} | ${places} |`.replaceAll(/\s+/g, " ");
}

function sayTarget(id: string): string {
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) return `${id}: ???`;
  const aim = planTargets[id as IndicatorId]?.[town];
  const { decimals, unit } = indicator;
  return typeof aim === "number"
    ? `${id}: ${sayNumber("vi", aim, decimals)} ${unit}`
    : `${id}: kế hoạch không ghi số`;
}
