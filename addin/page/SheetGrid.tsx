import { useMemo } from "react";
import { columnName } from "../../shared/sheet/address.ts";
import type { Area, Sheet, SheetCell } from "../../shared/sheet/sheet.ts";
import { SHEET_FONT } from "./cellLook.ts";
import { HEADER_PX, layOutColumns } from "./columnWidths.ts";
import { descriptionId, type GridCell } from "./GridCell.tsx";
import { GridRow } from "./GridRow.tsx";
import type { GridPlaces, Place } from "./gridPlaces.ts";
import { describeMarks, type SheetMarks } from "./sheetMarks.ts";

/** A cell being edited, with what stood in the field first. */
export interface Editing extends Place {
  readonly text: string;
}

/** A sheet as the grid shows it. */
export interface GridProps {
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
export function SheetGrid(props: GridProps) {
  const { sheet, places, marks, active, selected, editing, roomPx, label, hint } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: widths follow the layout, which typing never changes
  const laidOut = useMemo(
    () => layOutColumns(sheet, places, marks?.remarkColumn ?? null, roomPx),
    [sheet.columns, places, marks?.remarkColumn, roomPx],
  );
  const { widths, frozen } = laidOut;
  const { repeatRows } = sheet.print;
  // What only paper repeats, in the middle of a sheet, does not stay in sight.
  const head = repeatRows !== null && repeatRows[1] < sheet.freeze.rows ? repeatRows : null;
  const parts = [
    { name: "above", rows: head ? places.rows.filter((row) => row < head[0]) : [] },
    {
      name: "head",
      rows: head ? places.rows.filter((row) => row >= head[0] && row <= head[1]) : [],
    },
    { name: "body", rows: places.rows.filter((row) => !head || row > head[1]) },
  ];
  const descriptions = useMemo(() => (marks ? [...describeMarks(marks)] : []), [marks]);
  return (
    <>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid on a table is ARIA's own pattern
        role="grid"
        className="sheet"
        aria-label={`${label}: ${sheet.name}`}
        aria-rowcount={places.rows.length}
        aria-colcount={places.columns.length}
        aria-description={hint}
        aria-multiselectable
        style={{
          fontFamily: SHEET_FONT,
          width: HEADER_PX + widths.reduce((sum, width) => sum + width, 0),
        }}
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
              <th
                key={column}
                scope="col"
                className={[
                  "letter",
                  frozen.has(column) ? "stays" : "",
                  column === marks?.remarkColumn ? "beside" : "",
                ].join(" ")}
                style={{ left: frozen.get(column) }}
              >
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        {parts.map(({ name, rows }) => (
          <tbody key={name} className={name} lang="vi">
            {rows.map((row) => (
              <GridRow
                key={row}
                {...props}
                laidOut={laidOut}
                row={row}
                line={sheet.rows[row]}
                active={active.row === row ? active : null}
                selected={row >= selected.top && row <= selected.bottom ? selected : null}
                editing={editing?.row === row ? editing : null}
              />
            ))}
          </tbody>
        ))}
      </table>
      <div hidden lang="vi">
        {descriptions.map(([at, said]) => (
          <p key={at} id={descriptionId(at)}>
            {said}
          </p>
        ))}
      </div>
    </>
  );
}
