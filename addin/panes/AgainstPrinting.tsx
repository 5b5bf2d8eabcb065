import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { nameCell } from "../../shared/text/cellNames.ts";
import { signingText } from "../../shared/text/signing.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { addressIn } from "../actions/reviewNotes.ts";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { useSaid } from "../hooks/useSaid.ts";
import { useLanguage, useText } from "../hooks/useText.ts";

interface Props {
  readonly checked: CheckedForm;
  readonly against: Problem;
  readonly onCell: (cell: CellKey) => void;
}

/** A sentence names as many; each has a card of its own among the findings. */
const MOST_CELLS = 4;

/** What keeps a form from being printed for signing: cells that cannot be read are named with what stands in them, and
 *  the first is to be gone to. */
export function AgainstPrinting({ checked, against, onCell }: Props) {
  const { report: text } = useText();
  const language = useLanguage();
  const said = useSaid();
  const { unread } = signingText[language];
  if (against.kind !== "unreadable-cells") {
    return <ProblemBar intent="warning" {...said(against)} />;
  }
  const { form, reading } = checked;
  const cells = against.cells as readonly CellKey[];
  const [first] = cells;
  const names = cells
    .slice(0, MOST_CELLS)
    .map((key) =>
      unread.cell(
        nameCell(language, form, key),
        addressIn(checked, key),
        reading.unreadable.get(key)?.shown ?? "",
      ),
    );
  return (
    <ProblemBar
      intent="warning"
      title={unread.title(cells.length)}
      detail={unread.detail(names, cells.length - names.length)}
      {...(first
        ? { action: { label: text.goTo(addressIn(checked, first)), onChoose: () => onCell(first) } }
        : {})}
    />
  );
}
