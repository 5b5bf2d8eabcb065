import { computedFormula } from "../form/algebra/toExcel.ts";
import type { DataValue } from "../form/dataValue.ts";
import { cellOf, type FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import type { Measure } from "../indicator.ts";
import type { UnitFigures } from "../rollup/consolidate.ts";
import { type FilledTotals, fillTotals } from "../rollup/fillTotals.ts";
import { countListedNothing } from "../rollup/listedRows.ts";
import { isExpected } from "../rollup/standing.ts";
import { nameCell } from "../text/cellNames.ts";
import { sayCovered, sayWholeCoverage, sayYes } from "../text/coverage.ts";
import { fixedAddress } from "./address.ts";
import type { ConsolidationInput } from "./consolidationInput.ts";
import { nameSheet, sayAsOf, setSaid } from "./editionHead.ts";
import { formColumns } from "./formColumns.ts";
import { footRows, setFoot } from "./formFoot.ts";
import { type FormLayout, layOutForm, positionOf } from "./formLayout.ts";
import { type SetFigure, setTable } from "./formTable.ts";
import { type Grid, gridOf, heightFor } from "./grid.ts";
import { formPage, paginateForm } from "./pageBreaks.ts";
import type { Sheet } from "./sheet.ts";
import { contentOf } from "./sheetContent.ts";
import { colours, figureStyle, plainFigureStyle, styles } from "./styles.ts";
import { identityOfTotals, writeTotalsIdentity } from "./totalsIdentity.ts";

const nothingOpen: ReadonlySet<never> = new Set();

/** The parent's totals in the form's own printed layout: rates and sums are live over the totals beside them. It is
 *  signed by the office that consolidates, and no reader of forms takes it for one that can be handed in. */
export function renderTotals(input: ConsolidationInput): Sheet {
  const { units, own, heading } = input;
  const filled = fillTotals(input.form, units, own);
  const { form } = filled;
  const layout = layOutForm(form);
  const columns = formColumns(form, layout, nothingOpen).slice(0, layout.right + 1);
  const widths = columns.map(({ width }) => width);
  const grid = gridOf();
  const identity = identityOfTotals(input, "form");
  grid.set(0, layout.keyColumn, writeTotalsIdentity(identity), styles.key);
  setTotalsHeading(grid, layout, input);
  const setTotal = totalsOn(grid, layout, filled, units);
  for (const laid of layout.tables) {
    setTable(grid, form, layout, laid, widths, filled.values, setTotal);
  }
  setPartial(grid, layout, filled, input);
  setFoot(grid, layout, {
    sources: "",
    locality: heading.locality,
    year: heading.period.slice(0, 4),
    head: "TRƯỞNG PHÒNG",
    site: null,
    signing: null,
    widths,
  });
  const code = form.template.code.split("/")[0] ?? "";
  return {
    name: nameSheet(`Biểu TH ${code}`, heading),
    columns,
    rows: grid.rows(),
    merges: grid.merges(),
    validations: [],
    highlights: [],
    dataBars: [],
    freeze: { rows: 0, columns: layout.left + 2 },
    print: {
      ...formPage,
      area: {
        top: 0,
        left: layout.left,
        bottom: layout.bottom + footRows - 1,
        right: layout.right,
      },
      ...paginateForm(form, layout, grid.rows(), widths),
      footer: "&P/&N",
    },
    protected: false,
    tabColor: colours.accent,
  };
}

/** Totals as they were consolidated, and what its algebra makes of them where that is the same. */
function totalsOn(
  grid: Grid,
  layout: FormLayout,
  { values, live, partial }: FilledTotals,
  units: readonly UnitFigures[],
): SetFigure {
  const reach = ({ key }: Pick<FormCell, "key">) => {
    const { row, column } = positionOf(layout, key);
    return fixedAddress(row, column);
  };
  return ({ key, content, measure }, area) => {
    const isSummed = content.kind === "computed";
    const lacking = partial.has(key) ? { italic: true, color: colours.warningText } : {};
    const total = values.get(key) ?? null;
    const value = isYes(measure)
      ? sayYesTotal(key, measure, total, units)
      : contentOf(total, measure.type);
    const plain = isSummed ? figureStyle("computed", measure) : plainFigureStyle(measure);
    const words = measure.type === "text" ? { horizontal: "left" as const } : {};
    const style = { ...plain, ...lacking, ...words };
    if (isSummed && live.has(key)) {
      grid.merge(area, value ?? "", style, computedFormula(content.formula, reach));
    } else grid.merge(area, value, style);
  };
}

function isYes({ type, aggregation }: Measure): boolean {
  return type === "yes-no" && aggregation !== "LAST";
}

/** How many said yes, in a place for yes or no. */
function sayYesTotal(
  key: CellKey,
  { aggregation }: Measure,
  total: DataValue,
  units: readonly UnitFigures[],
): string {
  if (aggregation === "COUNT_TRUE_RATIO") return sayYes(key, units);
  return typeof total === "number" ? `${total} Có` : "";
}

function setTotalsHeading(
  grid: Grid,
  layout: FormLayout,
  { form, heading, units, own }: ConsolidationInput,
): void {
  const { left, right } = layout;
  const middle = left + Math.ceil((right - left) / 2);
  const { template } = form;
  const ours = (row: number) => ({ top: row, bottom: row, left, right: left + 1 });
  const theirs = (row: number) => ({ top: row, bottom: row, left: middle, right });
  const across = (row: number) => ({ top: row, bottom: row, left, right });
  grid.merge(ours(0), `UBND ${heading.parentName.toLocaleUpperCase("vi")}`, styles.centred);
  grid.merge(ours(1), heading.officeName.toLocaleUpperCase("vi"), styles.centredBold);
  grid.merge(theirs(0), `Biểu số ${template.code} – biểu tổng hợp`, styles.centredBold);
  const adopted = template.adoptedBy
    ? `(Ban hành kèm theo ${template.adoptedBy})`
    : "(biểu do hệ thống đề xuất)";
  grid.merge(theirs(1), adopted, styles.small);
  grid.merge(theirs(2), heading.illustrative ? "SỐ LIỆU MINH HỌA" : "", styles.small);
  grid.merge(across(4), `TỔNG HỢP: ${template.title.toLocaleUpperCase("vi")}`, styles.title);
  grid.height(4, 22);
  const said = `${heading.periodName} · ${sayAsOf(heading)} · ${sayWholeCoverage(units, own, heading.parentKind)}`;
  setSaid(grid, across(5), said, 80, heading);
}

/** The figures that fewer units have answered than have reported, and the shares of what different units have answered,
 *  under the table. */
function setPartial(
  grid: Grid,
  layout: FormLayout,
  { form, partial, unlike }: FilledTotals,
  { form: given, units, heading }: ConsolidationInput,
): void {
  if (partial.size + unlike.size === 0) return;
  const { left, right, bottom } = layout;
  const listed = [...partial].map(([key, total]) => {
    const silent = countListedNothing(given, cellOf(given, key), units);
    return `${nameCell("vi", form, key)} ${sayCovered(total, heading.parentKind, silent)}`;
  });
  const whose = units.every(isExpected) ? " đã báo cáo" : "";
  const blank = [...unlike].map((key) => nameCell("vi", form, key));
  const text = [
    ...(listed.length > 0
      ? [`Ô in nghiêng chưa đủ số liệu của các đơn vị${whose}: ${listed.join("; ")}.`]
      : []),
    ...(blank.length > 0
      ? [`Để trống vì các phần là số của những đơn vị khác nhau: ${blank.join("; ")}.`]
      : []),
  ].join(" ");
  grid.merge({ top: bottom, bottom, left, right }, text, { ...styles.legend, wrap: true });
  grid.height(bottom, Math.min(400, heightFor([[text, 150]])));
}
