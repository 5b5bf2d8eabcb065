import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { sourceChangesFromWire } from "../../shared/api/carried.ts";
import { nameCell } from "../../shared/text/cellNames.ts";
import { saySourceChange } from "../../shared/text/sourceChanges.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { findCellAt } from "../actions/reviewNotes.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { NotesDialog } from "../components/NotesDialog.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";
import type { Decision } from "./useReview.ts";

interface Props {
  readonly checked: CheckedForm;
  readonly disabled: boolean;
  readonly onDecide: (decision: Decision) => void;
}

/** Returning and approving a report while it is looked at, as far as its state allows. */
export function ReviewButtons({ checked, disabled, onDecide }: Props) {
  const text = useText().board;
  const language = useLanguage();
  const styles = useStyles();
  const [asking, setAsking] = useState<Decision["move"] | null>(null);
  const { form, identity, report, violations } = checked;
  const may = (move: Decision["move"]) => report?.moves.includes(move) === true;
  const changed = sourceChangesFromWire(report?.sourceChanges ?? []);
  const isDoubtful =
    violations.some(({ importance }) => importance === "error") ||
    (report?.withErrors ?? null) !== null ||
    changed.length > 0;
  const what = `${form.template.code.split("/")[0]} · ${identity.unitName}`;
  const decide = (decision: Decision) => {
    setAsking(null);
    onDecide(decision);
  };
  const nameAt = (address: string) => {
    const key = findCellAt(checked, address);
    return key && nameCell(language, form, key);
  };

  return (
    <>
      {may("return") && (
        <Button disabledFocusable={disabled} onClick={() => setAsking("return")}>
          {text.sendBack}
        </Button>
      )}
      {may("approve") && (
        <Button
          appearance="primary"
          className={styles.approve}
          disabledFocusable={disabled}
          onClick={() =>
            isDoubtful ? setAsking("approve") : decide({ move: "approve", reason: null })
          }
        >
          {text.approve}
        </Button>
      )}
      {asking === "return" && (
        <NotesDialog
          title={text.sendBackTitle(what)}
          yes={text.sendBack}
          nameAt={nameAt}
          onYes={(notes) =>
            decide({
              move: "return",
              correctBy: null,
              notes: notes.map(({ address, text }) => ({
                cell: findCellAt(checked, address),
                text,
              })),
            })
          }
          onClose={() => setAsking(null)}
        />
      )}
      {asking === "approve" && (
        <AskDialog
          title={text.approveTitle(what)}
          {...(changed.length > 0
            ? { lines: changed.map((change) => saySourceChange(language, form, change)) }
            : {})}
          words={{ label: text.approveReason, required: true }}
          yes={text.approve}
          onYes={(reason) => decide({ move: "approve", reason })}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

const useStyles = makeStyles({ approve: { flexGrow: 1 } });
