import type { Form } from "../form/form.ts";
import type { UnitFigures, UnitStanding } from "../rollup/consolidate.ts";
import { sayCoverage } from "../text/coverage.ts";
import { type ConsolidationLayout, roomOf, type UnitColumns } from "./consolidationLayout.ts";
import type { ConsolidationHeading } from "./consolidationSheet.ts";
import { type Grid, heightFor } from "./grid.ts";
import { colours, styles } from "./styles.ts";

const standingStyle = { ...styles.algebra, wrap: true } as const;

/** Who consolidates what, as of when and from how many; then the header of the table. */
export function setConsolidationHeading(
  grid: Grid,
  layout: ConsolidationLayout,
  form: Form,
  heading: ConsolidationHeading,
  units: readonly UnitFigures[],
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
  const said = `${heading.periodName} · tính đến ${heading.asOf} · ${sayCoverage(units)}`;
  grid.merge(across(4), said, styles.centredItalic);
  setHeader(grid, layout);
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
    const missing = unit.standing.kind !== "counted";
    grid.set(top + 1, column, unit.name, styles.header);
    const style = missing ? { ...standingStyle, color: colours.warningText } : standingStyle;
    grid.set(top + 2, column, sayStanding(unit.standing), style);
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

/** A unit's standing in a word or two: "chưa báo cáo". */
export function sayStanding(standing: UnitStanding): string {
  switch (standing.kind) {
    case "counted":
      return `${standing.approved ? "đã duyệt" : "chờ duyệt"}${standing.estimated ? " (ước)" : ""}`;
    case "not-reported":
      return "chưa báo cáo";
    case "being-corrected":
      return "đang chỉnh sửa";
    case "left-out":
      return "loại khỏi tổng hợp";
  }
}
