import { useEffect, useRef } from "react";
import type { SheetCell } from "../../shared/sheet/sheet.ts";
import type { QrDrawer } from "../browser/qrDrawer.ts";
import type { ShownFile } from "../panes/files/shownFile.ts";
import { useReveals } from "./useReveals.ts";
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
  const revealed = useReveals(workbook);
  const before = useRef({ workbook, revealed });
  useEffect(() => {
    const isAsked = before.current.workbook === workbook && before.current.revealed !== revealed;
    before.current = { workbook, revealed };
    if (isAsked) onReveal?.();
  }, [workbook, revealed, onReveal]);
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
