import type { ReportReply } from "../../shared/api/reports.ts";
import { signingText } from "../../shared/text/signing.ts";
import type { CheckedForm, CheckedWorkbook } from "../actions/checkedForm.ts";
import type { Asking } from "../actions/checkReport.ts";
import { goToCell } from "../actions/editCells.ts";
import { listSignedAlong } from "../actions/signSet.ts";
import { explainUnlike, findUnlike } from "../actions/unlikeSigned.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { useLanguage } from "../hooks/useText.ts";
import { SentSigned } from "./SentSigned.tsx";
import { SignedCopy } from "./SignedCopy.tsx";
import { SignedNotice } from "./SignedNotice.tsx";
import { SigningDialog } from "./SigningDialog.tsx";
import { UnlikeDialog } from "./UnlikeDialog.tsx";
import type { ReportWork } from "./useReportWork.ts";

interface Props {
  readonly session: WorkSession;
  readonly checked: CheckedForm;
  readonly work: ReportWork;
  /** Whether this person hands in for the unit. */
  readonly maySend: boolean;
  readonly forms: CheckedWorkbook["forms"];
  readonly recheck: (asking: Asking) => Promise<void>;
}

/** Everything about a form's signed paper: what was printed and whether that still holds, printing it, and what is to
 *  become of a form that is handed in otherwise than it was printed. */
export function SigningPart({ session, checked, work, maySend, forms, recheck }: Props) {
  const text = signingText[useLanguage()];
  const { refusal, dataState } = work;
  const refused = refusal?.blocks === null ? refusal.problem : null;
  // What is explained is how the figures differ now: more may have been typed since they were refused.
  const unlike = refused?.kind === "unlike-signed" ? findUnlike(checked, dataState.value) : null;
  if (!maySend) {
    const { report, identity } = checked;
    return (
      <>
        <SentSigned checked={checked} />
        {report?.moves.includes("receive-signed") && (
          <SignedCopy
            session={session}
            path={identity}
            held={heldOf(report)}
            onReceived={() => void recheck("what-is-missing")}
          />
        )}
      </>
    );
  }
  return (
    <>
      <SignedNotice
        checked={checked}
        dataState={dataState.value}
        print={session.workbook.print}
        onSign={() => void work.askToSign()}
      />
      {work.unprinted.length > 0 && (
        <ProblemBar
          intent="warning"
          title={text.unprinted(work.unprinted)}
          detail={text.unprintedDetail}
        />
      )}
      {work.isSigning && (
        <SigningDialog
          session={session}
          checked={checked}
          others={listSignedAlong(forms, checked)}
          onSign={(words, others) => void work.sign(words, others)}
          onCell={(key) => {
            work.stopSigning();
            work.go(() => goToCell(session, checked, key));
          }}
          onClose={work.stopSigning}
        />
      )}
      {unlike && (
        <UnlikeDialog
          checked={checked}
          unlike={unlike}
          onSend={(reason) => {
            explainUnlike(session, checked, dataState.value, reason);
            void work.sendAgain();
          }}
          onPrint={() => void work.askToSign()}
          onClose={work.clear}
        />
      )}
    </>
  );
}

function heldOf({ signedVersion, version }: ReportReply): "newest" | "older" | null {
  if (signedVersion === null) return null;
  return signedVersion === version ? "newest" : "older";
}
