import { makeStyles, tokens } from "@fluentui/react-components";
import { isAddressed } from "../../shared/report/noteStanding.ts";
import { nameCell, sayCellName } from "../../shared/text/cellNames.ts";
import { sayNoteStanding } from "../../shared/text/noteStanding.ts";
import { changesWords } from "../../shared/text/reading/changes.ts";
import type { NewVersion } from "../actions/newVersion.ts";
import { useLanguage } from "../hooks/useText.ts";
import { CellWay } from "./CellWay.tsx";
import type { ChangesProps } from "./ChangesPanel.tsx";

export interface FoundProps extends Pick<ChangesProps, "checked" | "onCell"> {
  readonly found: NewVersion;
}

/** A note with what has become of its cell, and all that its sender answered since: the one does not exclude the other. */
export function NoteMet({
  judged: { note, standing },
  found: { answers, version },
  checked: { form },
  onCell,
}: FoundProps & { readonly judged: NewVersion["compared"]["notes"][number] }) {
  const language = useLanguage();
  const words = changesWords[language];
  const styles = useStyles();
  const isMet = isAddressed(standing);
  const own = answers.filter(({ cell }) => cell === note.cell);
  const place =
    "cell" in standing
      ? nameCell(language, form, standing.cell)
      : note.name
        ? words.goneCell(sayCellName(language, note.name))
        : words.wholeForm;
  return (
    <>
      <p className={styles.words}>
        {"cell" in standing ? (
          <CellWay cell={standing.cell} name={place} onCell={onCell} />
        ) : (
          <strong>{place}</strong>
        )}
        : {note.text}
      </p>
      <p className={isMet ? styles.met : styles.unmet}>
        <span aria-hidden>{isMet ? "✓" : "△"} </span>
        {sayNoteStanding(language, form, standing)}
      </p>
      {own.map((answer) => (
        <p key={answer.version} className={styles.words}>
          {answer.version === version
            ? words.answer(answer.text)
            : words.answerWith(answer.version, answer.text)}
        </p>
      ))}
      {own.length === 0 && !isMet && <p className={styles.words}>{words.noAnswer}</p>}
    </>
  );
}

const useStyles = makeStyles({
  words: { margin: "2px 0 0", color: tokens.colorNeutralForeground1 },
  met: { margin: "2px 0 0", color: "var(--good-sign)" },
  unmet: { margin: "2px 0 0", color: "var(--warning-sign)" },
});
