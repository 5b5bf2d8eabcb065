import type { Form } from "../form/form.ts";
import type { OverviewUnit } from "../rollup/overview.ts";
import type { Grid } from "./grid.ts";
import { officialHeadRows, setOfficialHead } from "./officialHead.ts";
import { type OverviewHeading, setTitle } from "./overviewHeading.ts";
import { printColumn } from "./printedAlgebra.ts";
import type { PublicationLayout } from "./publicationLayout.ts";
import { hasEnded, unitMayBePublished } from "./publicationNotes.ts";
import { colours, styles } from "./styles.ts";

/** How much of an overview may be published, and how firm it is. */
export interface Readiness {
  readonly approved: number;
  readonly expected: number;
  /** "số liệu sơ bộ", "số liệu chính thức"; empty while nothing is approved. */
  readonly state: string;
}

/** How many units' figures somebody answers for; a single preliminary one makes all of them preliminary. */
export function readinessOf(units: readonly OverviewUnit[]): Readiness {
  const publishable = units.filter(unitMayBePublished);
  const standings = publishable.flatMap(({ reports }) =>
    [...reports.values()].flatMap(({ standing }) =>
      standing.kind === "counted" ? [standing] : [],
    ),
  );
  const isPreliminary = standings.some(({ preliminary }) => preliminary);
  const isEstimated = standings.some(({ estimated }) => estimated);
  const firm = isPreliminary ? "số liệu sơ bộ" : "số liệu chính thức";
  const state = publishable.length === 0 ? "" : `${firm}${isEstimated ? " (ước)" : ""}`;
  const expected = units.filter((unit) => !hasEnded(unit)).length;
  return { approved: publishable.length, expected, state };
}

/** The official head, the title, how firm the figures are, and what is missing for publishing them; then the header of
 *  the table. */
export function setPublicationHeading(
  grid: Grid,
  layout: PublicationLayout,
  form: Form,
  heading: OverviewHeading,
  { approved, expected, state }: Readiness,
): void {
  const { left, right } = layout;
  setOfficialHead(grid, layout, heading);
  setTitle(grid, layout, form, heading, state);
  const warning = officialHeadRows + 4;
  if (approved < expected) {
    const said = `CHƯA ĐỦ ĐIỀU KIỆN CÔNG BỐ: ${approved}/${expected} đơn vị đã được duyệt số liệu`;
    const style = { ...styles.centredBold, color: colours.warningText, fontSizePt: 12 };
    grid.merge({ top: warning, bottom: warning, left, right }, said, style);
  }
  setHeader(grid, layout, form);
}

function setHeader(grid: Grid, layout: PublicationLayout, form: Form): void {
  const top = layout.headerTop;
  const whole = (column: number, text: string, letter: string) => {
    grid.merge({ top, bottom: top + 1, left: column, right: column }, text, styles.header);
    grid.set(top + 2, column, letter, styles.algebra);
  };
  whole(layout.number, "STT", "A");
  whole(layout.name, "Đơn vị", "B");
  layout.figures.forEach(({ cell, column }, index) => {
    const { table, column: own } = cell;
    const algebra = printColumn(form, table, own);
    if (own.group === null) {
      whole(column, own.label, algebra);
      return;
    }
    const before = layout.figures[index - 1]?.cell.column.group;
    if (before !== own.group) {
      const width = layout.figures.filter(
        (figure) => figure.cell.column.group === own.group,
      ).length;
      grid.merge(
        { top, bottom: top, left: column, right: column + width - 1 },
        own.group,
        styles.header,
      );
    }
    grid.set(top + 1, column, own.label, styles.header);
    grid.set(top + 2, column, algebra, styles.algebra);
  });
  whole(layout.note, "Ghi chú", "");
  grid.height(top + 1, 40);
}
