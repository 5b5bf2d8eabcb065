import type { UnitFigures } from "../rollup/consolidate.ts";
import { isMissing } from "../rollup/standing.ts";
import { capitalise } from "../text/cellNames.ts";
import { sayUnit, sayWholeCoverage } from "../text/coverage.ts";
import { type ColumnSpan, spansOf } from "./consolidationBands.ts";
import type { ConsolidationInput } from "./consolidationInput.ts";
import { type ConsolidationLayout, roomOf, type UnitColumns } from "./consolidationLayout.ts";
import { sayAsOf } from "./editionHead.ts";
import { type Grid, heightFor, lettersPerDigit } from "./grid.ts";
import { colours, styles } from "./styles.ts";

const standingStyle = { ...styles.algebra, wrap: true } as const;
const unitStyle = { ...styles.header, fontSizePt: 11 } as const;

/** Who consolidates what, as of when and from how many, over the columns of each page; then the header of the table. */
export function setConsolidationHeading(
  grid: Grid,
  layout: ConsolidationLayout,
  { form, heading, units, own }: ConsolidationInput,
): void {
  const { left, stub, bands } = layout;
  const { template } = form;
  const ours = (row: number) => ({ top: row, bottom: row, left, right: stub[2] });
  grid.merge(ours(0), `UBND ${heading.parentName.toLocaleUpperCase("vi")}`, styles.centred);
  grid.merge(ours(1), heading.officeName.toLocaleUpperCase("vi"), styles.centredBold);
  const status = [
    ...(template.adoptedBy ? [] : ["biểu do hệ thống đề xuất"]),
    ...(heading.illustrative ? ["số liệu minh họa"] : []),
  ];
  const title = `TỔNG HỢP: ${template.title.toLocaleUpperCase("vi")}`;
  const coverage = sayWholeCoverage(units, layout.own === null ? null : own, heading.parentKind);
  const said = `${heading.periodName} · ${sayAsOf(heading)} · ${coverage}`;
  bands.forEach((band, index) => {
    // The title columns stand on every page: what is beside them must not begin in them.
    const from = bands.length > 1 ? Math.max(band.left, stub[2] + 1) : band.left;
    const right = band.right;
    const middle = Math.max(stub[2] + 1, from + Math.ceil((right - from) / 2));
    const theirs = (row: number) => ({ top: row, bottom: row, left: middle, right });
    const across = (row: number) => ({ top: row, bottom: row, left: from, right });
    grid.merge(theirs(0), `Biểu tổng hợp số ${template.code}`, styles.centred);
    if (status.length > 0) grid.merge(theirs(1), `(${status.join(" · ")})`, styles.small);
    grid.merge(across(3), index === 0 ? title : `${title} (tiếp theo)`, styles.title);
    grid.merge(across(4), said, { ...styles.centredItalic, wrap: true });
  });
  const narrowest = Math.min(...bands.map((band, index) => roomBeside(layout, band, index)));
  // Bold capitals of 14 points.
  const longest = bands.length > 1 ? `${title} (tiếp theo)` : title;
  grid.height(3, Math.max(22, heightFor([[longest, narrowest * 0.68]])));
  grid.height(4, heightFor([[said, narrowest]]));
  setHeader(grid, layout, heading.parentKind);
  if (layout.own !== null && own) {
    const top = layout.headerTop;
    const name = { top, bottom: top + 1, left: layout.own, right: layout.own };
    grid.merge(name, capitalise(heading.parentKind), unitStyle);
    setStanding(grid, top + 2, layout.own, own);
    grid.set(top + 3, layout.own, "", styles.algebra);
  }
}

/** The room that a band's heading has: beside the title columns where there are other bands. */
function roomBeside(layout: ConsolidationLayout, band: ColumnSpan, index: number): number {
  const isFirst = index === 0 && layout.bands.length > 1;
  return roomOf(layout, isFirst ? { ...band, left: layout.stub[2] + 1 } : band);
}

function setHeader(grid: Grid, layout: ConsolidationLayout, parentKind: string): void {
  const top = layout.headerTop;
  const whole = (column: number) => ({ top, bottom: top + 2, left: column, right: column });
  const [number, label, unit] = layout.stub;
  const labels: readonly (readonly [column: number, label: string, letter: string])[] = [
    [number, "STT", "A"],
    [label, "Chỉ tiêu", "B"],
    [unit, "ĐVT", "C"],
    [layout.total, "Tổng cộng", ""],
    [layout.coverage, "Số đơn vị đã có số liệu", ""],
    ...(layout.target
      ? ([
          [layout.target.value, "Kế hoạch năm", ""],
          [layout.target.share, `% KH cả ${parentKind}`, ""],
          [layout.target.verdict, "Đánh giá", ""],
        ] as const)
      : []),
  ];
  for (const [column, text, letter] of labels) {
    grid.merge(whole(column), text, unitStyle);
    grid.set(top + 3, column, letter, styles.algebra);
  }
  if (layout.lastYear) {
    const { value, coverage, change } = layout.lastYear;
    const group = { top, bottom: top, left: value, right: change };
    grid.merge(group, "Cùng kỳ năm trước", styles.header);
    const under = (column: number) => ({ ...whole(column), top: top + 1 });
    grid.merge(under(value), "Tổng cộng", unitStyle);
    grid.merge(under(coverage), "Số đơn vị", unitStyle);
    grid.merge(under(change), "Tăng, giảm (%, điểm %)", unitStyle);
    for (const column of [value, coverage, change]) grid.set(top + 3, column, "", styles.algebra);
  }
  setSector(grid, layout, layout.urban, "Khu vực thành thị");
  setSector(grid, layout, layout.rural, "Khu vực nông thôn");
  setSector(grid, layout, layout.others, "Đơn vị khác");
  const units = [layout.urban, layout.rural, layout.others].flatMap(({ units: own, first }) =>
    own.map((unit, index) => {
      const width = layout.widths[first + index] ?? 9;
      return {
        name: [unit.name, width * lettersPerDigit.smallBold] as const,
        says: [sayUnit(unit), width * lettersPerDigit.small] as const,
      };
    }),
  );
  const tall = heightFor(units.map(({ name }) => name));
  const standing = heightFor(units.map(({ says }) => says));
  // The labels beside them stand in as many rows as both.
  const { lastYear } = layout;
  const under = lastYear ? ([[lastYear.change, "Tăng, giảm (%, điểm %)", ""]] as const) : [];
  const both = heightFor(
    [...labels, ...under].map(([at, text]) => [
      text,
      (layout.widths[at] ?? 9) * lettersPerDigit.smallBold,
    ]),
  );
  grid.height(top + 1, Math.max(tall, both - standing - 17));
  grid.height(top + 2, standing);
}

function setSector(
  grid: Grid,
  layout: ConsolidationLayout,
  { first, last, subtotal, units }: UnitColumns,
  name: string,
): void {
  if (units.length === 0) return;
  const top = layout.headerTop;
  for (const area of spansOf(layout, { left: first, right: subtotal ?? last })) {
    grid.merge({ top, bottom: top, ...area }, name, styles.header);
  }
  units.forEach((unit, index) => {
    const column = first + index;
    grid.set(top + 1, column, unit.name, unitStyle);
    setStanding(grid, top + 2, column, unit);
    grid.set(top + 3, column, "", styles.algebra);
  });
  if (subtotal === null) return;
  grid.merge({ top: top + 1, bottom: top + 2, left: subtotal, right: subtotal }, "Cộng", unitStyle);
  grid.set(top + 3, subtotal, "", styles.algebra);
}

function setStanding(
  grid: Grid,
  row: number,
  column: number,
  unit: Pick<UnitFigures, "standing" | "goesOn">,
): void {
  const style = isMissing(unit) ? { ...standingStyle, color: colours.warningText } : standingStyle;
  grid.set(row, column, sayUnit(unit), style);
}
