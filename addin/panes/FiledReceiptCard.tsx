import { makeStyles, tokens } from "@fluentui/react-components";
import type { FiledReceipt } from "../../shared/api/filed.ts";
import { sayMoment } from "../../shared/text/moments.ts";
import { Notice } from "../components/Notice.tsx";
import { useFiledText } from "../hooks/useFiledText.ts";
import { useLanguage } from "../hooks/useText.ts";

interface Props {
  readonly receipt: FiledReceipt;
}

/** Proof that figures were filed: the version, its number to read over the telephone, when and by whom. */
export function FiledReceiptCard({ receipt: { number, version, savedAt, savedBy } }: Props) {
  const text = useFiledText();
  const language = useLanguage();
  const styles = useStyles();
  const lines = [
    [text.receipt, number],
    [text.at, sayMoment(language, savedAt)],
    [text.by, savedBy],
  ] as const;
  return (
    <Notice kind="good" sign="✓" title={text.saved(version)}>
      <dl className={styles.lines}>
        {lines.map(([name, value]) => (
          <div key={name} className={styles.line}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}

const useStyles = makeStyles({
  lines: { margin: "4px 0 0", display: "grid", rowGap: "3px" },
  line: { display: "grid", gridTemplateColumns: "104px 1fr", columnGap: "8px" },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: "tabular-nums" },
});
