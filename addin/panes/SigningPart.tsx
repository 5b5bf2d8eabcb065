import type { CheckedForm } from "../actions/checkedForm.ts";
import { explainUnlike } from "../actions/unlikeSigned.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { SentSigned } from "./SentSigned.tsx";
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
}

/** Everything about a form's signed paper: what was printed and whether that still holds, printing it, and what is to
 *  become of a form that is handed in otherwise than it was printed. */
export function SigningPart({ session, checked, work, maySend }: Props) {
  const { refusal, dataState } = work;
  const refused = refusal?.blocks === null ? refusal.problem : null;
  if (!maySend) return <SentSigned checked={checked} />;
  return (
    <>
      <SignedNotice
        checked={checked}
        dataState={dataState.value}
        print={session.workbook.print}
        onSign={() => void work.askToSign()}
      />
      {work.isSigning && (
        <SigningDialog
          session={session}
          checked={checked}
          onSign={(words) => void work.sign(words)}
          onClose={work.stopSigning}
        />
      )}
      {refused?.kind === "unlike-signed" && (
        <UnlikeDialog
          checked={checked}
          unlike={refused.unlike}
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
