import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Textarea,
} from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { mostProse } from "../../shared/api/values.ts";
import { useText } from "../hooks/useText.ts";

interface Props {
  readonly title: string;
  readonly lead?: string;
  /** What the person is asked about, one by one. */
  readonly lines?: readonly string[];
  /** Asks for words too; without them the answer is a plain yes. */
  readonly words?: { readonly label: string; readonly hint?: string; readonly required: boolean };
  /** More to answer, and whether it is. */
  readonly children?: ReactNode;
  readonly ready?: boolean;
  readonly yes: string;
  readonly onYes: (words: string) => void;
  readonly onClose: () => void;
}

/** Asks before something is done that the person has to agree to. */
export function AskDialog(props: Props) {
  const { title, lead, lines, words, children, ready = true, yes, onYes, onClose } = props;
  const text = useText();
  const [said, setSaid] = useState("");
  const isAnswered = ready && (!words?.required || said.trim() !== "");
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface style={{ maxWidth: "min(440px, calc(100vw - 24px))" }}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            {lead && <p style={{ marginTop: 0 }}>{lead}</p>}
            {lines && (
              <ul style={{ margin: 0, paddingLeft: "16px" }}>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
            {words && (
              <Field label={words.label} required={words.required}>
                <Textarea
                  value={said}
                  maxLength={mostProse}
                  resize="vertical"
                  {...(words.hint ? { placeholder: words.hint } : {})}
                  onChange={(_, { value }) => setSaid(value)}
                />
              </Field>
            )}
            {children}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="secondary" onClick={onClose}>
              {text.cancel}
            </Button>
            <Button appearance="primary" disabled={!isAnswered} onClick={() => onYes(said.trim())}>
              {yes}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
