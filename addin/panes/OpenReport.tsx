import { lazy, Suspense, useState } from "react";
import type { CheckedForm, UnusableForm } from "../actions/checkedForm.ts";
import { goToCell } from "../actions/editCells.ts";
import type { TextStore } from "../actions/formLibrary.ts";
import { handInName } from "../actions/handIns.ts";
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
import { FillBlanks } from "./FillBlanks.tsx";
import { Findings } from "./Findings.tsx";
import { LifeNotices } from "./LifeNotices.tsx";
import { LossesDialog } from "./LossesDialog.tsx";
import { Receipts } from "./Receipts.tsx";
import { ReportFoot } from "./ReportFoot.tsx";
import { ReportHeader } from "./ReportHeader.tsx";
import { ReportNotices } from "./ReportNotices.tsx";
import { ReportOutcome } from "./ReportOutcome.tsx";
import { ReturnPanel } from "./ReturnPanel.tsx";
import { Signing } from "./Signing.tsx";
import type { WorkbookCheck } from "./useCheckedWorkbook.ts";
import { useReportWork } from "./useReportWork.ts";
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
  const [asking, setAsking] = useState<"explain" | "return" | "approve" | "correct" | null>(null);
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
        isAsking={asking !== null}
        refusal={refusal}
        standing={standing}
        onClear={clear}
        onDismissFailed={check.dismiss}
        onRenew={renew}
        onReplace={(replacing) => void work.replace(replacing)}
        onDespiteNotes={() => void work.send("form", { despiteNotes: true })}
        onSheet={(sheet) => work.go(() => session.workbook.revealCell(sheet, 0, 0))}
      />
      <FillBlanks filling={work.filling} />
      <AdjustDialog
        checked={checked}
        adjusting={work.adjusting}
        onAdjust={(cell) => void work.adjust(cell)}
      />
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
        onCell={(key) => work.go(() => goToCell(session, checked, key))}
      />
      <Signing {...{ session, checked, work, maySend, forms }} recheck={check.recheck} />
      <Findings
        session={session}
        checked={checked}
        isOld={check.isOld}
        reasons={work.reasons}
        recheck={check.recheck}
      />
    </>
  );

  if (asking === "return") {
    return (
      <ReturnPanel
        session={session}
        checked={checked}
        title={allText.board.sendBackTitle(what)}
        busy={busy}
        problem={failedReview}
        onReturn={(returning) => work.decide({ move: "return", ...returning })}
        onClose={close}
      >
        {whole}
      </ReturnPanel>
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
