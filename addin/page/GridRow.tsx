import { memo } from "react";
import { addressOf } from "../../shared/sheet/address.ts";
import type { Area, Sheet, SheetCell, SheetRow } from "../../shared/sheet/sheet.ts";
import { rowHeightPx } from "./cellLook.ts";
import { type GridColumns, HEADER_PX } from "./columnWidths.ts";
import { GridCell } from "./GridCell.tsx";
import { type GridPlaces, isInside, type Place } from "./gridPlaces.ts";
import type { Editing, GridProps } from "./SheetGrid.tsx";
import { remarkBeside } from "./sheetMarks.ts";

interface RowProps extends Omit<GridProps, "active" | "selected" | "editing"> {
  readonly laidOut: GridColumns;
  readonly row: number;
  readonly line: SheetRow | undefined;
  readonly active: Place | null;
  readonly selected: Area | null;
  readonly editing: Editing | null;
}

/** One row of the grid: where nothing has changed in it, it is not drawn again while somebody moves about. */
export const GridRow = memo(
  function GridRow(props: RowProps) {
    const { sheet, places, marks, row, line, active, selected, editing, shownText } = props;
    const { frozen } = props.laidOut;
    // Above and between the tables the verdicts' column is as good as any: the title runs through it.
    const isOfTable = line?.cells.some((one) => one?.style.bordered) ?? false;
    return (
      <tr style={{ height: rowHeightPx(line?.heightPt ?? null) }}>
        <th scope="row" className="number">
          {row + 1}
        </th>
        {places.columns.map((column) => {
          const merge = places.mergeAt(row, column);
          if (merge && (merge.top !== row || merge.left !== column)) return null;
          const cell = line?.cells[column] ?? null;
          const isActive = active?.column === column;
          const isSelected = selected !== null && isInside({ row, column }, selected);
          const isOfVerdicts = column === marks?.remarkColumn;
          // The line that says what is left stands above the tables, and words for whoever has the file alone.
          const isSummary = isOfVerdicts && !isOfTable && cell?.formula !== undefined;
          const isForFile = isOfVerdicts && !isOfTable && !isSummary && props.isLocked(row, column);
          const isBeside = isOfVerdicts && isOfTable;
          const remarks = (isBeside && marks.remarks.get(row)) || [];
          const said = remarks.map(({ long }) => long).join("\n");
          const whole = isSummary ? shownText(cell) : said;
          return (
            <GridCell
              key={column}
              cell={cell}
              row={row}
              column={column}
              spans={spansOf(places, merge)}
              shown={
                remarks.length > 0 && marks
                  ? remarkBeside(sheet, marks, row, shownText)
                  : isForFile
                    ? ""
                    : shownText(cell)
              }
              beside={isBeside || isSummary ? whole : null}
              mark={marks?.cells.get(`${row},${column}`) ?? null}
              bar={barOf(sheet, cell, row, column)}
              isFirst={column === places.columns[0]}
              widthPx={widthPx(props, column, merge)}
              frozenAt={
                cell?.style.bordered && frozen.has(merge?.right ?? column)
                  ? (frozen.get(column) ?? null)
                  : null
              }
              staysAt={merge && isAcross(merge, sheet.freeze.columns) ? HEADER_PX : null}
              place={isActive ? "active" : isSelected ? "selected" : "none"}
              locked={props.isLocked(row, column)}
              editing={editing?.column === column ? editing.text : null}
              label={addressOf(row, column)}
              onCommit={props.onCommit}
              onCancel={props.onCancel}
            />
          );
        })}
      </tr>
    );
  },
  (before, after) =>
    before.line === after.line &&
    before.active === after.active &&
    before.selected === after.selected &&
    before.editing === after.editing &&
    before.marks === after.marks &&
    before.laidOut === after.laidOut &&
    before.places === after.places &&
    before.isLocked === after.isLocked &&
    before.onCommit === after.onCommit,
);

function widthPx({ places, laidOut }: RowProps, column: number, merge: Area | null): number {
  const right = merge?.right ?? column;
  return laidOut.widths.reduce((sum, width, index) => {
    const at = places.columns[index] ?? -1;
    return at >= column && at <= right ? sum + width : sum;
  }, 0);
}

/** Whether a merged cell begins among the frozen columns and ends among those that scroll. */
function isAcross({ left, right }: Area, frozenColumns: number): boolean {
  return left < frozenColumns && right >= frozenColumns;
}

function spansOf(places: GridPlaces, merge: Area | null) {
  if (!merge) return { rows: 1, columns: 1 };
  const inside = (at: number, from: number, to: number) => at >= from && at <= to;
  return {
    rows: places.rows.filter((row) => inside(row, merge.top, merge.bottom)).length,
    columns: places.columns.filter((column) => inside(column, merge.left, merge.right)).length,
  };
}

function barOf(sheet: Sheet, cell: SheetCell | null, row: number, column: number): number | null {
  if (typeof cell?.value !== "number") return null;
  const bar = sheet.dataBars.find(({ area }) => isInside({ row, column }, area));
  return bar ? cell.value / bar.full : null;
}
