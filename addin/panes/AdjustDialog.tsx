import type { DataValue } from "../../shared/form/dataValue.ts";
import { cellOf } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import { nameCell } from "../../shared/text/cellNames.ts";
import { showValue } from "../../shared/text/numbers.ts";
import { sayFrom } from "../../shared/text/sourceChanges.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import type { RenewalWishes } from "../actions/renewForm.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import type { Adjusting } from "./useAdjusting.ts";

interface Props {
  readonly checked: CheckedForm;
  readonly adjusting: Adjusting;
  readonly onAdjust: (cell: NonNullable<RenewalWishes["adjusting"]>) => void;
}

/** Asks before a carried cell is opened for the unit's own figure, or locked again, and says where neither can be. */
export function AdjustDialog({ checked, adjusting, onAdjust }: Props) {
  const { asked, finding, close } = adjusting;
  const { adjust: text } = useText();
  const language = useLanguage();
  const { form } = checked;
  const named = (key: CellKey) => nameCell(language, form, key);
  const shown = (key: CellKey, value: DataValue) =>
    showValue(language, value, cellOf(form, key).measure);
  return (
    <>
      <ActionProblem state={finding.state} onDismiss={finding.clear} />
      {asked?.kind === "none" && (
        <ProblemBar intent="info" title={text.none} detail={text.noneDetail} onDismiss={close} />
      )}
      {asked?.kind === "fixed" && (
        <ProblemBar
          intent="info"
          title={text.fixed}
          detail={text.fixedDetail(named(asked.cell))}
          onDismiss={close}
        />
      )}
      {asked?.kind === "carried" && (
        <AskDialog
          title={text.title}
          lead={text.ask(
            named(asked.cell),
            shown(asked.cell, asked.was.value),
            sayFrom(language, form, asked.was.from),
          )}
          yes={text.open}
          onYes={() => {
            close();
            onAdjust({ cell: asked.cell, open: true });
          }}
          onClose={close}
        >
          <p style={{ margin: 0 }}>{text.detail}</p>
        </AskDialog>
      )}
      {asked?.kind === "adjusted" && (
        <AskDialog
          title={text.title}
          lead={text.askBack(named(asked.cell), shown(asked.cell, asked.was))}
          yes={text.back}
          onYes={() => {
            close();
            onAdjust({ cell: asked.cell, open: false });
          }}
          onClose={close}
        />
      )}
    </>
  );
}
