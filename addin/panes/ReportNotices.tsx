import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { sourceChangesFromWire } from "../../shared/api/carried.ts";
import type { Note } from "../../shared/api/notes.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { nameCell } from "../../shared/text/cellNames.ts";
import { sayDay } from "../../shared/text/days.ts";
import { saySourceChange } from "../../shared/text/sourceChanges.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { notBegunYet } from "../actions/notBegunYet.ts";
import { addressIn } from "../actions/reviewNotes.ts";
import type { SetProblem } from "../actions/submitReportSet.ts";
import { Notice } from "../components/Notice.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { useAnswerInSight } from "../hooks/useAnswerInSight.ts";
import { useSaid } from "../hooks/useSaid.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { LaterExtra } from "./LaterExtra.tsx";
import { OfficialNotice } from "./OfficialNotice.tsx";
import type { ChosenDataState } from "./useDataState.ts";

interface Props {
  readonly checked: CheckedForm;
  /** What the last hand-in was refused for, where one of its concerns says so; null otherwise. */
  readonly answer: SetProblem | null;
  /** How firm the person says the figures are. */
  readonly dataState: ChosenDataState;
  /** The Worker's clock. */
  readonly now: string;
  /** What handing it in is called. */
  readonly submit: string;
  /** Whether this person hands in for the unit. */
  readonly maySend: boolean;
  /** Whether changes on the sheet are told. */
  readonly isLive: boolean;
  readonly onRenew: () => void;
  readonly onMerge: () => void;
  readonly onCell: (key: CellKey) => void;
}

/** What stands beside the findings: the reviewer's notes, what changed at the district, what came loose here. */
export function ReportNotices(props: Props) {
  const { checked, answer, dataState, now, submit, maySend, isLive, onRenew, onMerge, onCell } =
    props;
  const { report: text, review, believing } = useText();
  const language = useLanguage();
  const said = useSaid();
  const styles = useStyles();
  const { form, report, concerns, drift, waiting } = checked;
  const isStale = concerns.some(({ kind }) => kind === "carried-changed");
  const changedSources = isStale ? [] : sourceChangesFromWire(report?.sourceChanges ?? []);
  const kinds = [...new Set(drift.map(({ kind }) => text.drifts[kind]))];
  const told = useAnswerInSight(answer);
  const notBegun = report && maySend ? notBegunYet(report, now) : null;
  return (
    <>
      {notBegun && <ProblemBar intent="info" {...said(notBegun)} />}
      {maySend && <OfficialNotice report={report} state={dataState} submit={submit} />}
      {!maySend && report?.state === "returned" && report.notes.length > 0 && (
        <Notice kind="error" sign="↩" title={text.note}>
          {report.notes.map((note) => (
            <Remark
              key={`${note.cell}${note.text}`}
              checked={checked}
              note={note}
              onCell={onCell}
            />
          ))}
          {report.correctBy && (
            <p className={styles.words}>{text.correctBy(sayDay(language, report.correctBy))}</p>
          )}
        </Notice>
      )}
      <div ref={told} className={styles.concerns}>
        {concerns.map((concern) => (
          <ProblemBar
            key={concern.kind}
            intent="warning"
            {...said(maySend ? concern : toLookAt(concern))}
            {...(concern.kind === "stale-version"
              ? maySend
                ? { action: { label: review.merge(concern.version), onChoose: onMerge } }
                : {}
              : { action: { label: text.update, onChoose: onRenew } })}
          />
        ))}
      </div>
      {changedSources.length > 0 && (
        <Notice kind="warning" sign="△" title={text.sourcesChanged}>
          {changedSources.map((change) => (
            <p key={change.cell} className={styles.words}>
              {saySourceChange(language, form, change)}
            </p>
          ))}
          {maySend && changedSources.some(({ from }) => from !== null) && (
            <p className={styles.words}>{text.sourcesChangedHint}</p>
          )}
        </Notice>
      )}
      {report?.openingGaps && <LaterExtra what="gaps" form={form} gaps={report.openingGaps} />}
      {kinds.length > 0 && concerns.length === 0 && (
        <ProblemBar
          intent="info"
          title={text.drift}
          {...(maySend
            ? {
                detail: text.driftDetail(kinds.join("; ")),
                action: { label: text.mend, onChoose: onRenew },
              }
            : { detail: text.driftSeen(kinds.join("; ")) })}
        />
      )}
      {!isLive && (
        <ProblemBar intent="warning" title={believing.notLive} detail={believing.notLiveDetail} />
      )}
      {checked.refusal &&
        (isGone(checked.refusal) ? (
          <ProblemBar intent="warning" {...said(checked.refusal)} />
        ) : (
          <ProblemBar intent="info" title={text.offline} />
        ))}
      {maySend && waiting.length > 0 && (
        <p className={styles.quiet}>{text.waiting(waiting.length)}</p>
      )}
    </>
  );
}

/** Who does not hand in merges nothing: the newer version is there to be looked at. */
function toLookAt(concern: CheckedForm["concerns"][number]): Problem {
  return concern.kind === "stale-version" ? { ...concern, cells: [] } : concern;
}

/** Whether the Worker has answered that there is nothing to hand in any more: its period was taken up by another. */
function isGone({ kind }: Problem): boolean {
  return kind === "not-found" || kind === "not-owed";
}

interface RemarkProps extends Pick<Props, "checked" | "onCell"> {
  readonly note: Note;
}

/** One note; one on a cell leads there. */
function Remark({ checked, note, onCell }: RemarkProps) {
  const { report: text, review } = useText();
  const language = useLanguage();
  const styles = useStyles();
  const { form } = checked;
  const key = [...form.cells.keys()].find((one) => one === note.cell);
  if (key === undefined) {
    return (
      <p className={styles.words}>
        {note.text}
        {note.cell !== null && ` (${review.goneCell})`}
      </p>
    );
  }
  return (
    <p className={styles.words}>
      {nameCell(language, form, key)}: {note.text}{" "}
      <Link as="button" className={styles.way} onClick={() => onCell(key)}>
        {text.goTo(addressIn(checked, key))} →
      </Link>
    </p>
  );
}

const useStyles = makeStyles({
  concerns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "12px",
    ":empty": { display: "none" },
  },
  way: { fontWeight: tokens.fontWeightSemibold },
  words: { margin: "2px 0 0", color: tokens.colorNeutralForeground1 },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
