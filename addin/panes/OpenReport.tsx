import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Receipt } from "../../shared/api/reports.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok } from "../../shared/result.ts";
import type { CheckedForm, UnusableForm } from "../actions/checkedForm.ts";
import type { Asking } from "../actions/checkReport.ts";
import { fillBlanks } from "../actions/editCells.ts";
import type { TextStore } from "../actions/formLibrary.ts";
import { withdraw } from "../actions/moveReport.ts";
import { renewForm } from "../actions/renewForm.ts";
import { type SenderWords, submitReport } from "../actions/submitReport.ts";
import { submitReportSet } from "../actions/submitReportSet.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { type ActionState, useAction } from "../hooks/useAction.ts";
import { useText } from "../hooks/useText.ts";
import { Findings } from "./Findings.tsx";
import { Receipts } from "./Receipts.tsx";
import { ReportHeader } from "./ReportHeader.tsx";
import { ReportMenu } from "./ReportMenu.tsx";
import { ReportNotices } from "./ReportNotices.tsx";
import { ReportOutcome } from "./ReportOutcome.tsx";
import { storedReasons, useReasons } from "./useReasons.ts";

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
  const [receipts, setReceipts] = useState<readonly Receipt[] | null>(null);
  const reasons = useReasons(store, checked.identity, checked.report?.reasons ?? []);

  const checking = useAction(async () => {
    await recheck("everything-anew");
    return ok(null);
  });
  const sending = useAction(async (stop, words: Partial<SenderWords>) => {
    const whole = { reasons: reasons.list(), withErrors: null, replacing: null, ...words };
    const sent = await submitReport(session, checked.sheet, whole, stop);
    if (sent.ok) setReceipts([sent.value]);
    if (sent.ok) onMoved();
    void recheck("what-is-missing");
    return sent;
  });
  const sendingSet = useAction(async (stop) => {
    const sent = await submitReportSet(session, checked.sheet, wordsOf, stop);
    if (sent.ok) setReceipts(sent.value);
    if (sent.ok) onMoved();
    void recheck("what-is-missing");
    return sent;
  });
  const changing = useAction(async (stop, change: "withdraw" | "fill" | "renew") => {
    const changes = {
      withdraw: () => withdraw(session, checked.identity, stop),
      fill: () => fillBlanks(session, checked),
      renew: () => renewForm(session, checked, stop),
    };
    const changed = await changes[change]();
    if (changed.ok && change === "withdraw") onMoved();
    await recheck("what-is-missing");
    return changed.ok ? ok(change) : changed;
  });

  function wordsOf(sheet: string): SenderWords {
    const form = forms.find((one) => one.sheet === sheet);
    const sent = form?.kind === "checked" ? (form.report?.reasons ?? []) : [];
    const said = form?.identity ? storedReasons(store, form.identity, sent) : [];
    return { reasons: said, withErrors: null, replacing: null };
  }

  const actions = [checking, sending, sendingSet, changing];
  const busy = actions.some(({ state }) => state.kind === "pending");
  const clearAll = () => {
    for (const action of actions) action.clear();
  };
  const begin = (run: () => Promise<unknown>) => {
    clearAll();
    void run();
  };

  if (receipts) {
    return (
      <Receipts
        receipts={receipts}
        forms={forms}
        copy={copy}
        onBack={() => {
          setReceipts(null);
          clearAll();
        }}
        onNext={onDuties}
      />
    );
  }
  // A reviewer who looks at a unit's report must not hand it in by mistake.
  const maySend = session.me.role === "reporter";
  const isSending = sending.state.kind === "pending" || sendingSet.state.kind === "pending";
  return (
    <PaneFrame
      foot={
        <>
          <Button disabled={busy} onClick={() => begin(() => checking.start())}>
            {text.check}
          </Button>
          {maySend && (
            <Button
              appearance="primary"
              className={styles.submit}
              disabled={busy}
              onClick={() => begin(() => sending.start({}))}
            >
              {text.submit}
            </Button>
          )}
          <ReportMenu
            checked={checked}
            maySend={maySend}
            setSize={countSet(checked, forms)}
            disabled={busy}
            onSubmitSet={() => begin(() => sendingSet.start())}
            onSubmitWithErrors={(withErrors) => begin(() => sending.start({ withErrors }))}
            onChange={(change) => begin(() => changing.start(change))}
          />
        </>
      }
    >
      <ReportHeader checked={checked} now={session.me.now} />
      <WaitingBar
        waiting={busy}
        doing={isSending ? text.sending : text.checking}
        onStop={clearAll}
      />
      <ReportOutcome
        failed={failed}
        sending={sending.state}
        sendingSet={sendingSet.state}
        changing={changing.state}
        onClear={clearAll}
        onRenew={() => begin(() => changing.start("renew"))}
        onReplace={(replacing) => begin(() => sending.start({ replacing }))}
      />
      <ReportNotices checked={checked} onRenew={() => begin(() => changing.start("renew"))} />
      <Findings session={session} checked={checked} reasons={reasons} recheck={recheck} />
    </PaneFrame>
  );
}

/** How many open forms share the unit and the period of this one. */
function countSet(
  { identity }: CheckedForm,
  forms: readonly (CheckedForm | UnusableForm)[],
): number {
  return forms.filter(
    (form) => form.identity?.period === identity.period && form.identity.unit === identity.unit,
  ).length;
}

const useStyles = makeStyles({ submit: { flexGrow: 1 } });
