import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Problem } from "../../shared/problem.ts";
import { ok } from "../../shared/result.ts";
import type { CheckedForm, UnusableForm } from "../actions/checkedForm.ts";
import type { Asking } from "../actions/checkReport.ts";
import { fillBlanks, goToCell } from "../actions/editCells.ts";
import type { TextStore } from "../actions/formLibrary.ts";
import { withdraw } from "../actions/moveReport.ts";
import { isOwnReport } from "../actions/ownReport.ts";
import { type Loss, renewForm } from "../actions/renewForm.ts";
import type { SenderWords } from "../actions/submitReport.ts";
import { listSet } from "../actions/submitReportSet.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { type ActionState, useAction } from "../hooks/useAction.ts";
import { useText } from "../hooks/useText.ts";
import { DataStateChoice } from "./DataStateChoice.tsx";
import { Findings } from "./Findings.tsx";
import { LossesDialog } from "./LossesDialog.tsx";
import { Receipts } from "./Receipts.tsx";
import { ReportHeader } from "./ReportHeader.tsx";
import { ReportMenu } from "./ReportMenu.tsx";
import { ReportNotices } from "./ReportNotices.tsx";
import { type Change, ReportOutcome } from "./ReportOutcome.tsx";
import { ReviewButtons } from "./ReviewButtons.tsx";
import { useDataState } from "./useDataState.ts";
import { type HandInScope, useHandIn } from "./useHandIn.ts";
import { useReasons } from "./useReasons.ts";
import { useReview } from "./useReview.ts";

interface Props {
  readonly session: WorkSession;
  readonly store: TextStore;
  readonly checked: CheckedForm;
  readonly forms: readonly (CheckedForm | UnusableForm)[];
  readonly failed: ActionState<unknown, Problem>;
  readonly recheck: (asking: Asking) => Promise<void>;
  readonly onDuties: () => void;
  readonly onMoved: () => void;
  readonly copy: (words: string) => void;
}

/** One open form: its findings, its reasons, and at the foot Kiểm tra and Nộp. */
export function OpenReport(props: Props) {
  const { session, store, checked, forms, failed, recheck, onDuties, onMoved, copy } = props;
  const text = useText().report;
  const styles = useStyles();
  const reasons = useReasons(store, checked);
  const dataState = useDataState(store, checked);
  const [losses, setLosses] = useState<readonly Loss[] | null>(null);

  const checking = useAction(async () => {
    await recheck("everything-anew");
    return ok(null);
  });
  const { handIn, sending, forget } = useHandIn(session, checked, recheck, onMoved);
  const changing = useAction(async (stop, change: Change, agreed: readonly Loss[] = []) => {
    const changes = {
      withdraw: () => withdraw(session, checked.identity, stop),
      fill: () => fillBlanks(session, checked),
      renew: async () => {
        const wishes = { agreed, dataState: dataState.value };
        const renewed = await renewForm(session, checked, wishes, stop);
        if (renewed.ok && renewed.value.kind === "would-lose") setLosses(renewed.value.losses);
        return renewed;
      },
    };
    const changed = await changes[change]();
    if (changed.ok && change === "withdraw") onMoved();
    const isUnknown = !changed.ok && changed.error.kind === "no-answer";
    await recheck(isUnknown ? "everything-anew" : "what-is-missing");
    return changed.ok ? ok(change) : changed;
  }, "with-its-outcome");

  const reviewing = useReview(session, checked, recheck);

  const actions = [checking, sending, changing, reviewing];
  const isSending = handIn?.kind === "pending";
  const busy = isSending || actions.some(({ state }) => state.kind === "pending");
  const clearAll = () => {
    for (const action of actions) action.clear();
    forget();
  };
  const begin = (run: () => Promise<unknown>) => {
    clearAll();
    void run();
  };
  const send = (scope: HandInScope, words: Partial<SenderWords> = {}) =>
    begin(() =>
      sending.start(scope, {
        reasonsOf: reasons.listFor,
        dataStateOf: dataState.of,
        withErrors: null,
        replacing: null,
        ...words,
      }),
    );
  const renew = () => begin(() => changing.start("renew"));

  if (handIn?.kind === "received") {
    return (
      <Receipts
        receipt={handIn.receipt}
        forms={forms}
        copy={copy}
        onBack={clearAll}
        onNext={() => {
          clearAll();
          onDuties();
        }}
      />
    );
  }
  // A reviewer who looks at a unit's report must not hand it in by mistake.
  const maySend = isOwnReport(session, checked.identity);
  return (
    <PaneFrame
      foot={
        <>
          <Button disabledFocusable={busy} onClick={() => begin(() => checking.start())}>
            {text.check}
          </Button>
          {maySend ? (
            <Button
              appearance="primary"
              className={styles.submit}
              disabledFocusable={busy}
              onClick={() => send("form")}
            >
              {text.submit}
            </Button>
          ) : (
            <ReviewButtons
              checked={checked}
              disabled={busy}
              onDecide={(decision) => begin(() => reviewing.start(decision))}
            />
          )}
          <ReportMenu
            checked={checked}
            maySend={maySend}
            setSize={listSet(forms, checked.identity).length}
            disabled={busy}
            onSubmitSet={() => send("set")}
            onSubmitWithErrors={(withErrors) => send("form", { withErrors })}
            onChange={(change) => begin(() => changing.start(change))}
          />
        </>
      }
    >
      <ReportHeader
        checked={checked}
        now={session.me.now}
        viewed={checked.identity.unit !== session.me.unit.id}
      />
      <WaitingBar
        waiting={busy}
        doing={isSending ? text.sending : text.checking}
        onStop={() => {
          for (const action of actions) action.stop();
        }}
      />
      <ReportOutcome
        failed={failed}
        sending={sending.state}
        handIn={handIn}
        changing={changing.state}
        reviewing={reviewing.state}
        onClear={clearAll}
        onRenew={renew}
        onReplace={(replacing) => send("form", { replacing })}
        onSheet={(sheet) => void session.workbook.revealCell(sheet, 0, 0)}
      />
      <ReportNotices
        checked={checked}
        maySend={maySend}
        onRenew={renew}
        onCell={(key) => void goToCell(session, checked, key)}
      />
      <Findings session={session} checked={checked} reasons={reasons} recheck={recheck} />
      {maySend && <DataStateChoice value={dataState.value} onChange={dataState.choose} />}
      {losses && (
        <LossesDialog
          losses={losses}
          onAgree={() => {
            setLosses(null);
            begin(() => changing.start("renew", losses));
          }}
          onClose={() => setLosses(null)}
        />
      )}
    </PaneFrame>
  );
}

const useStyles = makeStyles({ submit: { flexGrow: 1 } });
