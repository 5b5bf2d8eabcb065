import { sayCellName } from "../../shared/text/cellNames.ts";
import type { Loss } from "../actions/renewForm.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";

interface Props {
  readonly losses: readonly Loss[];
  readonly onAgree: () => void;
  readonly onClose: () => void;
}

/** What a form drawn anew has no place for, shown before the old one goes. */
export function LossesDialog({ losses, onAgree, onClose }: Props) {
  const text = useText().report;
  const language = useLanguage();
  return (
    <AskDialog
      title={text.losses}
      lead={text.lossesLead}
      lines={losses.map((loss) =>
        loss.kind === "entry"
          ? text.lostEntry(sayCellName(language, loss.cell), loss.value)
          : text.lostNote(loss.address, loss.text),
      )}
      yes={text.update}
      onYes={onAgree}
      onClose={onClose}
    />
  );
}
