import { makeStyles, tokens } from "@fluentui/react-components";

interface Props {
  readonly address: string;
  readonly content: string;
  readonly addressLabel: string;
  readonly contentLabel: string;
}

/** Which cell is selected and what stands in it. */
export function FormulaBar({ address, content, addressLabel, contentLabel }: Props) {
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
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    flexShrink: 0,
    height: "32px",
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
    flexGrow: 1,
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    padding: "0 6px",
  },
});
