import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Receipt } from "../../shared/api/reports.ts";
import { printCode } from "../../shared/report/verificationCode.ts";
import { sayMoment } from "../../shared/text/moments.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { Notice } from "./Notice.tsx";

interface Props {
  readonly receipt: Receipt;
  /** "ĐH-04 · Diễn biến hộ nghèo · Quý I năm 2022". */
  readonly form: string;
  readonly onCopy: (words: string) => void;
}

/** Proof that a report arrived, to keep, to copy and to read over the telephone. */
export function ReceiptCard({ receipt, form, onCopy }: Props) {
  const text = useText().receipt;
  const language = useLanguage();
  const styles = useStyles();
  const { errors, warnings } = receipt;
  const lines: readonly (readonly [string, string])[] = [
    [text.form, form],
    [text.at, sayMoment(language, receipt.sentAt)],
    [text.version, String(receipt.version)],
    [text.code, printCode(receipt.code)],
    [text.by, `${receipt.sentBy}, ${receipt.unit.name}`],
    ...(errors + warnings > 0 ? [[text.doubts, text.doubtsOf(errors, warnings)] as const] : []),
  ];
  const number = [text.number, receipt.number] as const;
  const words = [number, ...lines].map(([name, value]) => `${name}: ${value}`).join("\n");
  return (
    <Notice
      kind={receipt.late ? "warning" : "good"}
      sign="✓"
      title={receipt.late ? text.late : text.title}
    >
      <p className={styles.label}>{text.number}</p>
      <p className={styles.number}>{receipt.number}</p>
      <dl className={styles.lines}>
        {lines.map(([name, value]) => (
          <div key={name} className={styles.line}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.label}>{text.keep}</p>
      <Button size="small" onClick={() => onCopy(words)}>
        {text.copy}
      </Button>
    </Notice>
  );
}

const useStyles = makeStyles({
  label: {
    margin: "4px 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  number: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase600,
    lineHeight: "30px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    letterSpacing: "0.04em",
  },
  lines: { margin: "0 0 6px", display: "grid", rowGap: "3px" },
  line: { display: "grid", gridTemplateColumns: "104px 1fr", columnGap: "8px" },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: "tabular-nums" },
});
