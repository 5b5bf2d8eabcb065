import { bandWidths, landscapePage, portraitPage } from "./consolidationBands.ts";
import type { ConsolidationLayout } from "./consolidationLayout.ts";
import type { ConsolidationLine } from "./consolidationRows.ts";
import { fewestPages } from "./fewestPages.ts";
import { signatureRows } from "./officialHead.ts";
import { pageCharacters, rowsHeight, safeScalePercent, shrunkHeight } from "./page.ts";
import {
  lastSignedStart,
  type PagedRows,
  type PageStart,
  type Pages,
  partPages,
} from "./paginate.ts";
import type { PrintSetup, SheetRow } from "./sheet.ts";

/** What would be more than easy to read takes more paper. */
const mostPercent = 70;

/** How a consolidated sheet is printed: across unless it is narrow and long, its header on every page, each page ended
 *  where a group ends, and the signatures under figures. */
export function printConsolidation(
  layout: ConsolidationLayout,
  rows: readonly SheetRow[],
): PrintSetup {
  const { headerTop, left, right, bottom, bands, stub } = layout;
  const end = bottom + 1 + signatureRows;
  const repeated = rowsHeight(rows, headerTop, headerTop + 4);
  const widest = Math.max(...bandWidths(layout));
  const across = printOn(landscapePage);
  const isNarrow = bands.length === 1 && widest <= pageCharacters(portraitPage).most;
  const upright = isNarrow ? printOn(portraitPage) : across;
  const saved = across.pageBreaks.length - upright.pageBreaks.length;
  const isShrunk = across.scale !== undefined && upright.scale === undefined;
  return saved > 0 || (saved === 0 && isShrunk) ? upright : across;

  function printOn(paper: Pick<PrintSetup, "landscape" | "marginsMm">): PrintSetup {
    const { pages, ...scaled } = bands.length > 1 ? inBands(paper) : onOneWidth(paper);
    return {
      ...paper,
      ...scaled,
      area: { top: 0, left, bottom: end - 1, right },
      repeatRows: [headerTop, headerTop + 3],
      pageBreaks: pages.breaks,
      footer: "&P/&N",
    };
  }

  function onOneWidth(paper: Parameters<typeof printOn>[0]) {
    return fewestPages(paper, {
      characters: widest,
      height: rowsHeight(rows, 0, end),
      pagesIn,
    });
  }

  function inBands(paper: Parameters<typeof printOn>[0]) {
    const scalePercent = Math.min(mostPercent, safeScalePercent(paper, widest));
    const breaks = bands.slice(1).map((band) => band.left);
    return {
      pages: pagesIn(shrunkHeight(paper, scalePercent)),
      bands: { repeatColumns: [left, stub[2]], breaks, scalePercent },
    } satisfies { pages: Pages } & Pick<PrintSetup, "bands">;
  }

  function pagesIn(room: number): Pages {
    const paged = { end, room, repeated };
    return partPages(startsOf(layout, rows, paged), rows, paged);
  }
}

/** The lines that may begin a page: none under a heading that names it, and none of the last that go with the
 *  signatures. */
function startsOf(
  { lines, bottom }: ConsolidationLayout,
  rows: readonly SheetRow[],
  paged: PagedRows,
): PageStart[] {
  const top = bottom - lines.length;
  const starts = lines.flatMap((line, index): PageStart[] => {
    const rank = rankOf(line);
    const isNamed = index === 0 || lines[index - 1]?.kind === "heading";
    return rank === null || isNamed ? [] : [{ row: top + index, rank }];
  });
  const figures = lines.flatMap(({ kind }, index) =>
    kind === "figure" || kind === "words" ? [top + index] : [],
  );
  const last = lastSignedStart(figures, rows, paged);
  return starts.filter(({ row }) => row <= last);
}

/** Null for what belongs to the figure above it. */
function rankOf(line: ConsolidationLine): number | null {
  switch (line.kind) {
    case "heading":
      return line.strong ? 0 : 1;
    case "figure":
      return line.alone && line.cell.row.level === 0 ? 1 : 2;
    case "words":
      return 2;
    case "milestones":
    case "progress":
      return null;
  }
}
