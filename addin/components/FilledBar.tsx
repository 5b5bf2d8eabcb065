import { makeStyles, tokens } from "@fluentui/react-components";

interface Props {
  readonly filled: number;
  readonly expected: number;
  readonly label: string;
  /** "2 lỗi · 2 cảnh báo": told to screen readers when it changes. */
  readonly verdict: string;
}

/** How much of a form has been answered, as a thin bar under its words. */
export function FilledBar({ filled, expected, label, verdict }: Props) {
  const styles = useStyles();
  const share = expected === 0 ? 1 : Math.min(1, filled / expected);
  return (
    <div>
      <div className={styles.words}>
        <span>{label}</span>
        <span role="status" aria-live="polite">
          {verdict}
        </span>
      </div>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={expected}
        aria-valuenow={Math.min(filled, expected)}
      >
        <div className={styles.bar} style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  words: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    marginBottom: "4px",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  track: {
    height: "4px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralStroke2,
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandStroke,
    transition: "width 200ms ease-out",
    "@media (prefers-reduced-motion: reduce)": { transition: "none" },
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});
