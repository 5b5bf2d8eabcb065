import { useEffect } from "react";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { wouldBeLate } from "../actions/lateness.ts";
import type { HandInProblem } from "../actions/submitReport.ts";
import type { SetProblem } from "../actions/submitReportSet.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { useText } from "../hooks/useText.ts";
import { Refused } from "./Refused.tsx";
import { explanationName } from "./useHandIn.ts";
import { useKept } from "./useKept.ts";

interface Props {
  readonly session: WorkSession;
  readonly checked: CheckedForm;
  readonly refusal: SetProblem | null;
  readonly isSending: boolean;
  readonly onSend: (explanation: string) => void;
  readonly onClear: () => void;
  readonly onClose: () => void;
}

const besideForm: readonly string[] = [
  "stale-version",
  "notes-unanswered",
  "carried-changed",
  "template-outdated",
  "figures-differ",
  "unlike-signed",
] satisfies HandInProblem["kind"][];

/** Asks why a form is sent although rules do not hold. It stands until the report has been received, and what was
 *  written stays until then, also when it is put away. */
export function WithErrorsDialog(props: Props) {
  const { session, checked, refusal, isSending, onSend, onClear, onClose } = props;
  const text = useText().report;
  // The ways on stand beside the form: what has been explained goes along with them.
  const isAnsweredBeside = refusal !== null && besideForm.includes(refusal.problem.kind);
  useEffect(() => {
    if (isAnsweredBeside && !isSending) onClose();
  });
  const { identity, report, violations } = checked;
  const before = report?.withErrors ?? "";
  const explanation = useKept(session.writing, explanationName(identity), before);
  const errors = violations.filter(({ importance }) => importance === "error").length;
  return (
    <AskDialog
      title={text.withErrorsTitle}
      lead={text.withErrorsLead(errors, report && wouldBeLate(report, session.clock.now()))}
      words={{
        label: text.explanation,
        required: true,
        said: explanation.value,
        onSay: explanation.write,
      }}
      yes={text.withErrorsTitle}
      doing={isSending ? text.sending : null}
      problem={refusal && <Refused refusal={refusal} standing={null} onClear={onClear} />}
      onYes={() => onSend(explanation.value.trim())}
      onClose={onClose}
    />
  );
}
