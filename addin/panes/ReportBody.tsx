import type { CellKey } from "../../shared/ids.ts";
import type { CheckedForm, CheckedWorkbook } from "../actions/checkedForm.ts";
import { goToCell } from "../actions/editCells.ts";
import { holdsSameFigures } from "../actions/nothingNew.ts";
import { isEnteredFor } from "../actions/ownReport.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { later } from "../components/later.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useText } from "../hooks/useText.ts";
import { AdjustDialog } from "./AdjustDialog.tsx";
import { EarlierSection } from "./EarlierSection.tsx";
import { FillBlanks } from "./FillBlanks.tsx";
import { Findings } from "./Findings.tsx";
import { LaterExtra } from "./LaterExtra.tsx";
import { LifeNotices } from "./LifeNotices.tsx";
import type { NotesProps } from "./NotesToAnswer.tsx";
import type { ReportAsking } from "./ReportDialogs.tsx";
import { ReportHeader } from "./ReportHeader.tsx";
import { ReportNotices } from "./ReportNotices.tsx";
import { ReportOutcome } from "./ReportOutcome.tsx";
import { Signing } from "./Signing.tsx";
import type { WorkbookCheck } from "./useCheckedWorkbook.ts";
import type { ReportWork } from "./useReportWork.ts";
import { useSubmitName } from "./useSubmitName.ts";

// Loaded when it is wanted: units seldom cannot report.
const EnteringFor = later(async () => (await import("./EnteringFor.tsx")).EnteringFor);

interface Props {
  readonly session: WorkSession;
  readonly checked: CheckedForm;
  readonly forms: CheckedWorkbook["forms"];
  readonly check: WorkbookCheck;
  readonly work: ReportWork;
  /** Whether this person hands in for the unit. */
  readonly maySend: boolean;
  readonly asking: ReportAsking | null;
  /** What is noted of the version that came back, to be answered; null for none. */
  readonly noted: NotesProps | null;
  readonly onMerge: () => void;
  readonly onExplain: () => void;
}

/** All that is said of one open form: how it stands, what the last action met, what others say of it, what is found. */
export function ReportBody(props: Props) {
  const { session, checked, forms, check, work, maySend, asking, noted } = props;
  const { onMerge, onExplain } = props;
  const { report: text, life } = useText();
  const { refusal, standing, isSending, busy, clear } = work;
  const now = session.clock.now();
  const { identity, concerns } = checked;
  const isForUnit = isEnteredFor(session, identity);
  const submit = useSubmitName(session, identity);
  // What stands against the sheet itself is told once, and stays in its place after a try.
  const isToldAnyway =
    refusal?.blocks === null &&
    work.same === null &&
    concerns.some(({ kind }) => kind === refusal.problem.kind);
  const renew = () => void work.change("renew");
  const goTo = (key: CellKey) => work.go(() => goToCell(session, checked, key));
  const earlier = (
    <EarlierSection session={session} checked={checked} startsOpen={!maySend} onCell={goTo} />
  );
  return (
    <>
      <ReportHeader
        checked={checked}
        isOld={check.isOld}
        isRefused={standing !== null}
        now={now}
        submit={submit}
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
        refusal={isToldAnyway ? null : refusal}
        standing={standing}
        same={work.same}
        replace={isForUnit ? life.replace : text.replace}
        onClear={clear}
        onDismissFailed={check.dismiss}
        onRenew={renew}
        onReplace={(replacing) => void work.replace(replacing)}
        onMerge={onMerge}
        onExplain={onExplain}
        onDespiteNotes={() => void work.sendAgain({ despiteNotes: true })}
        onSheet={(sheet) => work.go(() => session.workbook.revealCell(sheet, 0, 0))}
      />
      <FillBlanks filling={work.filling} />
      <AdjustDialog
        checked={checked}
        adjusting={work.adjusting}
        onAdjust={(cell) => void work.adjust(cell)}
      />
      {noted && <LaterExtra what="notes" {...noted} />}
      {isForUnit && <EnteringFor unitName={identity.unitName} document={work.document} />}
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
        answer={isToldAnyway ? refusal : null}
        dataState={work.dataState}
        now={now}
        submit={submit}
        maySend={maySend}
        isLive={check.isLive}
        onRenew={renew}
        onMerge={onMerge}
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
}
