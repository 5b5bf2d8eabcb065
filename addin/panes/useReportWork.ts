import { useRef } from "react";
import type { Problem } from "../../shared/problem.ts";
import { isCounted } from "../../shared/report/life.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { CheckedForm, CheckedWorkbook } from "../actions/checkedForm.ts";
import type { FillScope } from "../actions/fillBlanks.ts";
import type { TextStore } from "../actions/formLibrary.ts";
import { sayOfReport } from "../actions/moveReport.ts";
import { mayFillIn } from "../actions/ownReport.ts";
import type { Loss, RenewalWishes } from "../actions/renewForm.ts";
import type { SigningWords } from "../actions/signing.ts";
import { findSameSent, stillStands } from "../actions/standingRefusal.ts";
import { type SenderWords, versionOf } from "../actions/submitReport.ts";
import type { SetProblem } from "../actions/submitReportSet.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { useAction } from "../hooks/useAction.ts";
import { useDocument } from "./DocumentFields.tsx";
import { useAdjusting } from "./useAdjusting.ts";
import type { WorkbookCheck } from "./useCheckedWorkbook.ts";
import { useDataState } from "./useDataState.ts";
import { type Change, useDrawnAnew } from "./useDrawnAnew.ts";
import { useFillBlanks } from "./useFillBlanks.ts";
import { type HandInScope, useHandIn } from "./useHandIn.ts";
import { useReasons } from "./useReasons.ts";
import { type Decision, useReview } from "./useReview.ts";

/** Everything that is done with an open form: one thing at a time, and each begins with the last outcome put away. */
export function useReportWork(given: {
  readonly session: WorkSession;
  readonly store: TextStore;
  readonly checked: CheckedForm;
  readonly forms: CheckedWorkbook["forms"];
  readonly check: WorkbookCheck;
  readonly onMoved: () => void;
}) {
  const { session, store, checked, forms, check, onMoved } = given;
  const { recheck } = check;
  const reasons = useReasons(session, checked, mayFillIn(session, checked.identity));
  const dataState = useDataState(store, checked);
  const document = useDocument(session, checked.identity);
  const adjusting = useAdjusting(session, checked);

  const checking = useAction(async () => {
    await recheck("everything-anew");
    return ok(null);
  });
  const { handIn, sending, refuse, forget } = useHandIn(session, checked, recheck, onMoved);
  const drawn = useDrawnAnew(session, checked, dataState, check, onMoved);
  const { changing, wish, setSigning } = drawn;
  const reviewing = useReview(session, checked, recheck);
  const saying = useAction(async (stop, said: Parameters<typeof sayOfReport>[3]) => {
    const version = checked.report?.version ?? 0;
    const heard = await sayOfReport(session, checked.identity, version, said, stop);
    if (heard.ok) onMoved();
    await recheck(heard.ok ? "what-is-missing" : "everything-anew");
    return heard;
  }, "with-its-outcome");
  const filling = useFillBlanks(session, checked, recheck);
  const going = useAction((_, go: () => Promise<Result<null, Problem>>) => go());

  const actions = [
    checking,
    sending,
    changing,
    reviewing,
    saying,
    filling.acting,
    adjusting.finding,
  ];
  const isSending = handIn?.kind === "pending";
  const clear = () => {
    for (const action of [...actions, going]) action.clear();
    filling.close();
    adjusting.close();
    drawn.forgetUnprinted();
    forget();
  };
  async function begin<T>(run: () => Promise<Result<T, unknown> | null>): Promise<boolean> {
    clear();
    check.dismiss();
    return (await run())?.ok === true;
  }
  const lastSaid = useRef<Partial<SenderWords>>({});
  const words: SenderWords = {
    reasonsOf: reasons.listFor,
    dataStateOf: dataState.of,
    withErrors: null,
    replacing: null,
    document: { name: document.name.value, day: document.day.value },
  };

  const refused = handIn?.kind === "refused" ? handIn.refusal : null;
  const isRefused = refused && stillStands(session, refused, checked, forms, words);
  const { report } = checked;
  const isReceived = report !== null && isCounted(report.state);

  return {
    reasons,
    dataState,
    document,
    losses: drawn.losses,
    setLosses: drawn.setLosses,
    handIn,
    /** Why the last hand-in was refused, for as long as that holds. */
    refusal: isRefused ? refused : null,
    /** The version of just these figures that somebody else was faster with; null for none. */
    same:
      refused && findSameSent(session, refused, checked, forms, { ...words, ...lastSaid.current }),
    /** The version that stands as received beside a new one that was refused for what is in it; null for none. */
    standing: isRefused && isReceived && isJudged(refused) ? report.version : null,
    isSending,
    busy: isSending || actions.some(({ state }) => state.kind === "pending"),
    states: {
      sending: sending.state,
      changing: changing.state,
      reviewing: reviewing.state,
      saying: saying.state,
      going: going.state,
    },
    check: () => begin(() => checking.start()),
    send: (scope: HandInScope, more: Partial<SenderWords> = {}) => {
      lastSaid.current = more;
      return begin(() => sending.start(scope, { ...words, ...more }));
    },
    /** The same once more, in the place of somebody else's version. */
    replace: (replacing: number) =>
      begin(() => sending.start("form", { ...words, ...lastSaid.current, replacing })),
    /** The same once more, after what stood against it has been answered. */
    sendAgain: (more: Partial<SenderWords> = {}) =>
      begin(() => sending.start("form", { ...words, ...lastSaid.current, ...more })),
    /** Whether it could be handed in with errors; where not even that is possible, why not is said instead. */
    mayExplain: () => {
      clear();
      const tried = versionOf(session, checked, { ...words, withErrors: "…" });
      if (tried.ok) void recheck("everything-anew");
      else refuse({ problem: tried.error, blocks: null });
      return tried.ok;
    },
    change: (change: Change) => {
      wish({});
      return begin(() => changing.start(change));
    },
    /** Draws the form anew with a carried cell open for the unit's own figure, or locked again. */
    adjust: (adjusting: NonNullable<RenewalWishes["adjusting"]>) => {
      wish({ adjusting });
      return begin(() => changing.start("renew"));
    },
    /** The other forms of the set that could not be printed along. */
    unprinted: drawn.unprinted,
    /** Whether the person is asked what is to stand on the paper. */
    isSigning: drawn.isSigning,
    askToSign: async () => {
      await begin(() => checking.start());
      setSigning(true);
    },
    stopSigning: () => setSigning(false),
    /** Draws the form anew with what is said of the paper, and prints it where the host can. */
    sign: (signing: SigningWords, others: readonly CheckedForm[]) => {
      setSigning(false);
      wish({ signing, others });
      return begin(() => changing.start("renew"));
    },
    /** The same once more, without what has no place on the new sheet. */
    agree: (agreed: readonly Loss[]) => begin(() => changing.start("renew", agreed)),
    adjusting,
    findToAdjust: () => begin(() => adjusting.finding.start()),
    filling,
    fill: (find: FillScope) => begin(() => filling.acting.start({ find })),
    /** What moves no figure: asking to correct, or confirming what was entered for the unit. */
    say: (said: Parameters<typeof sayOfReport>[3]) => begin(() => saying.start(said)),
    decide: (decision: Decision) => begin(() => reviewing.start(decision)),
    go: (way: () => Promise<Result<null, Problem>>) => void going.start(way),
    stop: () => {
      for (const action of actions) action.stop();
    },
    clear,
  };
}

/** Whether a hand-in was refused for what stands in the form. */
function isJudged({ problem: { kind } }: SetProblem): boolean {
  return kind === "has-violations" || kind === "unreadable-cells";
}

export type ReportWork = ReturnType<typeof useReportWork>;
