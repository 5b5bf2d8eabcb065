import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellKey } from "../../shared/ids.ts";
import { nameCell } from "../../shared/text/cellNames.ts";
import { standingWords } from "../../shared/text/reading/standing.ts";
import { listAnswers } from "../actions/noteAnswers.ts";
import { addressIn } from "../actions/reviewNotes.ts";
import { Notice } from "../components/Notice.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";
import { AnswerField } from "./AnswerField.tsx";
import type { NotesProps } from "./NotesToAnswer.tsx";

/** The notes that a report came back with before the version that waits now, each with what was answered to it: they stand
 *  until the report is approved or returned again, and may be answered with the next version. */
export function StandingNotes({ session, checked, answers, onCell }: NotesProps) {
  const text = useText().report;
  const language = useLanguage();
  const words = standingWords[language];
  const styles = useStyles();
  const { form, report } = checked;
  const unsent = listAnswers(session, checked);
  // An answer that is emptied while it is written does not fold the field away.
  const [isOpen, setOpen] = useState(unsent.length > 0);
  const standing = report?.standingReturn;
  if (!report || !standing) return null;
  const cellOf = (named: string | null): CellKey | undefined =>
    form.cells.get(named as CellKey)?.key;
  const isLast = (index: number) =>
    standing.notes.findLastIndex(({ cell }) => cell === standing.notes[index]?.cell) === index;
  return (
    <Notice kind="info" sign="↩" title={words.title(standing.version)}>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={styles.way}>{words.notes(standing.notes.length)}</summary>
        <p className={styles.words}>{words.stand}</p>
        <ol className={styles.list}>
          {standing.notes.map((note, index) => {
            const key = cellOf(note.cell);
            return (
              <li key={`${note.cell}${note.text}`} className={styles.note}>
                <p className={styles.words}>
                  {key && `${nameCell(language, form, key)}: `}
                  {note.text}{" "}
                  {key && (
                    <Link as="button" onClick={() => onCell(key)}>
                      {text.goTo(addressIn(checked, key))} →
                    </Link>
                  )}
                </p>
                {isLast(index) && (
                  <>
                    {standing.answers
                      .filter(({ cell }) => cell === note.cell)
                      .map((answer) => (
                        <p key={answer.version} className={styles.words}>
                          {words.answered(answer.version, answer.text)}
                        </p>
                      ))}
                    <AnswerField cell={note.cell} answers={answers} />
                  </>
                )}
              </li>
            );
          })}
        </ol>
        {unsent.length > 0 && <p className={styles.words}>{words.unsent(unsent.length)}</p>}
      </details>
    </Notice>
  );
}

const useStyles = makeStyles({
  way: { cursor: "pointer", padding: "2px 0" },
  words: { margin: "2px 0 0", color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none" },
  note: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});
