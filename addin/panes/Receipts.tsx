import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Receipt, ReportSetReply } from "../../shared/api/reports.ts";
import type { CheckedForm, UnusableForm } from "../actions/checkedForm.ts";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { ReceiptCard } from "../components/ReceiptCard.tsx";
import { useText } from "../hooks/useText.ts";

interface Props {
  readonly receipt: ReportSetReply;
  /** Who has just handed it in. */
  readonly sender: string;
  readonly forms: readonly (CheckedForm | UnusableForm)[];
  readonly copy: (words: string) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Proof of what has just arrived; it stays until the person goes on. */
export function Receipts({ receipt, sender, forms, copy, onBack, onNext }: Props) {
  const text = useText().receipt;
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  return (
    <PaneFrame
      foot={
        <>
          <Button onClick={onBack}>{text.back}</Button>
          <Button appearance="primary" className={styles.next} onClick={onNext}>
            {text.next}
          </Button>
        </>
      }
    >
      <ReceiptCard
        receipt={receipt}
        sender={sender}
        nameOf={(one) => nameForm(one, forms)}
        onCopy={(words) => {
          copy(words);
          setCopied(true);
        }}
      />
      <div role="status">{copied ? text.copied : ""}</div>
    </PaneFrame>
  );
}

function nameForm({ template }: Receipt, forms: readonly (CheckedForm | UnusableForm)[]): string {
  const form = forms.find(({ identity }) => identity?.template === template);
  if (form?.kind !== "checked") return template.toUpperCase();
  const { code, shortTitle } = form.form.template;
  return `${code.split("/")[0]} · ${shortTitle}`;
}

const useStyles = makeStyles({ next: { flexGrow: 1 } });
