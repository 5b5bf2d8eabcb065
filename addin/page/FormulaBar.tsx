import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { signOf } from "../../shared/text/violations.ts";

interface Props {
  readonly address: string;
  readonly content: string;
  readonly addressLabel: string;
  readonly contentLabel: string;
  /** What the checks say of the cell's row; null on a sheet that is not checked. */
  readonly verdict: string | null;
  readonly verdictLabel: string;
}

/** Which cell is selected, what stands in it, and what is wrong in its row: the column that says so may be out of
 *  sight. */
export function FormulaBar(props: Props) {
  const { address, content, addressLabel, contentLabel, verdict, verdictLabel } = props;
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <output className={styles.address} aria-label={addressLabel}>
        {address}
      </output>
      <span aria-hidden className={styles.fx}>
        fx
      </span>
      <output className={styles.content} aria-label={contentLabel}>
        {content}
      </output>
      {verdict !== null && (
        <output
          className={mergeClasses(
            styles.verdict,
            verdict.startsWith(signOf.error) && styles.error,
            verdict.startsWith(signOf.warning) && styles.warning,
          )}
          aria-label={verdictLabel}
          title={verdict}
        >
          {verdict}
        </output>
      )}
    </div>
  );
}

const narrow = "@media (max-width: 899px)";
const oneLine = { overflow: "hidden", whiteSpace: "nowrap", textOverflow: "ellipsis" } as const;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    flexShrink: 0,
    minHeight: "32px",
    [narrow]: { flexWrap: "wrap" },
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: "32px",
    fontSize: tokens.fontSizeBase300,
  },
  address: {
    minWidth: "40px",
    padding: "0 10px",
    textAlign: "center",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  fx: {
    padding: "0 6px 0 10px",
    fontFamily: "Georgia, 'Times New Roman', serif",
    fontStyle: "italic",
    color: tokens.colorNeutralForeground3,
  },
  content: {
    flex: "1 1 120px",
    ...oneLine,
    padding: "0 6px",
  },
  verdict: {
    flex: "0 1 auto",
    maxWidth: "60%",
    ...oneLine,
    padding: "0 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    [narrow]: {
      flexBasis: "100%",
      maxWidth: "100%",
      minHeight: "24px",
      lineHeight: "24px",
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
});
