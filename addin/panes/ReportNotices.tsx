import { makeStyles, tokens } from "@fluentui/react-components";
import { sourceChangesFromWire } from "../../shared/api/carried.ts";
import type { CellKey } from "../../shared/ids.ts";
import { nameCell } from "../../shared/text/cellNames.ts";
import { sayDay } from "../../shared/text/days.ts";
import { sayProblem } from "../../shared/text/problems.ts";
import { saySourceChange } from "../../shared/text/sourceChanges.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { Notice } from "../components/Notice.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";

interface Props {
  readonly checked: CheckedForm;
  readonly onRenew: () => void;
}

/** What stands beside the findings: the reviewer's notes, what changed at the district, what came loose here. */
export function ReportNotices({ checked, onRenew }: Props) {
  const text = useText().report;
  const language = useLanguage();
  const styles = useStyles();
  const { form, report, concerns, drift, waiting } = checked;
  const isStale = concerns.some(({ kind }) => kind === "carried-changed");
  const changedSources = isStale ? [] : sourceChangesFromWire(report?.sourceChanges ?? []);
  const kinds = [...new Set(drift.map(({ kind }) => text.drifts[kind]))];
  return (
    <>
      {report?.state === "returned" && report.notes.length > 0 && (
        <Notice kind="error" sign="↩" title={text.note}>
          {report.notes.map((note) => (
            <p key={`${note.cell}${note.text}`} className={styles.words}>
              {note.cell && form.cells.has(note.cell as CellKey)
                ? `${nameCell(language, form, note.cell as CellKey)}: ${note.text}`
                : note.text}
            </p>
          ))}
          {report.correctBy && (
            <p className={styles.words}>{text.correctBy(sayDay(language, report.correctBy))}</p>
          )}
        </Notice>
      )}
      {concerns.map((concern) => (
        <ProblemBar
          key={concern.kind}
          intent="warning"
          {...sayProblem(language, concern)}
          {...(concern.kind === "stale-version"
            ? {}
            : { action: { label: text.update, onChoose: onRenew } })}
        />
      ))}
      {changedSources.length > 0 && (
        <Notice kind="warning" sign="△" title={text.sourcesChanged}>
          {changedSources.map((change) => (
            <p key={change.cell} className={styles.words}>
              {saySourceChange(language, form, change)}
            </p>
          ))}
          {report?.moves.includes("submit") && (
            <p className={styles.words}>{text.sourcesChangedHint}</p>
          )}
        </Notice>
      )}
      {kinds.length > 0 && concerns.length === 0 && (
        <ProblemBar
          intent="info"
          title={text.drift}
          detail={text.driftDetail(kinds.join("; "))}
          action={{ label: text.mend, onChoose: onRenew }}
        />
      )}
      {!checked.reached && <ProblemBar intent="info" title={text.offline} />}
      {waiting.length > 0 && <p className={styles.quiet}>{text.waiting(waiting.length)}</p>}
    </>
  );
}

const useStyles = makeStyles({
  words: { margin: "2px 0 0", color: tokens.colorNeutralForeground1 },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
