import type { UnitFigures } from "../rollup/consolidate.ts";
import { isMissing } from "../rollup/standing.ts";
import { capitalise } from "../text/cellNames.ts";
import { sayStanding, sayWholeCoverage } from "../text/coverage.ts";
import type { ConsolidationInput } from "./consolidationInput.ts";
import { type ConsolidationLayout, roomOf, type UnitColumns } from "./consolidationLayout.ts";
import { type Grid, heightFor } from "./grid.ts";
import { colours, styles } from "./styles.ts";

const standingStyle = { ...styles.algebra, wrap: true } as const;

/** Who consolidates what, as of when and from how many; then the header of the table. */
export function setConsolidationHeading(
  grid: Grid,
  layout: ConsolidationLayout,
  { form, heading, units, own }: ConsolidationInput,
): void {
  const { left, right } = layout;
  const middle = left + Math.ceil((right - left) / 2);
  const ours = (row: number) => ({ top: row, bottom: row, left, right: left + 2 });
  const theirs = (row: number) => ({ top: row, bottom: row, left: middle, right });
  const across = (row: number) => ({ top: row, bottom: row, left, right });
  const { template } = form;
  grid.merge(ours(0), `UBND ${heading.parentName.toLocaleUpperCase("vi")}`, styles.centred);
  grid.merge(ours(1), heading.officeName.toLocaleUpperCase("vi"), styles.centredBold);
  grid.merge(theirs(0), `Biểu tổng hợp số ${template.code}`, styles.centred);
  const status = [
    ...(template.adoptedBy ? [] : ["biểu do hệ thống đề xuất"]),
    ...(heading.illustrative ? ["số liệu minh họa"] : []),
  ];
  if (status.length > 0) grid.merge(theirs(1), `(${status.join(" · ")})`, styles.small);
  const title = `TỔNG HỢP: ${template.title.toLocaleUpperCase("vi")}`;
  grid.merge(across(3), title, styles.title);
  // Bold capitals of 14 points.
  grid.height(3, Math.max(22, heightFor([[title, roomOf(layout, layout) * 0.7]])));
  const coverage = sayWholeCoverage(units, layout.own === null ? null : own, heading.parentKind);
  const said = `${heading.periodName} · tính đến ${heading.asOf} · ${coverage}`;
  grid.merge(across(4), said, { ...styles.centredItalic, wrap: true });
  grid.height(4, heightFor([[said, roomOf(layout, layout)]]));
  setHeader(grid, layout);
  if (layout.own !== null && own) {
    const top = layout.headerTop;
    const name = { top, bottom: top + 1, left: layout.own, right: layout.own };
    grid.merge(name, capitalise(heading.parentKind), styles.header);
    setStanding(grid, top + 2, layout.own, own);
    grid.set(top + 3, layout.own, "", styles.algebra);
  }
}

function setHeader(grid: Grid, layout: ConsolidationLayout): void {
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
          [layout.target.share, "% kế hoạch", ""],
          [layout.target.verdict, "Đánh giá", ""],
        ] as const)
      : []),
  ];
  for (const [column, text, letter] of labels) {
    grid.merge(whole(column), text, styles.header);
    grid.set(top + 3, column, letter, styles.algebra);
  }
  if (layout.lastYear) {
    const { value, coverage, change } = layout.lastYear;
    const group = { top, bottom: top, left: value, right: change };
    grid.merge(group, "Cùng kỳ năm trước", styles.header);
    const under = (column: number) => ({ ...whole(column), top: top + 1 });
    grid.merge(under(value), "Tổng cộng", styles.header);
    grid.merge(under(coverage), "Số đơn vị", styles.header);
    grid.merge(under(change), "Tăng, giảm (%, điểm %)", styles.header);
    for (const column of [value, coverage, change]) grid.set(top + 3, column, "", styles.algebra);
  }
  setSector(grid, top, layout.urban, "Khu vực thành thị");
  setSector(grid, top, layout.rural, "Khu vực nông thôn");
  setSector(grid, top, layout.others, "Đơn vị khác");
  const units = [layout.urban, layout.rural, layout.others].flatMap(({ units: own, first }) =>
    own.map(({ name, standing }, index) => {
      const width = (layout.widths[first + index] ?? 11) - 1;
      return { name: [name, width * 0.9] as const, says: [sayStanding(standing), width] as const };
    }),
  );
  const tall = heightFor(units.map(({ name }) => name));
  const standing = heightFor(units.map(({ says }) => says));
  // The labels beside them stand in as many rows as both.
  const both = heightFor(labels.map(([at, text]) => [text, (layout.widths[at] ?? 11) * 0.9]));
  grid.height(top + 1, Math.max(tall, both - standing - 17));
  grid.height(top + 2, standing);
}

function setSector(grid: Grid, top: number, columns: UnitColumns, name: string): void {
  const { first, last, subtotal, units } = columns;
  if (units.length === 0) return;
  grid.merge({ top, bottom: top, left: first, right: subtotal ?? last }, name, styles.header);
  units.forEach((unit, index) => {
    const column = first + index;
    grid.set(top + 1, column, unit.name, styles.header);
    setStanding(grid, top + 2, column, unit);
    grid.set(top + 3, column, "", styles.algebra);
  });
  if (subtotal === null) return;
  grid.merge(
    { top: top + 1, bottom: top + 2, left: subtotal, right: subtotal },
    "Cộng",
    styles.header,
  );
  grid.set(top + 3, subtotal, "", styles.algebra);
}

function setStanding(
  grid: Grid,
  row: number,
  column: number,
  unit: Pick<UnitFigures, "standing">,
): void {
  const style = isMissing(unit) ? { ...standingStyle, color: colours.warningText } : standingStyle;
  grid.set(row, column, sayStanding(unit.standing), style);
}
