import { AskDialog } from "../components/AskDialog.tsx";
import { useText } from "../hooks/useText.ts";
import type { MemorySheet } from "../host/memoryWorkbook.ts";

interface Props {
  readonly sheet: MemorySheet;
  readonly onRemove: (id: MemorySheet["id"]) => void;
  readonly onClose: () => void;
}

/** Asks before a sheet is closed: what was not handed in goes with it. */
export function RemoveAsked({ sheet: { id, sheet }, onRemove, onClose }: Props) {
  const text = useText().sheet;
  return (
    <AskDialog
      title={text.remove(sheet.name)}
      lead={text.removeAsk(sheet.name)}
      yes={text.removeYes}
      onYes={() => {
        onRemove(id);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
