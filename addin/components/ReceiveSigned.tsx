import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { signingText } from "../../shared/text/signing.ts";
import { useLanguage } from "../hooks/useText.ts";

interface Props {
  /** Which copy has come already; null where none has. */
  readonly held: string | null;
  readonly busy: boolean;
  /** What became of the code before. */
  readonly outcome: ReactNode;
  readonly onCode: (typed: string) => void;
}

const ECHO_MS = 1000;

/** A field for the code on a signed copy: a scanner types it and ends with Enter, as a person may. The next ones are
 *  typed over it, also while the last one is still being looked for. */
export function ReceiveSigned({ held, busy, outcome, onCode }: Props) {
  const text = signingText[useLanguage()].receive;
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  /** When what stands in the field was sent; null where it has not been. */
  const askedAt = useRef<number | null>(null);
  /** Scanned while another was looked for, in their order. */
  const waiting = useRef<string[]>([]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const code = typed.trim();
    field.current?.focus();
    field.current?.select();
    // Some scanners end with Enter twice: that is no second code.
    const isEcho = askedAt.current !== null && event.timeStamp - askedAt.current < ECHO_MS;
    if (code === "" || isEcho) return;
    askedAt.current = event.timeStamp;
    if (busy) waiting.current.push(code);
    else onCode(code);
  };
  useEffect(() => {
    const code = busy ? undefined : waiting.current.shift();
    if (code !== undefined) onCode(code);
  }, [busy, onCode]);
  return (
    <form className={styles.form} onSubmit={send}>
      {held && <p className={styles.held}>{held}</p>}
      <Field label={text.label} hint={text.hint}>
        <div className={styles.line}>
          <Input
            className={styles.code}
            value={typed}
            // A QR code holds a whole address.
            maxLength={200}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            input={{ ref: field, style: { minWidth: 0, width: "100%" } }}
            // The next paper is scanned over this one.
            onFocus={({ target }) => target.select()}
            onChange={(_, { value }) => {
              askedAt.current = null;
              setTyped(value);
            }}
          />
          <Button type="submit" disabledFocusable={busy || typed.trim() === ""}>
            {text.check}
          </Button>
        </div>
      </Field>
      <div role="status">{outcome}</div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "8px", marginTop: "4px" },
  line: { display: "flex", columnGap: "8px" },
  held: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  code: { flexGrow: 1, minWidth: 0, fontVariantNumeric: "tabular-nums" },
});
