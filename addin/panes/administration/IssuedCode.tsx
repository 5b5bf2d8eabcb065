import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";

interface Props {
  readonly name: string;
  readonly unit: string;
  readonly code: string;
  readonly until: string;
  readonly copy: (words: string) => void;
  /** Whether it takes the place of what had the focus. */
  readonly lands?: boolean;
}

/** One code as it is read aloud or copied: in groups, with whose it is and how long it is good. */
export function IssuedCode({ name, unit, code, until, copy, lands }: Props) {
  const text = useAdministrationText().codes;
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  return (
    <li className={styles.card}>
      <div lang="vi">
        <strong>{name}</strong> · {unit}
      </div>
      <div className={styles.line}>
        <code className={styles.code}>{code}</code>
        <Button
          ref={lands ? focusOn : null}
          size="small"
          aria-label={text.copy(name)}
          onClick={() => {
            copy(code);
            setCopied(true);
          }}
        >
          {copied ? text.copied : text.copyShort}
        </Button>
      </div>
      <div className={styles.quiet}>{until}</div>
    </li>
  );
}

function focusOn(button: HTMLElement | null): void {
  button?.focus();
}

const useStyles = makeStyles({
  card: {
    padding: "10px 12px",
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 8px",
    padding: "4px 0",
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "0.03em",
    whiteSpace: "nowrap",
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
