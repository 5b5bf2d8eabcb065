import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export type NoticeKind = "error" | "warning" | "info" | "good";

interface Props {
  readonly kind: NoticeKind;
  /** Colour never speaks alone: ✕ △ · ↩ ✓. */
  readonly sign: string;
  readonly title: string;
  /** What a screen reader calls the card, where its title alone would not tell it from another. */
  readonly label?: string;
  /** 2 where it is what the pane is about; below such a heading it is a 3. */
  readonly level?: 2 | 3;
  readonly children?: ReactNode;
}

/** One card: its sign, the fact in one line, and below it what belongs to the fact. */
export function Notice({ kind, sign, title, label = title, level = 3, children }: Props) {
  const styles = useStyles();
  const Heading = `h${level}` as const;
  return (
    <section className={mergeClasses(styles.card, styles[kind])} aria-label={label}>
      <span aria-hidden className={mergeClasses(styles.sign, styles[`${kind}Sign`])}>
        {sign}
      </span>
      <div className={styles.body}>
        <Heading className={styles.title}>{title}</Heading>
        {children}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    columnGap: "8px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid",
  },
  error: {
    backgroundColor: "var(--error-background)",
    ...shorthands.borderColor("var(--error-border)"),
  },
  warning: {
    backgroundColor: "var(--warning-background)",
    ...shorthands.borderColor("var(--warning-border)"),
  },
  info: {
    backgroundColor: "var(--info-background)",
    ...shorthands.borderColor("var(--info-border)"),
  },
  good: {
    backgroundColor: "var(--good-background)",
    ...shorthands.borderColor("var(--good-border)"),
  },
  sign: { width: "13px", flexShrink: 0, textAlign: "center", fontWeight: 700, lineHeight: "20px" },
  errorSign: { color: "var(--error-sign)" },
  warningSign: { color: "var(--warning-sign)" },
  infoSign: { color: "var(--info-sign)" },
  goodSign: { color: "var(--good-sign)" },
  body: { minWidth: 0, flexGrow: 1, overflowWrap: "anywhere" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
});
