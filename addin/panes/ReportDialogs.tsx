import type { ReactNode } from "react";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { handInName } from "../actions/handIns.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { later } from "../components/later.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { ApproveDialog } from "./ApproveDialog.tsx";
import { listApprovalDoubts } from "./approvalDoubts.ts";
import { LaterExtra } from "./LaterExtra.tsx";
import { LossesDialog } from "./LossesDialog.tsx";
import type { ReportWork } from "./useReportWork.ts";
import { WithErrorsDialog } from "./WithErrorsDialog.tsx";

// Loaded when it is asked for: what is approved is seldom wrong.
const AskCorrection = later(async () => (await import("./AskCorrection.tsx")).AskCorrection);

/** What is asked about an open form: all but a return beside the form itself. */
export type ReportAsking = "explain" | "return" | "approve" | "correct" | "merge";

interface Props {
  readonly session: WorkSession;
  readonly checked: CheckedForm;
  readonly work: ReportWork;
  readonly asking: ReportAsking | null;
  /** "ĐH-04 · Xã Hòa Tâm". */
  readonly what: string;
  readonly failedReview: ReactNode;
  readonly onMerged: (yielding: readonly string[]) => void;
  readonly onClose: () => void;
}

/** What is asked before something is done with an open form. */
export function ReportDialogs(props: Props) {
  const { session, checked, work, asking, what, failedReview, onMerged, onClose: close } = props;
  const allText = useText();
  const language = useLanguage();
  const { refusal, isSending, busy, clear, losses, setLosses } = work;
  const { identity } = checked;
  return (
    <>
      {asking === "explain" && (
        <WithErrorsDialog
          session={session}
          checked={checked}
          refusal={refusal}
          isSending={isSending}
          onSend={(withErrors) => void work.send("form", { withErrors })}
          onClear={clear}
          onClose={close}
        />
      )}
      {asking === "correct" && (
        <AskCorrection
          writing={session.writing}
          name={handInName(identity)}
          version={checked.report?.version ?? 0}
          busy={busy}
          problem={<ActionProblem state={work.states.saying} onDismiss={clear} />}
          onAsk={(reason) => work.say({ move: "ask-correction", reason })}
          onClose={close}
        />
      )}
      {asking === "approve" && (
        <ApproveDialog
          writing={session.writing}
          name={handInName(identity)}
          what={what}
          doubts={listApprovalDoubts(checked, allText, language)}
          required
          busy={busy}
          problem={failedReview}
          onApprove={(reason) => work.decide({ move: "approve", reason })}
          onClose={close}
        />
      )}
      {asking === "merge" && (
        <LaterExtra
          what="merge"
          dataState={work.dataState.value}
          session={session}
          checked={checked}
          version={checked.report?.version ?? 0}
          kept={work.reasons.kept}
          onMerged={onMerged}
          onReplace={(replacing) => {
            close();
            void work.replace(replacing);
          }}
          onClose={close}
        />
      )}
      {losses && (
        <LossesDialog
          losses={losses}
          onAgree={() => {
            setLosses(null);
            void work.agree(losses);
          }}
          onClose={() => setLosses(null)}
        />
      )}
    </>
  );
}
