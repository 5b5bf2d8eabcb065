import type { CSSProperties, ReactNode } from "react";
import type { Importance } from "../../shared/form/template.ts";
import type { SheetCell, SheetRow } from "../../shared/sheet/sheet.ts";
import { alignmentOf, cellLook } from "./cellLook.ts";
import type { GridPlaces } from "./gridPlaces.ts";

interface Props {
  readonly row: number;
  readonly line: SheetRow | undefined;
  /** Whether a new page begins with it. */
  readonly begins: boolean;
  /** The columns and rows that are printed. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly mergeAt: GridPlaces["mergeAt"];
  /** How much smaller paper shows everything. */
  readonly scale: number;
  /** Without fills and coloured letters. */
  readonly uncoloured: boolean;
  readonly shownText: (cell: SheetCell | null) => string;
  /** What is drawn over the sheet from a cell on. */
  readonly drawnOver: (row: number, column: number) => readonly ReactNode[];
  readonly marks?: ReadonlyMap<string, Importance>;
}

/** What a row without a height of its own has, and letters without a size, in points. */
const rowPt = 17;
const letterPt = 13;

/** One row of a printed sheet; merged cells are told once. */
export function PrintedRow(props: Props) {
  const { row, line, begins, columns, rows, mergeAt, shownText, marks, drawnOver } = props;
  const { scale, uncoloured } = props;
  const isFirst = (at: number, from: number, printed: readonly number[]) =>
    at === printed.find((one) => one >= from);
  return (
    <tr
      className={begins ? "begins" : undefined}
      style={{ height: `${(line?.heightPt ?? rowPt) * scale}pt` }}
    >
      {columns.map((column) => {
        const area = mergeAt(row, column);
        if (area && !(isFirst(row, area.top, rows) && isFirst(column, area.left, columns))) {
          return null;
        }
        const cell = line?.cells[column] ?? null;
        const over = drawnOver(row, column);
        const spans = area && {
          rowSpan: rows.filter((one) => one >= area.top && one <= area.bottom).length,
          colSpan: columns.filter((one) => one >= area.left && one <= area.right).length,
        };
        return (
          <td
            key={column}
            className={over.length > 0 ? "under" : classOf(cell, marks?.get(`${row},${column}`))}
            style={lookOnPaper(cell, scale, uncoloured)}
            {...spans}
          >
            {shownText(cell)}
            {over}
          </td>
        );
      })}
    </tr>
  );
}

function classOf(cell: SheetCell | null, mark: Importance | undefined): string | undefined {
  const names = [...(cell?.style.bordered ? ["bordered"] : []), ...(mark ? [`found-${mark}`] : [])];
  return names.length > 0 ? names.join(" ") : undefined;
}

/** Black on white. */
const plain = { color: undefined, backgroundColor: undefined } as const;

function lookOnPaper(cell: SheetCell | null, scale: number, uncoloured: boolean): CSSProperties {
  if (!cell) return {};
  const { fontSize: _, lineHeight: __, ...look } = cellLook(cell.style);
  return {
    ...look,
    ...(uncoloured ? plain : {}),
    fontSize: `${(cell.style.fontSizePt ?? letterPt) * scale}pt`,
    textAlign: alignmentOf(cell),
  };
}
