import type { CSSProperties } from "react";
import type { Importance } from "../../shared/form/template.ts";
import type { SheetCell } from "../../shared/sheet/sheet.ts";
import { CellEditor } from "./CellEditor.tsx";
import { alignmentOf, CELL_PADDING_PX, cellLook } from "./cellLook.ts";
import { drawnWidthPx, fitFigure } from "./fitFigure.ts";

interface Props {
  readonly cell: SheetCell | null;
  readonly row: number;
  readonly column: number;
  /** How many visible rows and columns a merged cell spans. */
  readonly spans: { readonly rows: number; readonly columns: number };
  readonly shown: string;
  /** In the column of verdicts, everything found in the row, line by line; null in every other column. */
  readonly beside: string | null;
  readonly mark: Importance | null;
  /** From 0 to 1: how far the bar behind the figure reaches; null for none. */
  readonly bar: number | null;
  /** Whether nothing but the row's number stands left of it. */
  readonly isFirst: boolean;
  readonly widthPx: number;
  /** Pixels from the left edge at which a frozen cell stays; null for one that scrolls. */
  readonly frozenAt: number | null;
  /** Where the words of a cell stay that scrolls; null where they go with it. */
  readonly staysAt: number | null;
  readonly place: "active" | "selected" | "none";
  readonly locked: boolean;
  readonly editing: string | null;
  readonly label: string;
  readonly onCommit: Parameters<typeof CellEditor>[0]["onCommit"];
  readonly onCancel: () => void;
}

/** One cell of the sheet as a person sees it. */
export function GridCell(props: Props) {
  const { cell, row, column, spans, mark, bar, frozenAt, staysAt, place, locked, editing } = props;
  const look = cell ? cellLook(cell.style) : {};
  const isFigure = typeof cell?.value === "number";
  const roomPx = props.widthPx - 2 * CELL_PADDING_PX - 1;
  const shown = isFigure
    ? fitFigure(props.shown, roomPx, (text) => drawnWidthPx(text, look))
    : props.shown;
  const says = signClass(shown);
  const classes = [
    "cell",
    cell?.style.bordered ? "bordered" : "",
    place === "none" ? "" : place,
    mark ? `mark-${mark}` : "",
    frozenAt === null ? "" : "frozen",
    props.isFirst ? "first" : "",
    props.beside === null ? "" : "beside",
    says,
  ];
  const barStyle =
    bar === null
      ? {}
      : {
          backgroundImage: "linear-gradient(#cfe8e3, #cfe8e3)",
          backgroundRepeat: "no-repeat",
          backgroundSize: `${Math.max(0, Math.min(1, bar)) * 100}% 76%`,
          backgroundPosition: "left center",
        };
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid on a table is ARIA's own pattern
      role="gridcell"
      id={cellId(row, column)}
      className={classes.filter(Boolean).join(" ")}
      style={{
        ...(says ? withoutType(look) : look),
        // A mark colours its cell by class.
        ...(mark === "error" || mark === "warning" ? { backgroundColor: undefined } : {}),
        textAlign: alignmentOf(cell),
        ...barStyle,
        ...(frozenAt === null ? {} : { left: frozenAt }),
      }}
      tabIndex={place === "active" ? 0 : -1}
      aria-selected={place !== "none"}
      aria-readonly={locked}
      aria-invalid={mark === "error"}
      {...(mark ? { "aria-describedby": descriptionId(`${row},${column}`) } : {})}
      data-row={row}
      data-column={column}
      {...(shown === props.shown ? {} : { title: props.shown, "aria-label": props.shown })}
      {...(props.beside ? { title: props.beside } : {})}
      {...(spans.rows > 1 ? { rowSpan: spans.rows } : {})}
      {...(spans.columns > 1 ? { colSpan: spans.columns } : {})}
    >
      {staysAt !== null && alignmentOf(cell) === "left" ? (
        <span className="stays" style={{ left: staysAt + CELL_PADDING_PX }}>
          {shown}
        </span>
      ) : props.beside === null ? (
        shown
      ) : (
        <span className="remark">{shown}</span>
      )}
      {editing !== null && (
        <CellEditor
          initial={editing}
          label={props.label}
          onCommit={props.onCommit}
          onCancel={props.onCancel}
        />
      )}
    </td>
  );
}

/** The element of a cell of the sheet that is shown. */
export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** The element that says what was found in a cell. */
export function descriptionId(at: string): string {
  return `found-${at.replace(",", "-")}`;
}

/** A verdict is set in the pane's type, not in the form's. */
function withoutType({ color, fontSize, lineHeight, ...rest }: CSSProperties): CSSProperties {
  return rest;
}

/** A verdict in words carries its sign in front; the colour only follows it. */
function signClass(shown: string): string {
  if (shown.startsWith("✕ ") || shown.startsWith("↩ ")) return "says-error";
  if (shown.startsWith("△ ")) return "says-warning";
  return shown.startsWith("✓ ") ? "says-good" : "";
}
