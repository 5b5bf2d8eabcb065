import { useEffect, useRef } from "react";
import type { SheetCell } from "../../shared/sheet/sheet.ts";
import type { QrDrawer } from "../browser/qrDrawer.ts";
import { useSubscription } from "../hooks/useSubscription.ts";
import type { ShownFile } from "../panes/files/shownFile.ts";
import { WorkbookView } from "./WorkbookView.tsx";

interface Props {
  readonly shown: ShownFile;
  readonly shownText: (cell: SheetCell | null) => string;
  readonly qr: QrDrawer;
  /** Told when the pane asks to see one of its cells. */
  readonly onReveal?: () => void;
}

const nothingChanged = new Map();
const undrafted = { state: () => "nothing" as const, subscribe: () => () => {} };

/** A form of a file as the page shows a sheet, with what was found in its cells: what is wrong is mended on the spot, and
 *  the file stays as it is. */
export function FilePicture({ shown, shownText, qr, onReveal }: Props) {
  const { workbook, checked } = shown;
  const { selection, activeId } = useSubscription(workbook);
  const before = useRef({ selection, activeId });
  useEffect(() => {
    const { row, column } = before.current.selection;
    // The first cell is chosen by the sheet itself, when it is drawn; and one that is drawn anew was not asked for: who
    // has merged it waits for the verdict.
    const isDrawn = row + column === 0 || before.current.activeId !== activeId;
    const isAsked = before.current.selection !== selection && !isDrawn;
    before.current = { selection, activeId };
    if (isAsked) onReveal?.();
  }, [selection, activeId, onReveal]);
  return (
    <WorkbookView
      workbook={workbook}
      checked={checked}
      changed={nothingChanged}
      drafts={undrafted}
      save={null}
      mayTypeOn={() => true}
      owner=""
      shownText={shownText}
      qr={qr}
    />
  );
}
