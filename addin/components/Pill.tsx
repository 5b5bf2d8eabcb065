import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

interface Props {
  readonly kind: "good" | "warning" | "error" | "info";
  readonly children: string;
}

/** A short state beside a title: "còn 4 ngày". */
export function Pill({ kind, children }: Props) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.pill, styles[kind])}>{children}</span>;
}

const useStyles = makeStyles({
  pill: {
    flexShrink: 0,
    padding: "1px 9px",
    borderRadius: "999px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "18px",
    whiteSpace: "nowrap",
    border: "1px solid transparent",
  },
  good: { backgroundColor: "var(--good-background)", color: "var(--good-sign)" },
  warning: { backgroundColor: "var(--warning-background)", color: "var(--warning-sign)" },
  error: { backgroundColor: "var(--error-background)", color: "var(--error-sign)" },
  info: { backgroundColor: "var(--info-background)", color: "var(--info-sign)" },
});
