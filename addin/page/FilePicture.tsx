import type { SheetCell } from "../../shared/sheet/sheet.ts";
import type { ShownFile } from "../panes/files/shownFile.ts";
import { WorkbookView } from "./WorkbookView.tsx";

interface Props {
  readonly shown: ShownFile;
  readonly shownText: (cell: SheetCell | null) => string;
}

const nothingChanged = new Map();
const undrafted = { state: () => "nothing" as const, subscribe: () => () => {} };

/** A form of a file as the page shows a sheet, with what was found in its cells: to look at, not to type into. */
export function FilePicture({ shown: { workbook, checked }, shownText }: Props) {
  return (
    <WorkbookView
      workbook={workbook}
      checked={checked}
      changed={nothingChanged}
      drafts={undrafted}
      save={null}
      mayTypeOn={() => false}
      owner=""
      shownText={shownText}
    />
  );
}
