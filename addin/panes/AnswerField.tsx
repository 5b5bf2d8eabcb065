import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { ProseField } from "../components/ProseField.tsx";
import { useText } from "../hooks/useText.ts";
import type { NoteAnswers } from "./useNoteAnswers.ts";

interface Props {
  /** The cell of the note; null where it is on the whole form. */
  readonly cell: string | null;
  readonly answers: NoteAnswers;
}

/** Room for an answer to a note, once it is wanted. */
export function AnswerField({ cell, answers }: Props) {
  const text = useText().answers;
  const styles = useStyles();
  const said = answers.answerTo(cell);
  const [isOpen, setIsOpen] = useState(said !== "");
  if (!isOpen) {
    return (
      <Button
        size="small"
        appearance="subtle"
        className={styles.open}
        onClick={() => setIsOpen(true)}
      >
        {text.open}
      </Button>
    );
  }
  return (
    <ProseField
      label={text.label}
      placeholder={text.hint}
      required={false}
      said={said}
      onSay={(words) => answers.answer(cell, words)}
    />
  );
}

const useStyles = makeStyles({
  open: { marginTop: "2px", marginLeft: "-8px" },
});
