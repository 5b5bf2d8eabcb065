import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { mostProse } from "../../shared/api/values.ts";
import { useText } from "../hooks/useText.ts";
import { AskDialog } from "./AskDialog.tsx";

/** A remark as it is typed: on a cell by its address, or on the whole form where that is empty. */
export interface TypedNote {
  readonly address: string;
  readonly text: string;
}

interface Props {
  readonly title: string;
  readonly yes: string;
  /** What the form calls the cell at an address; null where it has none there. */
  readonly nameAt: (address: string) => string | null;
  readonly onYes: (notes: readonly TypedNote[]) => void;
  readonly onClose: () => void;
}

const empty: TypedNote = { address: "", text: "" };

/** Asks what is to be put right, cell by cell; at least one remark is needed. */
export function NotesDialog({ title, yes, nameAt, onYes, onClose }: Props) {
  const text = useText().board;
  const styles = useStyles();
  const [notes, setNotes] = useState<readonly TypedNote[]>([empty]);
  const said = notes.filter((note) => note.text.trim() !== "");
  const isAstray = ({ address }: TypedNote) => address.trim() !== "" && nameAt(address) === null;
  const change = (at: number, changed: Partial<TypedNote>) =>
    setNotes(notes.map((note, index) => (index === at ? { ...note, ...changed } : note)));
  return (
    <AskDialog
      title={title}
      yes={yes}
      ready={said.length > 0 && !notes.some(isAstray)}
      onYes={() => onYes(said)}
      onClose={onClose}
    >
      <div className={styles.notes}>
        {notes.map((note, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: remarks are only ever added at the end
          <div key={at} className={styles.note}>
            <Field
              label={text.noteCell}
              hint={nameAt(note.address) ?? text.noteCellHint}
              {...(isAstray(note) ? { validationMessage: text.noteNoCell } : {})}
            >
              <Input
                value={note.address}
                autoComplete="off"
                spellCheck={false}
                onChange={(_, { value }) => change(at, { address: value })}
              />
            </Field>
            <Field label={text.note} required={at === 0}>
              <Textarea
                value={note.text}
                maxLength={mostProse}
                resize="vertical"
                placeholder={text.noteHint}
                onChange={(_, { value }) => change(at, { text: value })}
              />
            </Field>
          </div>
        ))}
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          onClick={() => setNotes([...notes, empty])}
        >
          {text.noteMore}
        </Button>
      </div>
    </AskDialog>
  );
}

const useStyles = makeStyles({
  notes: { display: "grid", rowGap: "12px" },
  note: { display: "grid", rowGap: "4px" },
  more: { justifySelf: "start" },
});
