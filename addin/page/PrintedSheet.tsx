import type { Importance } from "../../shared/form/template.ts";
import { columnsWidth, pageCharacters, pageRoom, rowsHeight } from "../../shared/sheet/page.ts";
import type { Sheet, SheetCell } from "../../shared/sheet/sheet.ts";
import type { QrDrawer } from "../browser/qrDrawer.ts";
import { SHEET_FONT } from "./cellLook.ts";
import { gridPlaces } from "./gridPlaces.ts";
import { PaperQr } from "./PaperQr.tsx";
import { PrintedRow } from "./PrintedRow.tsx";
import { SheetCharts } from "./SheetCharts.tsx";
import "./print.css";

interface Props {
  readonly sheet: Sheet;
  readonly shownText: (cell: SheetCell | null) => string;
  /** Null where a QR code cannot be drawn now. */
  readonly drawQr: QrDrawer["draw"];
  /** What was found in its cells, by "row,column"; on paper nothing is marked. */
  readonly marks?: ReadonlyMap<string, Importance>;
}

/** A sheet as paper shows it: its print area on A4 as it is laid out, fitted to the width, with the rows that stand on
 *  every page, the pages' beginnings, and its footer. */
export function PrintedSheet({ sheet, shownText, drawQr, marks }: Props) {
  const { area, repeatRows, pageBreaks, footer, uncoloured = false } = sheet.print;
  const places = gridPlaces(sheet);
  const columns = places.columns.filter((column) => column >= area.left && column <= area.right);
  const rows = places.rows.filter((row) => row >= area.top && row <= area.bottom);
  const widths = columns.map((column) => sheet.columns[column]?.width ?? 9);
  const all = widths.reduce((sum, width) => sum + width, 0);
  // How much of the page's width the columns take where nothing is shrunk.
  const share = columnsWidth(widths) / pageCharacters(sheet.print).whole;
  const scale = Math.min(1, 1 / share, scaleOf(sheet));
  const [first, last] = repeatRows ?? [area.top, area.top - 1];
  const repeated = rows.filter((row) => row >= first && row <= last);
  const above = repeated.length > 0 ? rows.filter((row) => row < first) : [];
  // Of what stands above, whole pages have a foot of their own; the last goes on with the table below it.
  const cut = pageBreaks.findLast((row) => row < first) ?? 0;
  const words = footerWords(footer);
  const drawnOver = (row: number, column: number) =>
    (sheet.qrCodes ?? [])
      .filter((code) => code.row === row && code.column === column)
      .map((code) => <PaperQr key={code.text} code={code} scale={scale} draw={drawQr} />);

  const lineOf = (row: number) => (
    <PrintedRow
      key={row}
      row={row}
      line={sheet.rows[row]}
      begins={pageBreaks.includes(row)}
      columns={columns}
      rows={rows}
      mergeAt={places.mergeAt}
      scale={scale}
      uncoloured={uncoloured}
      shownText={shownText}
      drawnOver={drawnOver}
      {...(marks ? { marks } : {})}
    />
  );
  const tableOf = (onEach: readonly number[], body: readonly number[], foot: string) => (
    <table key={body[0]} style={{ width: `${share * scale * 100}%` }}>
      <colgroup>
        {columns.map((column, index) => (
          <col key={column} style={{ width: `${((widths[index] ?? 0) / all) * 100}%` }} />
        ))}
      </colgroup>
      {onEach.length > 0 && <thead>{onEach.map(lineOf)}</thead>}
      {/* Not every browser prints a page's own margin: what each page must say stands in the table's foot. */}
      {foot !== "" && (
        <tfoot>
          <tr>
            <td colSpan={columns.length}>{foot}</td>
          </tr>
        </tfoot>
      )}
      <tbody>{body.map(lineOf)}</tbody>
    </table>
  );
  return (
    <div className="printed" lang="vi" style={{ fontFamily: SHEET_FONT }}>
      <style>{pageRule(sheet.print)}</style>
      {[
        [above.filter((row) => row < cut), words] as const,
        [above.filter((row) => row >= cut), ""] as const,
      ].map(([part, foot]) => part.length > 0 && tableOf([], part, foot))}
      {tableOf(
        repeated,
        rows.filter((row) => !above.includes(row) && !repeated.includes(row)),
        words,
      )}
      <SheetCharts sheet={sheet} />
    </div>
  );
}

/** How small a sheet is printed besides what its width asks. */
function scaleOf({ rows, print }: Sheet): number {
  const { scale, area } = print;
  if (typeof scale === "number") return scale / 100;
  if (scale === undefined) return 1;
  // A browser gives rows no less than their letters need.
  return (pageRoom(print).height * 0.95) / rowsHeight(rows, area.top, area.bottom + 1);
}

/** The page that a browser makes of a sheet's own. */
function pageRule({ landscape, marginsMm }: Sheet["print"]): string {
  const { top, right, bottom, left } = marginsMm;
  const margins = [top, right, bottom, left].map((mm) => `${mm}mm`).join(" ");
  const number = `@bottom-center { content: counter(page) "/" counter(pages); font: 10pt serif; }`;
  return `@page { size: A4 ${landscape ? "landscape" : "portrait"}; margin: ${margins}; ${number} }`;
}

/** What a footer says besides the pages' numbers, which the browser counts itself. */
function footerWords(footer: string): string {
  return footer.replace(/(?: · )?&P\/&N/, "");
}
