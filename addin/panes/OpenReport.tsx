import { useState } from "react";
import type { CellKey } from "../../shared/ids.ts";
import type { CheckedForm, UnusableForm } from "../actions/checkedForm.ts";
import { goToCell } from "../actions/editCells.ts";
import type { TextStore } from "../actions/formLibrary.ts";
import { notesAsked } from "../actions/noteAnswers.ts";
import { mayFillIn } from "../actions/ownReport.ts";
import { listSet } from "../actions/submitReportSet.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { isDoubtful } from "./approvalDoubts.ts";
import { DataStateChoice } from "./DataStateChoice.tsx";
import { LaterExtra } from "./LaterExtra.tsx";
import { Receipts } from "./Receipts.tsx";
import { ReportBody } from "./ReportBody.tsx";
import { type ReportAsking, ReportDialogs } from "./ReportDialogs.tsx";
import { ReportFoot } from "./ReportFoot.tsx";
import type { SheetsOut } from "./saveSheets.ts";
import { TakenAway } from "./TakenAway.tsx";
import type { WorkbookCheck } from "./useCheckedWorkbook.ts";
import { useNoteAnswers } from "./useNoteAnswers.ts";
import { useReportWork } from "./useReportWork.ts";
import { useSubmitName } from "./useSubmitName.ts";
import { useTakeAway } from "./useTakeAway.ts";
import { WhoSends } from "./WhoSends.tsx";

interface Props {
  readonly session: WorkSession;
  readonly store: TextStore;
  readonly checked: CheckedForm;
  readonly forms: readonly (CheckedForm | UnusableForm)[];
  readonly check: WorkbookCheck;
  readonly onDuties: () => void;
  readonly onMoved: () => void;
  readonly out: SheetsOut;
  readonly copy: (words: string) => void;
  /** What is said in the place of the button where there is nothing to hand in; null where there is. */
  readonly nothingToSend?: () => string | null;
}

/** One open form: its findings, its reasons, and at the foot Kiểm tra and Nộp. */
export function OpenReport(props: Props) {
  const { session, store, checked, forms, check, onDuties, onMoved, out, copy } = props;
  const allText = useText();
  const work = useReportWork({ session, store, checked, forms, check, onMoved });
  const { handIn, busy, clear } = work;
  const submit = useSubmitName(session, checked.identity);
  const [asking, setAsking] = useState<ReportAsking | null>(null);
  const answers = useNoteAnswers(session, checked);
  const taking = useTakeAway(session, out);
  const close = () => setAsking(null);
  const now = session.clock.now();
  const { form, identity } = checked;
  const what = `${form.template.code.split("/")[0]} · ${identity.unitName}`;
  const failedReview = <ActionProblem state={work.states.reviewing} onDismiss={clear} />;

  if (handIn?.kind === "received") {
    return (
      <Receipts
        receipt={handIn.receipt}
        sender={session.me.person.name}
        forms={forms}
        copy={copy}
        onBack={clear}
        onNext={() => {
          clear();
          onDuties();
        }}
      />
    );
  }
  // A reviewer who looks at a unit's report must not hand it in by mistake.
  const maySend = mayFillIn(session, checked.identity);
  const decide = (move: "return" | "approve") => {
    clear();
    if (move === "approve" && !isDoubtful(checked)) {
      void work.decide({ move, reason: null });
    } else setAsking(move);
  };
  const explain = () => {
    if (work.mayExplain()) setAsking("explain");
  };
  const goTo = (key: CellKey) => work.go(() => goToCell(session, checked, key));
  const isNoted = maySend && notesAsked(checked.report) !== null;
  const noted = { session, checked, answers, onCell: goTo };
  const whole = (
    <ReportBody
      {...{ session, checked, forms, check, work, maySend, asking }}
      noted={isNoted ? noted : null}
      onMerge={() => setAsking("merge")}
      onExplain={explain}
    />
  );

  if (asking === "return") {
    return (
      <LaterExtra
        what="return"
        session={session}
        checked={checked}
        title={allText.board.sendBackTitle(what)}
        busy={busy}
        problem={failedReview}
        onReturn={(returning) => work.decide({ move: "return", ...returning })}
        onClose={close}
      >
        {whole}
      </LaterExtra>
    );
  }
  return (
    <PaneFrame
      foot={
        <ReportFoot
          role={session.me.role}
          submit={submit}
          nothingToSend={props.nothingToSend?.() ?? null}
          maySend={maySend}
          checked={checked}
          setSize={listSet(forms, identity).length}
          work={work}
          onExplain={explain}
          onCorrect={() => {
            clear();
            setAsking("correct");
          }}
          onDecide={decide}
          take={{ label: allText.duties.take[out.as], onTake: () => void taking.take([identity]) }}
        />
      }
    >
      <TakenAway as={out.as} taking={taking} />
      {whole}
      {isNoted && <LaterExtra what="unmet-notes" {...noted} />}
      {maySend && <WhoSends session={session} checked={checked} />}
      {maySend && <DataStateChoice checked={checked} now={now} state={work.dataState} />}
      <ReportDialogs
        {...{ session, checked, work, asking, what, failedReview }}
        onMerged={(yielding) => {
          work.reasons.forget(yielding);
          clear();
          close();
          void check.recheck("everything-anew");
        }}
        onClose={close}
      />
    </PaneFrame>
  );
}
