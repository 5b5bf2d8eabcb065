import type { TemplateId } from "../ids.ts";
import { lacksReports, type OverviewUnit, type SourceReport } from "../rollup/overview.ts";
import { isExpected } from "../rollup/standing.ts";
import { sayAdjusted } from "../text/adjustedFigures.ts";
import { sayGoesOn, sayStanding } from "../text/coverage.ts";
import { sayAsOf, setSaid } from "./editionHead.ts";
import { gridOf, heightFor } from "./grid.ts";
import type { OverviewInput } from "./overviewSheet.ts";
import { formPage } from "./pageBreaks.ts";
import type { Sheet } from "./sheet.ts";
import { colours, styles } from "./styles.ts";

/** A form that an overview is made of, by the name people know it by. */
export interface SourceName {
  readonly id: TemplateId;
  readonly code: string;
  readonly shortTitle: string;
}

const widths = [6, 30, 46, 24, 34] as const;
const labels = ["STT", "Đơn vị", "Biểu", "Tình trạng", "Ghi chú"] as const;

const complete = "Đủ biểu của các đơn vị, đều đã duyệt.";
const lackingGone =
  "Đơn vị phải nộp đã nộp, đều đã duyệt; còn thiếu lũy kế của đơn vị miễn nộp, nêu ở dưới.";
const exemptHeading =
  "Miễn nộp: không tính là thiếu; số hiện có (đầu kỳ, cuối kỳ) vẫn thiếu phần của các đơn vị này.";

const adjustedHeading = "Số điền sẵn mà đơn vị điều chỉnh: tổng lấy số của đơn vị.";

/** The sheet beside an overview: which unit's form is missing from the totals and why, and which is counted without
 *  having been approved, or although it was sent with errors; then who owes which form no more. */
export function renderGaps(
  name: string,
  {
    form,
    units,
    own,
    sources,
    heading,
  }: Pick<OverviewInput, "form" | "units" | "own" | "sources" | "heading">,
): Sheet {
  const left = 1;
  const right = left + widths.length - 1;
  const grid = gridOf();
  const across = (row: number) => ({ top: row, bottom: row, left, right });
  grid.merge(across(0), `CÒN THIẾU, CHƯA DUYỆT: ${form.template.code}`, styles.title);
  const said = `${heading.periodName} · ${sayAsOf(heading)}`;
  setSaid(grid, across(1), said, 80, heading);
  labels.forEach((label, index) => void grid.set(3, left + index, label, styles.header));
  const lines = [...units, own].flatMap((unit) => linesOf(unit, sources, isGap));
  const exempt = [...units, own].flatMap((unit) => linesOf(unit, sources, isExempt));
  let next = 4;
  const setLines = (listed: readonly Line[]) => {
    for (const [index, line] of listed.entries()) {
      [`${index + 1}`, ...line].forEach((value, at) => {
        grid.set(next, left + at, value, at === 0 ? styles.stubCentred : styles.stub);
      });
      grid.height(next, heightFor(line.map((value, at) => [value, widths[at + 1] ?? 20] as const)));
      next += 1;
    }
  };
  setLines(lines);
  if (lines.length === 0) {
    const isLacking = [...units, own].some(lacksReports);
    grid.merge(across(next++), isLacking ? lackingGone : complete, styles.stub);
  }
  if (exempt.length > 0) grid.merge(across(next++), exemptHeading, styles.stubBold);
  setLines(exempt);
  const adjusted = [...units, own].flatMap((unit) => adjustedBy(unit, sources));
  if (adjusted.length > 0) grid.merge(across(next++), adjustedHeading, styles.stubBold);
  setLines(adjusted);
  return {
    name,
    columns: [{ width: 2 }, ...widths.map((width) => ({ width }))],
    rows: grid.rows(),
    merges: grid.merges(),
    validations: [],
    highlights: [],
    dataBars: [],
    freeze: { rows: 4, columns: 0 },
    print: {
      ...formPage,
      area: { top: 0, left, bottom: next - 1, right },
      repeatRows: [3, 3],
      pageBreaks: [],
      footer: "&P/&N",
    },
    protected: false,
    tabColor: colours.warningText,
  };
}

type Line = readonly [unit: string, form: string, standing: string, note: string];

/** A unit whose forms all stand alike, for one reason, has one line. */
function linesOf(
  unit: Pick<OverviewUnit, "name" | "reports">,
  sources: readonly SourceName[],
  test: (report: SourceReport) => boolean,
): Line[] {
  const reports = [...unit.reports].filter(([, report]) => test(report));
  const [first] = reports;
  const said = new Set(reports.map(([, report]) => `${sayGap(report.standing)} ${noteOf(report)}`));
  const isWhole = said.size === 1 && reports.length === unit.reports.size && reports.length > 1;
  if (first && isWhole) {
    const [, report] = first;
    const gap = sayGap(report.standing);
    return [[unit.name, `cả ${reports.length} biểu`, gap, noteOf(report)]];
  }
  return reports.map(([id, report]): Line => {
    const form = nameForm(id, sources);
    return [unit.name, form, sayGap(report.standing), noteOf(report)];
  });
}

/** The carried figures that a unit adjusted, with what it said of each. */
function adjustedBy(
  { name, reports }: Pick<OverviewUnit, "name" | "reports">,
  sources: readonly SourceName[],
): Line[] {
  return [...reports].flatMap(([id, { adjusted = [] }]) =>
    adjusted.map((one): Line => {
      const form = nameForm(id, sources);
      return [name, form, sayAdjusted("vi", one), one.reason];
    }),
  );
}

function nameForm(id: TemplateId, sources: readonly SourceName[]): string {
  const source = sources.find((one) => one.id === id);
  return source ? `${source.code.split("/")[0]} · ${source.shortTitle}` : id;
}

/** That a review goes on is no reason why a figure is missing. */
function sayGap(standing: SourceReport["standing"]): string {
  return sayStanding(standing.kind === "counted" ? { ...standing, preliminary: false } : standing);
}

function isGap(report: SourceReport): boolean {
  const { standing, errors = 0 } = report;
  const isSettled = standing.kind === "counted" && standing.approved && errors === 0;
  return isExpected(report) && !isSettled;
}

function isExempt({ standing }: SourceReport): boolean {
  return standing.kind === "exempt";
}

/** Whether it is in the totals, and with what doubts: whoever approved a report has seen its warnings. */
function noteOf({ standing, errors = 0, warnings = 0, goesOn }: SourceReport): string {
  if (standing.kind === "exempt" && goesOn) return `${standing.reason} (${sayGoesOn(goesOn)})`;
  if (standing.kind === "left-out" || standing.kind === "exempt") return standing.reason;
  if (standing.kind !== "counted") return "không có trong tổng";
  return [
    "có trong tổng",
    ...(errors > 0 ? [`gửi kèm ${errors} lỗi`] : []),
    ...(warnings > 0 && !standing.approved ? [`${warnings} cảnh báo`] : []),
  ].join(", ");
}
