import { makeStyles, tokens } from "@fluentui/react-components";

/** Lies over the whole page while files are held over it, and says what becomes of them. */
export function DropZone({ words }: { readonly words: string }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.zone}>
      <p className={styles.words}>⤓ {words}</p>
    </div>
  );
}

const useStyles = makeStyles({
  zone: {
    position: "fixed",
    inset: "8px",
    zIndex: 1000,
    display: "grid",
    placeItems: "center",
    padding: "16px",
    // What lies under it is what the files are dropped on.
    pointerEvents: "none",
    textAlign: "center",
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
  },
  words: {
    margin: 0,
    padding: "12px 20px",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
