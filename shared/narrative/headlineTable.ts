import { isNone, type Quantity } from "../form/dataValue.ts";
import type { Measure } from "../indicator.ts";
import { shareOfPlan } from "../rollup/verdict.ts";
import { sayVerdict } from "../text/verdict.ts";
import { type DocumentTable, gap, type Piece, type TableColumn } from "./document.ts";
import { figure, plainAmount, sayShare, unitOf } from "./sayAmount.ts";
import { withDecimals } from "./shownDecimals.ts";
import { nameOf } from "./tellAmount.ts";
import { sayAnswer } from "./tellFigure.ts";
import { isKnown, type ToldFigure } from "./toldFigure.ts";

/** A figure with the number that its line prints. */
export interface HeadlineLine {
  readonly number: string;
  readonly told: ToldFigure;
}

const columns = {
  number: { label: "STT", share: 8, align: "centre" },
  label: { label: "Chỉ tiêu", share: 26, align: "left" },
  unit: { label: "ĐVT", share: 12, align: "centre" },
  plan: { label: "Kế hoạch năm", share: 10, align: "right" },
  inPeriod: { label: "Thực hiện trong kỳ", share: 11, align: "right" },
  value: { label: "Thực hiện", share: 13, align: "right" },
  share: { label: "% kế hoạch", share: 9, align: "right" },
  lastYear: { label: "Cùng kỳ năm trước", share: 10, align: "right" },
  covered: { label: "Đơn vị có số liệu", share: 9, align: "centre" },
  verdict: { label: "Xếp loại", share: 10, align: "centre" },
} as const satisfies Record<string, TableColumn>;

/** Over figures of which some are of the year so far, and the others of its last day. */
const sinceStart = "Lũy kế từ đầu năm hoặc số cuối kỳ";

/** The principal figures with what they are measured against; over several units, of how many each is made. Columns in
 *  which nothing stands are left out. */
export function headlineTable(caption: string, lines: readonly HeadlineLine[]): DocumentTable {
  const rows = lines.map(cellsOf);
  const isSince = lines.some(({ told }) => told.accumulated && !told.accumulated.isPeriods);
  const names = (Object.keys(columns) as ColumnName[]).filter((name) =>
    rows.some((row) => row[name].some((piece) => piece !== "")),
  );
  return {
    kind: "table",
    caption,
    columns: names.map((name) =>
      name === "value" && isSince ? { ...columns.value, label: sinceStart } : columns[name],
    ),
    rows: rows.map((row) => names.map((name) => row[name])),
  };
}

type ColumnName = keyof typeof columns;

function cellsOf({ number, told: given }: HeadlineLine): Record<ColumnName, readonly Piece[]> {
  const told = withDecimals(given);
  return {
    number: [number],
    label: [nameOf(told)],
    unit: [unitIn(told)],
    plan: told.plan ? [plainAmount(told.plan.value, told.measure)] : [],
    inPeriod: inPeriodOf(told),
    value: valueOf(told),
    share: shareOf(told),
    lastYear: lastYearOf(told),
    covered: coveredOf(told),
    verdict: told.verdict ? [sayVerdict(told.verdict)] : [],
  };
}

function unitIn({ measure, coverage }: ToldFigure): string {
  const { unit } = measure;
  // One unit's own answer counts nothing.
  if (measure.type === "yes-no" && coverage === null) return "";
  return measure.type === "yes-no" && unit !== "%"
    ? "đơn vị"
    : unitOf({ ...measure, type: "count", unit }).trim();
}

function inPeriodOf(told: ToldFigure): Piece[] {
  const { accumulated } = told;
  const inPeriod = accumulated?.isPeriods ? null : accumulated?.inPeriod;
  return inPeriod && told.asked && isKnown(inPeriod) ? valueOf({ ...told, ...inPeriod }) : [];
}

function valueOf(told: ToldFigure): Piece[] {
  const { value, measure, estimated, preliminary } = told;
  if (!told.asked) return ["kỳ này chưa đánh giá"];
  if (!isKnown(told)) return [gap()];
  const firm = [...(estimated === "no" ? [] : ["ước"]), ...(preliminary === "no" ? [] : ["sơ bộ"])];
  const mark = firm.length > 0 ? ` (${firm.join(", ")})` : "";
  if (isNone(value)) return [`không phát sinh${mark}`];
  if (typeof value === "boolean") return [sayAnswer(value, measure)];
  return typeof value === "number"
    ? [plainAmount(value, measure), mark].filter((one) => one !== "")
    : [];
}

function shareOf({ value, plan, measure }: ToldFigure): Piece[] {
  const share = plan && typeof value === "number" ? shareOfPlan(value, plan.value, measure) : null;
  return share === null ? [] : sayShare(share);
}

function lastYearOf({ lastYear, measure }: ToldFigure): Piece[] {
  if (lastYear === null) return [];
  if (lastYear.kind === "other-standard") return [`khác ${lastYear.standard || "chuẩn"}`];
  if (lastYear.kind === "other-units") return ["khác đơn vị"];
  return amountOf(lastYear.value, measure);
}

function amountOf(value: Quantity, measure: Measure): Piece[] {
  if (isNone(value)) return ["không phát sinh"];
  return typeof value === "number" ? [plainAmount(value, measure)] : [];
}

function coveredOf({ coverage, asked }: ToldFigure): Piece[] {
  if (!coverage || !asked) return [];
  const { covered, expected, missingOwn } = coverage;
  const own = missingOwn ? [`, thiếu ${missingOwn}`] : [];
  return [figure(covered, 0), "/", figure(expected, 0), ...own];
}
