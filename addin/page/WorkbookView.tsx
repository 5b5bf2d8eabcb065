import { useEffect, useMemo, useRef, useState } from "react";
import { addressOf } from "../../shared/sheet/address.ts";
import type { SheetCell } from "../../shared/sheet/sheet.ts";
import type { ChangedByReport } from "../actions/changedCells.ts";
import type { CheckedWorkbook } from "../actions/checkedForm.ts";
import { handInName } from "../actions/handIns.ts";
import type { QrDrawer } from "../browser/qrDrawer.ts";
import { EmptyState } from "../components/EmptyState.tsx";
import { useSubscription } from "../hooks/useSubscription.ts";
import { useText } from "../hooks/useText.ts";
import type { MemorySheet, MemoryWorkbook } from "../host/memoryWorkbook.ts";
import type { SaveSheets } from "../panes/saveSheets.ts";
import { ElsewhereDialog } from "./ElsewhereDialog.tsx";
import { FormulaBar } from "./FormulaBar.tsx";
import { gridPointer } from "./gridPointer.ts";
import type { PageDrafts } from "./pageDrafts.ts";
import { RemoveAsked } from "./RemoveAsked.tsx";
import { SheetCharts } from "./SheetCharts.tsx";
import { SheetGrid } from "./SheetGrid.tsx";
import { SheetOnPaper } from "./SheetOnPaper.tsx";
import { SheetTabs } from "./SheetTabs.tsx";
import { marksOf, verdictOn } from "./sheetMarks.ts";
import { sayDraft, sayPasted } from "./sheetSayings.ts";
import { useCellInSight } from "./useCellInSight.ts";
import { useGrid } from "./useGrid.ts";
import { useGridClipboard } from "./useGridClipboard.ts";
import { useGridCommands } from "./useGridCommands.ts";
import { useRoom } from "./useRoom.ts";
import { useSheetScroll } from "./useSheetScroll.ts";
import { workbookTitle } from "./workbookTitle.ts";
import "./sheet.css";

interface Props {
  readonly workbook: MemoryWorkbook;
  readonly checked: CheckedWorkbook | null;
  /** The cells of reports that have changed since the reviewer saw them. */
  readonly changed: ChangedByReport;
  readonly drafts: Pick<PageDrafts, "state" | "subscribe"> & Partial<Pick<PageDrafts, "goOnHere">>;
  /** Null where one sheet is only looked at: it has no tabs, and nothing is kept or taken away. */
  readonly save: SaveSheets | null;
  /** A report that is looked at by others than its unit is not theirs to type into. */
  readonly mayTypeOn: (sheet: MemorySheet) => boolean;
  /** Whose workbook it is. */
  readonly owner: string;
  /** What a cell shows, as the workbook tells it. */
  readonly shownText: (cell: SheetCell | null) => string;
  /** What draws the QR codes of papers. */
  readonly qr: QrDrawer;
}

/** Fluent moves the focus on Tab by itself; in the sheet Tab is the sheet's. */
const ownKeys = JSON.stringify({ uncontrolled: { completely: true } });

/** The page's workbook: formula bar, the sheet, and the tabs of the sheets. */
export function WorkbookView({
  workbook,
  checked,
  changed,
  drafts,
  save,
  mayTypeOn,
  owner,
  shownText,
  qr,
}: Props) {
  const text = useText().sheet;
  const grid = useGrid(workbook, mayTypeOn);
  const paper = useRef<HTMLDivElement>(null);
  const roomPx = useRoom(paper);
  const draft = useSubscription(drafts);
  const [said, setSaid] = useState<string | null>(null);
  const [removing, setRemoving] = useState<MemorySheet | null>(null);
  const { sheets, shown, sheet, places, active, selected } = grid;

  const form = checked?.forms.find((one) => one.sheet === shown?.id) ?? null;
  const marks = useMemo(
    () => (form?.kind === "checked" ? marksOf(form, changed.get(handInName(form.identity))) : null),
    [form, changed],
  );
  const sayings = {
    locked: text.locked,
    "view-only": text.viewOnly,
    undone: text.undone,
    redone: text.redone,
  };
  const commands = useGridCommands(grid, shownText, {
    say: (what) => setSaid(sayings[what]),
    turnSheet,
    rowsInSight: () => rowsInSight(),
  });
  const clipboard = useGridClipboard(grid, shownText, (pasted) => setSaid(sayPasted(text, pasted)));
  const { editing } = commands;
  const pointer = gridPointer(grid, editing);
  useSheetScroll(paper, shown?.id ?? null);
  const rowsInSight = useCellInSight(paper, active, editing !== null, roomPx);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a saying is over once the person goes on
  useEffect(() => setSaid(null), [active]);

  const hasQr = sheet?.qrCodes !== undefined;
  useEffect(() => {
    // A browser that is about to print waits for nothing.
    if (hasQr) void qr.load();
  }, [hasQr, qr]);

  function turnSheet(by: 1 | -1): void {
    const next = sheets[sheets.findIndex(({ id }) => id === shown?.id) + by];
    if (next) workbook.select(next.id, 0, 0);
  }

  const cell = active && (sheet?.rows[active.row]?.cells[active.column] ?? null);

  return (
    <div className={sheet ? "workbook" : "workbook empty"}>
      <FormulaBar
        address={active ? addressOf(active.row, active.column) : ""}
        content={cell?.formula === undefined ? shownText(cell) : `=${cell.formula}`}
        addressLabel={text.address}
        contentLabel={text.formula}
        verdict={sheet && active ? verdictOn(sheet, marks, active, shownText) : null}
        verdictLabel={text.verdict}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the cells inside are the widgets, their events come up here */}
      <div
        className="paper"
        data-tabster={ownKeys}
        ref={paper}
        onKeyDown={commands.press}
        onMouseDown={pointer.press}
        onMouseMove={pointer.drag}
        onDoubleClick={() => commands.beginEdit(shownText(cell))}
        onCopy={(event) => !editing && clipboard.copy(event)}
        onCut={(event) => !editing && clipboard.cut(event)}
        onPaste={(event) => !editing && clipboard.paste(event)}
      >
        {sheet && places && active && selected ? (
          <>
            <SheetGrid
              key={shown?.id}
              sheet={sheet}
              places={places}
              marks={marks}
              active={active}
              selected={selected}
              editing={editing}
              roomPx={roomPx}
              label={text.grid}
              hint={text.keys}
              shownText={shownText}
              isLocked={grid.isLocked}
              onCommit={commands.commit}
              onCancel={commands.cancel}
            />
            <SheetCharts sheet={sheet} />
            <SheetOnPaper sheet={sheet} shownText={shownText} drawQr={qr.draw} />
          </>
        ) : (
          <EmptyState
            title={text.empty}
            detail={draft === "set-aside" ? text.setAside : text.emptyDetail}
          />
        )}
      </div>
      {save && sheets.length > 0 && (
        <SheetTabs
          sheets={sheets}
          activeId={shown?.id ?? null}
          saying={said ?? sayDraft(text, draft, sheets.some(mayTypeOn))}
          onShow={(id) => workbook.select(id, 0, 0)}
          onRemove={setRemoving}
          onDownload={() =>
            void save(
              sheets.map((one) => one.sheet),
              workbookTitle(checked, owner, sheets[0]?.sheet.name ?? ""),
            )
          }
        />
      )}
      {draft === "elsewhere" && <ElsewhereDialog onGoOn={() => drafts.goOnHere?.()} />}
      {removing && (
        <RemoveAsked
          sheet={removing}
          isOwn={mayTypeOn(removing)}
          onRemove={workbook.removeSheet}
          onClose={() => setRemoving(null)}
        />
      )}
    </div>
  );
}
