import { memo, useMemo } from "react";
import { addressOf, columnName } from "../../shared/sheet/address.ts";
import type { Area, Sheet, SheetCell, SheetRow } from "../../shared/sheet/sheet.ts";
import { rowHeightPx } from "./cellLook.ts";
import { columnWidths, frozenColumns, HEADER_PX } from "./columnWidths.ts";
import { GridCell } from "./GridCell.tsx";
import { type GridPlaces, isInside, type Place } from "./gridPlaces.ts";
import type { SheetMarks } from "./sheetMarks.ts";

/** A cell being edited, with what stood in the field first. */
export interface Editing extends Place {
  readonly text: string;
}

interface Props {
  readonly sheet: Sheet;
  readonly places: GridPlaces;
  readonly marks: SheetMarks | null;
  readonly active: Place;
  readonly selected: Area;
  readonly editing: Editing | null;
  readonly roomPx: number;
  readonly label: string;
  /** How to leave the grid by keyboard. */
  readonly hint: string;
  readonly shownText: (cell: SheetCell | null) => string;
  readonly isLocked: (row: number, column: number) => boolean;
  readonly onCommit: Parameters<typeof GridCell>[0]["onCommit"];
  readonly onCancel: () => void;
}

/** The sheet as an accessible grid: merged cells, styles, hidden rows and columns, and the marks of the checks. */
export function SheetGrid(props: Props) {
  const { sheet, places, marks, active, selected, editing, roomPx, label, hint } = props;
  const widths = useMemo(
    () => columnWidths(sheet, places, marks?.remarkColumn ?? null, roomPx),
    [sheet.columns, places, marks?.remarkColumn, roomPx, sheet],
  );
  const frozen = useMemo(
    () => frozenColumns(sheet.freeze.columns, places, widths, roomPx),
    [sheet.freeze.columns, places, widths, roomPx],
  );
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid on a table is ARIA's own pattern
      role="grid"
      className="sheet"
      aria-label={`${label}: ${sheet.name}`}
      aria-rowcount={places.rows.length}
      aria-colcount={places.columns.length}
      aria-description={hint}
      aria-multiselectable
      style={{ width: HEADER_PX + widths.reduce((sum, width) => sum + width, 0) }}
    >
      <colgroup>
        <col style={{ width: HEADER_PX }} />
        {places.columns.map((column, index) => (
          <col key={column} style={{ width: widths[index] }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th aria-hidden className="corner" />
          {places.columns.map((column) => (
            <th key={column} scope="col" className="letter">
              {columnName(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody lang="vi">
        {places.rows.map((row) => (
          <GridRow
            key={row}
            {...props}
            frozen={frozen}
            row={row}
            line={sheet.rows[row]}
            active={active.row === row ? active : null}
            selected={row >= selected.top && row <= selected.bottom ? selected : null}
            editing={editing?.row === row ? editing : null}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Omit<Props, "active" | "selected" | "editing"> {
  readonly frozen: ReturnType<typeof frozenColumns>;
  readonly row: number;
  readonly line: SheetRow | undefined;
  readonly active: Place | null;
  readonly selected: Area | null;
  readonly editing: Editing | null;
}

/** Rows that nothing has changed in are not drawn again while somebody moves about. */
const GridRow = memo(
  function GridRow(props: RowProps) {
    const { sheet, places, marks, row, line, active, selected, editing, shownText } = props;
    const { frozen } = props;
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
          const remark = column === marks?.remarkColumn ? marks.remarks.get(row) : undefined;
          return (
            <GridCell
              key={column}
              cell={cell}
              row={row}
              column={column}
              spans={spansOf(places, merge)}
              shown={remark ?? shownText(cell)}
              mark={marks?.cells.get(`${row},${column}`) ?? null}
              bar={barOf(sheet, cell, row, column)}
              isFirst={column === places.columns[0]}
              frozenAt={
                cell?.style.bordered && (merge?.right ?? column) <= frozen.through
                  ? (frozen.lefts.get(column) ?? null)
                  : null
              }
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
    before.frozen === after.frozen &&
    before.places === after.places &&
    before.isLocked === after.isLocked &&
    before.onCommit === after.onCommit,
);

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
