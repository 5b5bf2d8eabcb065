import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Receipt } from "../../shared/api/reports.ts";
import { sayPeriod } from "../../shared/text/periodNames.ts";
import type { CheckedForm, UnusableForm } from "../actions/checkedForm.ts";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { ReceiptCard } from "../components/ReceiptCard.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";

interface Props {
  readonly receipts: readonly Receipt[];
  readonly forms: readonly (CheckedForm | UnusableForm)[];
  readonly copy: (words: string) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Proof of what has just arrived; it stays until the person goes on. */
export function Receipts({ receipts, forms, copy, onBack, onNext }: Props) {
  const text = useText().receipt;
  const language = useLanguage();
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
      {receipts.map((receipt) => (
        <ReceiptCard
          key={receipt.template}
          receipt={receipt}
          form={`${nameForm(receipt, forms)} · ${sayPeriod(language, receipt.period)}`}
          onCopy={(words) => {
            copy(words);
            setCopied(true);
          }}
        />
      ))}
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
