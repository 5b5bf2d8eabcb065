import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Receipt, ReportSetReply } from "../../shared/api/reports.ts";
import { printCode } from "../../shared/report/verificationCode.ts";
import type { Language } from "../../shared/text/language.ts";
import { sayMoment } from "../../shared/text/moments.ts";
import type { PaneText } from "../../shared/text/pane/vietnamese.ts";
import { sayPeriod } from "../../shared/text/periodNames.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { CodeLink } from "./CodeLink.tsx";
import { Notice } from "./Notice.tsx";

interface Props {
  readonly receipt: ReportSetReply;
  /** Who looks at it: somebody else of the unit may have sent the very same before. */
  readonly sender: string;
  /** "ĐH-04 · Diễn biến hộ nghèo". */
  readonly nameOf: (receipt: Receipt) => string;
  readonly onCopy: (words: string) => void;
}

/** Of a mã đối chiếu, the code that it says. */
type Line = readonly [name: string, value: string, code?: string];

/** Proof that a report arrived, or all forms of a set at once: to keep, to copy and to read over the telephone. */
export function ReceiptCard({ receipt: { number, receipts }, sender, nameOf, onCopy }: Props) {
  const allText = useText();
  const text = allText.receipt;
  const language = useLanguage();
  const styles = useStyles();
  const [first, second] = receipts;
  if (!first) return null;
  const late = receipts.some((one) => one.late);
  const received = second ? text.setTitle(receipts.length) : text.title;
  const receivedLate = second ? text.setLate(receipts.length) : text.late;
  const blocks = second
    ? blocksOfSet(first, receipts, nameOf, allText, language)
    : [blockOfOne(first, nameOf, allText, language)];
  const words = [[text.number, number] as const, ...blocks.flat()]
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
  return (
    <Notice
      kind={late ? "warning" : "good"}
      sign="✓"
      title={late ? receivedLate : received}
      level={2}
    >
      {first.sentBy !== sender && (
        <p className={styles.label}>{allText.report.sameSent(first.version, first.sentBy)}</p>
      )}
      <p className={styles.label}>{text.number}</p>
      <p className={styles.number}>{number}</p>
      {blocks.map((lines) => (
        <dl key={lines.join()} className={styles.lines}>
          {lines.map(([name, value, code]) => (
            <div key={name} className={styles.line}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.value}>
                {code ? <CodeLink code={code}>{value}</CodeLink> : value}
              </dd>
            </div>
          ))}
        </dl>
      ))}
      <p className={styles.label}>{text.keep}</p>
      <Button size="small" onClick={() => onCopy(words)}>
        {text.copy}
      </Button>
    </Notice>
  );
}

function blockOfOne(
  receipt: Receipt,
  nameOf: Props["nameOf"],
  { receipt: text, signing }: PaneText,
  language: Language,
): readonly Line[] {
  return [
    [text.form, `${nameOf(receipt)} · ${sayPeriod(language, receipt.period)}`],
    [text.at, sayMoment(language, receipt.sentAt)],
    [text.version, String(receipt.version)],
    [text.code, printCode(receipt.code), receipt.code],
    ...printedOf(receipt, signing),
    [text.by, `${receipt.sentBy}, ${receipt.unit.name}`],
    ...doubtsOf(receipt, text),
  ];
}

/** What the forms of a set share, then each with its version and its own receipt. */
function blocksOfSet(
  shared: Receipt,
  receipts: readonly Receipt[],
  nameOf: Props["nameOf"],
  { receipt: text, signing }: PaneText,
  language: Language,
): readonly (readonly Line[])[] {
  return [
    [
      [text.period, sayPeriod(language, shared.period)],
      [text.at, sayMoment(language, shared.sentAt)],
      [text.by, `${shared.sentBy}, ${shared.unit.name}`],
    ],
    ...receipts.map((receipt): readonly Line[] => [
      [text.form, `${nameOf(receipt)}, ${text.versionOf(receipt.version, receipt.late)}`],
      [text.code, printCode(receipt.code), receipt.code],
      ...printedOf(receipt, signing),
      [text.ownNumber, receipt.number],
      ...doubtsOf(receipt, text),
    ]),
  ];
}

function printedOf({ printed }: Receipt, text: PaneText["signing"]): readonly Line[] {
  return printed ? [[text.printed, text.printedOf[printed]]] : [];
}

function doubtsOf({ errors, warnings }: Receipt, text: PaneText["receipt"]): readonly Line[] {
  return errors + warnings > 0 ? [[text.doubts, text.doubtsOf(errors, warnings)]] : [];
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
