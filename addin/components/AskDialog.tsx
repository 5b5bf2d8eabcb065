import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "../hooks/useText.ts";
import { ProseField } from "./ProseField.tsx";
import { isKept } from "./proseRoom.ts";
import { WaitingBar } from "./WaitingBar.tsx";

interface Props {
  readonly title: string;
  readonly lead?: string;
  /** What the person is asked about, one by one. */
  readonly lines?: readonly string[];
  /** Asks for words too, which belong to whoever asks; without them the answer is a plain yes. */
  readonly words?: {
    readonly label: string;
    readonly hint?: string;
    readonly required: boolean;
    readonly said: string;
    readonly onSay: (said: string) => void;
  };
  /** More to answer, and whether it is. */
  readonly children?: ReactNode;
  readonly ready?: boolean;
  readonly yes: string;
  /** What is being done since the person said yes: the question stands until it has been. */
  readonly doing?: string | null;
  /** What stood against it the last time. */
  readonly problem?: ReactNode;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** Asks before something is done that the person has to agree to. */
export function AskDialog(props: Props) {
  const { title, lead, lines, words, children, ready = true, yes, onYes, onClose } = props;
  const { doing = null, problem } = props;
  const text = useText();
  const styles = useStyles();
  const isAnswered =
    ready && (!words || (isKept(words.said) && (!words.required || words.said.trim() !== "")));
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface style={{ maxWidth: "min(440px, calc(100vw - 24px))" }}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {lead && <p style={{ marginTop: 0 }}>{lead}</p>}
            {lines && (
              <ul style={{ margin: "0 0 8px", paddingLeft: "16px", overflowWrap: "anywhere" }}>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
            {words && (
              <ProseField
                label={words.label}
                required={words.required}
                said={words.said}
                onSay={words.onSay}
                {...(words.hint ? { placeholder: words.hint } : {})}
              />
            )}
            {children}
            {problem}
            <WaitingBar waiting={doing !== null} doing={doing ?? ""} />
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="secondary" onClick={onClose}>
              {text.cancel}
            </Button>
            <Button
              appearance="primary"
              disabledFocusable={!isAnswered || doing !== null}
              onClick={onYes}
            >
              {yes}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  // A field is a grid whose column would grow with the longest choice of a select, beyond what the dialog shows.
  content: { "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" } },
});
