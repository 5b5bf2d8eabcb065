import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useText } from "../hooks/useText.ts";
import { ProseField } from "./ProseField.tsx";

/** A remark as it is typed: on a cell by its address, or on the whole form where that is empty. */
export interface TypedNote {
  readonly id: number;
  readonly address: string;
  readonly text: string;
}

interface Props {
  readonly note: TypedNote;
  /** "Góp ý 2". */
  readonly title: string;
  /** What the form calls the cell; null where it has none there. */
  readonly cellName: string | null;
  readonly required: boolean;
  /** Whether the person has just asked for it. */
  readonly takesFocus: boolean;
  readonly onChange: (note: TypedNote) => void;
  /** Puts the cell that is selected on the sheet. */
  readonly onTake: () => void;
  /** Absent where it is the only one. */
  readonly onRemove: (() => void) | null;
}

/** One remark: which cell, and what is to be put right there. */
export function NoteFields(props: Props) {
  const { note, title, cellName, required, takesFocus, onChange, onTake, onRemove } = props;
  const text = useText().board;
  const styles = useStyles();
  const fields = useRef<HTMLFieldSetElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it appears
  useEffect(() => {
    if (!takesFocus) return;
    const wanted = note.address === "" ? "input" : "textarea";
    fields.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, []);
  return (
    <fieldset ref={fields} className={styles.note}>
      <legend className={styles.title}>{title}</legend>
      <Field
        label={text.noteCell}
        {...(isAstray(note, cellName)
          ? { validationMessage: text.noteNoCell }
          : { hint: cellName ?? text.noteCellHint })}
      >
        <Input
          value={note.address}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, { value }) => onChange({ ...note, address: value })}
        />
      </Field>
      <Button size="small" appearance="subtle" className={styles.side} onClick={onTake}>
        {text.noteTake}
      </Button>
      <ProseField
        label={text.note}
        placeholder={text.noteHint}
        required={required}
        said={note.text}
        onSay={(said) => onChange({ ...note, text: said })}
      />
      {onRemove && (
        <Button size="small" appearance="subtle" className={styles.side} onClick={onRemove}>
          {text.noteLess}
        </Button>
      )}
    </fieldset>
  );
}

/** Whether a remark names a cell that the form does not have. */
export function isAstray({ address }: TypedNote, cellName: string | null): boolean {
  return address.trim() !== "" && cellName === null;
}

const useStyles = makeStyles({
  note: { display: "grid", rowGap: "4px", margin: 0, padding: 0, border: "none", minWidth: 0 },
  title: { padding: 0, marginBottom: "4px", fontWeight: 600 },
  side: { justifySelf: "start" },
});
