import type { Form } from "../form/form.ts";
import type { OverviewUnit } from "../rollup/overview.ts";
import { isEnded, isExpected } from "../rollup/standing.ts";
import { sayStanding } from "../text/coverage.ts";
import { shortenUnit } from "../text/unitNames.ts";
import { type EditionHead, sayAsOf, setSaid } from "./editionHead.ts";
import { type Grid, heightFor } from "./grid.ts";
import { type OfficialHead, officialHeadRows, setOfficialHead } from "./officialHead.ts";
import type { Band, OverviewLayout } from "./overviewLayout.ts";
import { colours, styles } from "./styles.ts";

/** What stands above an overview. */
export interface OverviewHeading extends OfficialHead {
  readonly periodName: string;
  /** "10/3/2022 08:00". */
  readonly asOf: string;
  readonly illustrative: boolean;
  /** Absent where the figures are those of now. */
  readonly edition?: EditionHead;
}

/** The official head, the title, the period and as of when; then the header of the table. */
export function setOverviewHeading(
  grid: Grid,
  layout: OverviewLayout,
  form: Form,
  heading: OverviewHeading,
): void {
  const { left, right } = layout;
  setOfficialHead(grid, layout, heading);
  setTitle(grid, { left, right }, form, heading, "");
  setHeader(grid, layout);
}

/** The title of a generated form over some columns, below the official head; `state` says how firm its figures are. */
export function setTitle(
  grid: Grid,
  { left, right }: { readonly left: number; readonly right: number },
  { template }: Form,
  heading: OverviewHeading,
  state: string,
): void {
  const { periodName, illustrative } = heading;
  const across = (row: number) => ({ top: row, bottom: row, left, right });
  const top = officialHeadRows + 1;
  grid.merge(across(top), template.title.toLocaleUpperCase("vi"), styles.title);
  grid.height(top, 22);
  const said = [periodName, ...(state ? [state] : []), sayAsOf(heading)].join(" · ");
  // Fewer letters than any of these pages has room for.
  setSaid(grid, across(top + 1), said, 80, heading);
  const status = [
    `Biểu số ${template.code}`,
    ...(template.adoptedBy
      ? [`ban hành kèm theo ${template.adoptedBy}`]
      : ["biểu do hệ thống đề xuất"]),
    ...(illustrative ? ["SỐ LIỆU MINH HỌA"] : []),
  ];
  grid.merge(across(top + 2), `(${status.join(" · ")})`, styles.small);
}

function setHeader(grid: Grid, layout: OverviewLayout): void {
  const top = layout.headerTop;
  const [number, label, unit] = layout.stub;
  const { target, own } = layout;
  let counter = 0;
  const numbered = (column: number, letter?: string) =>
    grid.set(top + 3, column, letter ?? `${++counter}`, styles.algebra);
  const whole = (column: number, text: string, letter?: string) => {
    grid.merge({ top, bottom: top + 2, left: column, right: column }, text, styles.header);
    numbered(column, letter);
  };
  whole(number, "STT", "A");
  whole(label, "Chỉ tiêu", "B");
  whole(unit, "ĐVT", "C");
  for (const band of layout.bands) {
    setBand(grid, top, band);
    for (let column = band.first; column <= band.last; column++) numbered(column);
    if (band.subtotal !== null) numbered(band.subtotal);
  }
  if (own !== null) whole(own, "Cấp thị xã");
  whole(layout.total, "Toàn thị xã");
  whole(layout.coverage, "Số đơn vị có số liệu");
  whole(target.value, "Kế hoạch năm");
  whole(target.share, "% kế hoạch");
  whole(target.verdict, "Xếp loại");
  grid.height(top + 1, heightFor([["P. Hòa Hiệp Trung", 8]]));
  const counts = layout.bands.flatMap(({ units }) => units.map(({ unit }) => sayReports(unit)));
  grid.height(top + 2, heightFor(counts.map((said) => [said, countsWidth])));
}

/** What a column of a unit is never narrower than holds of these small letters. */
const countsWidth = 9;

function setBand(grid: Grid, top: number, { heading, units, first, last, subtotal }: Band): void {
  grid.merge({ top, bottom: top, left: first, right: subtotal ?? last }, heading, styles.header);
  units.forEach(({ unit }, index) => {
    grid.set(top + 1, first + index, shortenUnit(unit.name), { ...styles.header, fontSizePt: 11 });
    const { counted, owed } = countReports(unit);
    const style = { ...styles.algebra, wrap: true };
    const isWhole = counted === owed;
    grid.set(
      top + 2,
      first + index,
      sayReports(unit),
      isWhole ? style : { ...style, color: colours.warningText },
    );
  });
  if (subtotal === null) return;
  grid.merge(
    { top: top + 1, bottom: top + 2, left: subtotal, right: subtotal },
    "Cộng",
    styles.header,
  );
}

/** How many of the forms that an overview is made of a unit owes, how many of them count, and how many it owes no more. */
export function countReports({ reports }: Pick<OverviewUnit, "reports">) {
  const all = [...reports.values()];
  const owed = all.filter(isExpected);
  return {
    owed: owed.length,
    counted: owed.filter(({ standing }) => standing.kind === "counted").length,
    exempt: all.filter(({ standing }) => standing.kind === "exempt").length,
  };
}

function sayReports(unit: OverviewUnit): string {
  const [ended] = [...unit.reports.values()].filter(isEnded);
  if (ended) return sayStanding(ended.standing);
  const { owed, counted, exempt } = countReports(unit);
  return `${counted}/${owed} biểu${exempt > 0 ? `, ${exempt} miễn nộp` : ""}`;
}
