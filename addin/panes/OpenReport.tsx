import { lazy, Suspense, useState } from "react";
import type { CellKey } from "../../shared/ids.ts";
import type { CheckedForm, UnusableForm } from "../actions/checkedForm.ts";
import { goToCell } from "../actions/editCells.ts";
import type { TextStore } from "../actions/formLibrary.ts";
import { handInName } from "../actions/handIns.ts";
import { holdsSameFigures } from "../actions/nothingNew.ts";
import { isEnteredFor, mayFillIn } from "../actions/ownReport.ts";
import { listSet } from "../actions/submitReportSet.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { AdjustDialog } from "./AdjustDialog.tsx";
import { ApproveDialog } from "./ApproveDialog.tsx";
import { isDoubtful, listApprovalDoubts } from "./approvalDoubts.ts";
import { DataStateChoice } from "./DataStateChoice.tsx";
import { EarlierSection } from "./EarlierSection.tsx";
import { FillBlanks } from "./FillBlanks.tsx";
import { Findings } from "./Findings.tsx";
import { LaterExtra } from "./LaterExtra.tsx";
import { LifeNotices } from "./LifeNotices.tsx";
import { LossesDialog } from "./LossesDialog.tsx";
import { Receipts } from "./Receipts.tsx";
import { ReportFoot } from "./ReportFoot.tsx";
import { ReportHeader } from "./ReportHeader.tsx";
import { ReportNotices } from "./ReportNotices.tsx";
import { ReportOutcome } from "./ReportOutcome.tsx";
import { Signing } from "./Signing.tsx";
import type { WorkbookCheck } from "./useCheckedWorkbook.ts";
import { useNoteAnswers } from "./useNoteAnswers.ts";
import { useReportWork } from "./useReportWork.ts";
import { WhoSends } from "./WhoSends.tsx";
import { WithErrorsDialog } from "./WithErrorsDialog.tsx";

// Loaded when it is asked for: what is approved is seldom wrong, and units seldom cannot report.
const AskCorrection = lazy(async () => ({
  default: (await import("./AskCorrection.tsx")).AskCorrection,
}));
const EnteringFor = lazy(async () => ({
  default: (await import("./EnteringFor.tsx")).EnteringFor,
}));

interface Props {
  readonly session: WorkSession;
  readonly store: TextStore;
  readonly checked: CheckedForm;
  readonly forms: readonly (CheckedForm | UnusableForm)[];
  readonly check: WorkbookCheck;
  readonly onDuties: () => void;
  readonly onMoved: () => void;
  readonly copy: (words: string) => void;
}

/** One open form: its findings, its reasons, and at the foot Kiểm tra and Nộp. */
export function OpenReport(props: Props) {
  const { session, store, checked, forms, check, onDuties, onMoved, copy } = props;
  const allText = useText();
  const text = allText.report;
  const language = useLanguage();
  const work = useReportWork({ session, store, checked, forms, check, onMoved });
  const { handIn, refusal, standing, isSending, busy, clear, losses, setLosses } = work;
  const [asking, setAsking] = useState<
    "explain" | "return" | "approve" | "correct" | "merge" | null
  >(null);
  const answers = useNoteAnswers(session, checked);
  const close = () => setAsking(null);
  const now = session.clock.now();
  const { form, identity } = checked;
  const what = `${form.template.code.split("/")[0]} · ${identity.unitName}`;
  const renew = () => void work.change("renew");
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
  const isForUnit = isEnteredFor(session, checked.identity);
  const decide = (move: "return" | "approve") => {
    clear();
    if (move === "approve" && !isDoubtful(checked)) {
      void work.decide({ move, reason: null });
    } else setAsking(move);
  };
  const goTo = (key: CellKey) => work.go(() => goToCell(session, checked, key));
  const { report } = checked;
  const isNoted = maySend && report?.state === "returned" && report.notes.length > 0;
  const noted = { session, checked, answers, onCell: goTo };
  const earlier = (
    <EarlierSection session={session} checked={checked} startsOpen={!maySend} onCell={goTo} />
  );
  const whole = (
    <>
      <ReportHeader
        checked={checked}
        isOld={check.isOld}
        isRefused={standing !== null}
        now={now}
        viewed={identity.unit !== session.me.unit.id && !isForUnit}
      />
      <WaitingBar
        waiting={busy}
        doing={isSending ? text.sending : text.checking}
        onStop={work.stop}
      />
      <ReportOutcome
        failed={check.failed}
        states={work.states}
        isAsking={asking !== null && asking !== "merge"}
        refusal={refusal}
        standing={standing}
        same={work.same}
        onClear={clear}
        onDismissFailed={check.dismiss}
        onRenew={renew}
        onReplace={(replacing) => void work.replace(replacing)}
        onMerge={() => setAsking("merge")}
        onDespiteNotes={() => void work.send("form", { despiteNotes: true })}
        onSheet={(sheet) => work.go(() => session.workbook.revealCell(sheet, 0, 0))}
      />
      <FillBlanks filling={work.filling} />
      <AdjustDialog
        checked={checked}
        adjusting={work.adjusting}
        onAdjust={(cell) => void work.adjust(cell)}
      />
      {isNoted && <LaterExtra what="notes" {...noted} />}
      {isForUnit && (
        <Suspense fallback={null}>
          <EnteringFor unitName={identity.unitName} document={work.document} />
        </Suspense>
      )}
      {checked.report && (
        <LifeNotices
          report={checked.report}
          office={session.me.regime.receivedBy}
          busy={busy}
          isShown={holdsSameFigures(checked)}
          onConfirm={() => void work.say({ move: "confirm" })}
        />
      )}
      <ReportNotices
        checked={checked}
        dataState={work.dataState}
        now={now}
        maySend={maySend}
        isLive={check.isLive}
        onRenew={renew}
        onMerge={() => setAsking("merge")}
        onCell={goTo}
      />
      {!maySend && (checked.report?.version ?? 0) > 1 && (
        <LaterExtra what="changes" session={session} checked={checked} onCell={goTo} />
      )}
      {!maySend && earlier}
      <Signing {...{ session, checked, work, maySend, forms }} recheck={check.recheck} />
      <Findings
        session={session}
        checked={checked}
        isOld={check.isOld}
        reasons={work.reasons}
        recheck={check.recheck}
      />
      {maySend && earlier}
    </>
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
          maySend={maySend}
          checked={checked}
          setSize={listSet(forms, identity).length}
          work={work}
          onExplain={() => {
            if (work.mayExplain()) setAsking("explain");
          }}
          onCorrect={() => {
            clear();
            setAsking("correct");
          }}
          onDecide={decide}
        />
      }
    >
      {whole}
      {isNoted && <LaterExtra what="unmet-notes" {...noted} />}
      {maySend && <WhoSends session={session} checked={checked} />}
      {maySend && <DataStateChoice checked={checked} now={now} state={work.dataState} />}
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
        <Suspense fallback={null}>
          <AskCorrection
            writing={session.writing}
            name={handInName(identity)}
            busy={busy}
            problem={<ActionProblem state={work.states.saying} onDismiss={clear} />}
            onAsk={(reason) => work.say({ move: "ask-correction", reason })}
            onClose={close}
          />
        </Suspense>
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
          onMerged={() => {
            clear();
            close();
            void check.recheck("everything-anew");
          }}
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
    </PaneFrame>
  );
}
