import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CellKey } from "../../shared/ids.ts";
import { isAddressed, type JudgedNote } from "../../shared/report/noteStanding.ts";
import { nameCell } from "../../shared/text/cellNames.ts";
import { sayDay } from "../../shared/text/days.ts";
import { sayNoteStanding } from "../../shared/text/noteStanding.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { judgeNotes, listUnmet } from "../actions/judgedNotes.ts";
import { addressIn } from "../actions/reviewNotes.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { Notice } from "../components/Notice.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";
import { AnswerField } from "./AnswerField.tsx";
import type { NoteAnswers } from "./useNoteAnswers.ts";

export interface NotesProps {
  readonly session: WorkSession;
  readonly checked: CheckedForm;
  readonly answers: NoteAnswers;
  readonly onCell: (key: CellKey) => void;
}

/** The notes that a report came back with: what each is about, what has been done about it so far, and room for an answer
 *  in words. */
export function NotesToAnswer({ session, checked, answers, onCell }: NotesProps) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const notes = judgeNotes(checked);
  const unmet = listUnmet(session, checked);
  const { correctBy = null } = checked.report ?? {};
  // Several notes on one cell have one answer, behind the last of them.
  const isLast = (index: number) =>
    notes.findLastIndex(({ note }) => note.cell === notes[index]?.note.cell) === index;
  return (
    <Notice kind="error" sign="↩" title={text.report.note}>
      <p className={styles.words}>{text.answers.met(notes.length - unmet.length, notes.length)}</p>
      {correctBy && (
        <p className={styles.words}>{text.report.correctBy(sayDay(language, correctBy))}</p>
      )}
      <ol className={styles.list}>
        {notes.map((judged, index) => (
          <li key={`${judged.note.cell}${judged.note.text}`} className={styles.note}>
            <NoteWords checked={checked} judged={judged} onCell={onCell} />
            {isLast(index) && <AnswerField cell={judged.note.cell} answers={answers} />}
          </li>
        ))}
      </ol>
    </Notice>
  );
}

interface WordsProps extends Pick<NotesProps, "checked" | "onCell"> {
  readonly judged: JudgedNote;
}

/** A note with what has become of it; one on a cell leads there. */
function NoteWords({ checked, judged: { note, standing }, onCell }: WordsProps) {
  const text = useText().report;
  const language = useLanguage();
  const styles = useStyles();
  const { form } = checked;
  const isMet = isAddressed(standing);
  return (
    <>
      <p className={styles.words}>
        {"cell" in standing && `${nameCell(language, form, standing.cell)}: `}
        {note.text}{" "}
        {"cell" in standing && (
          <Link as="button" className={styles.way} onClick={() => onCell(standing.cell)}>
            {text.goTo(addressIn(checked, standing.cell))} →
          </Link>
        )}
      </p>
      <p className={isMet ? styles.met : styles.unmet}>
        <span aria-hidden>{isMet ? "✓" : "△"} </span>
        {sayNoteStanding(language, form, standing)}
      </p>
    </>
  );
}

/** Said where the form is handed in: the notes about which nothing has been done or said. They keep nobody from handing
 *  in. */
export function UnmetNotes({ session, checked, onCell }: NotesProps) {
  const text = useText();
  const styles = useStyles();
  const unmet = listUnmet(session, checked);
  if (unmet.length === 0) return null;
  const cells = unmet.flatMap(({ standing }) => ("cell" in standing ? [standing.cell] : []));
  return (
    <p className={styles.reminder}>
      <span aria-hidden>△ </span>
      {text.answers.unmet(unmet.length)}{" "}
      {[...new Set(cells)].map((key) => (
        <Link key={key} as="button" className={styles.way} onClick={() => onCell(key)}>
          {text.report.goTo(addressIn(checked, key))}
        </Link>
      ))}
    </p>
  );
}

const useStyles = makeStyles({
  way: { fontWeight: tokens.fontWeightSemibold, marginRight: "8px" },
  words: { margin: "2px 0 0", color: tokens.colorNeutralForeground1 },
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none" },
  note: { padding: "6px 0", borderTop: "1px solid var(--error-border)" },
  met: { margin: "2px 0 0", color: "var(--good-sign)" },
  unmet: { margin: "2px 0 0", color: "var(--warning-sign)" },
  reminder: { margin: 0, color: "var(--warning-sign)" },
});
