import type { CompletenessReply } from "../api/completeness.ts";
import { isHandedIn, isOwedOnBoard } from "../report/onBoard.ts";
import { sayDay } from "../text/days.ts";
import type { BoardHeading } from "./boardSheet.ts";
import type { Grid } from "./grid.ts";
import { officialHeadRows, setOfficialHead } from "./officialHead.ts";
import { styles } from "./styles.ts";

/** The official head, the title, the period and as of when, the deadline and how many reports are there. */
export function setBoardHeading(
  grid: Grid,
  { left, right }: { readonly left: number; readonly right: number },
  heading: BoardHeading,
  title: string,
  { units, due, optional }: CompletenessReply,
): void {
  setOfficialHead(grid, { left, right }, heading);
  const across = (row: number) => ({ top: row, bottom: row, left, right });
  const top = officialHeadRows + 1;
  grid.merge(across(top), title, styles.title);
  grid.height(top, 22);
  // A little air: a district with its ten communes and its offices fits one page.
  grid.height(top - 1, 8);
  grid.height(top + 3, 8);
  grid.merge(
    across(top + 1),
    `${heading.periodName} · tính đến ${heading.asOf}`,
    styles.centredItalic,
  );
  const owed = units.flatMap(({ reports }) => reports).filter(isOwedOnBoard);
  const here = owed.filter(isHandedIn).length;
  const said = [
    optional
      ? `${here} biểu đã nộp; chỉ nộp khi có phát sinh`
      : `${here}/${owed.length} biểu đã nộp`,
    ...(due && !optional ? [`hạn nộp hết ngày ${sayDay("vi", due.lastDay)}`] : []),
    ...(heading.illustrative ? ["SỐ LIỆU MINH HỌA"] : []),
  ];
  grid.merge(across(top + 2), `(${said.join(" · ")})`, styles.small);
}
