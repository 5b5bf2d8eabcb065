import { AskDialog } from "../components/AskDialog.tsx";
import { useText } from "../hooks/useText.ts";
import type { MemorySheet } from "../host/memoryWorkbook.ts";

interface Props {
  readonly sheet: MemorySheet;
  /** Whether the person types into it. */
  readonly isOwn: boolean;
  readonly onRemove: (id: MemorySheet["id"]) => void;
  readonly onClose: () => void;
}

/** Asks before a sheet is closed: what was not handed in goes with it, where it is typed into. */
export function RemoveAsked({ sheet: { id, sheet }, isOwn, onRemove, onClose }: Props) {
  const text = useText().sheet;
  return (
    <AskDialog
      title={text.remove(sheet.name)}
      lead={text[isOwn ? "removeAsk" : "removeSeen"](sheet.name)}
      yes={text.removeYes}
      onYes={() => {
        onRemove(id);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
