import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import type { FrameParts } from "./App.tsx";
import { sayWho } from "./components/roleName.ts";
import { ReadingContext, useText } from "./hooks/useText.ts";
import { unseen } from "./theme/unseen.ts";

/** The pane in Excel: whose session it is in one line, the pane below it. */
export function ExcelFrame({ me, onLeave, pane }: FrameParts) {
  const text = useText();
  const styles = useStyles();
  const { words, choose, isComing } = useContext(ReadingContext);
  const { name, role } = me ? sayWho(text, me) : { name: null, role: null };
  const other = words.language === "vi" ? "en" : "vi";
  return (
    <div className={styles.frame}>
      {me ? (
        <header className={styles.header}>
          <span>
            <strong lang="vi">{me.unit.name}</strong>
            {name !== null && <span lang="vi"> · {name}</span>}
            {role !== null && ` · ${role}`}
            {me.regime.illustrative && <span className={styles.badge}>{text.illustrative}</span>}
          </span>
          <Button size="small" appearance="subtle" className={styles.leave} onClick={onLeave}>
            {text.signIn.leave}
          </Button>
        </header>
      ) : (
        <header className={mergeClasses(styles.header, styles.atEnd)}>
          <Button
            size="small"
            appearance="subtle"
            lang={other}
            aria-busy={isComing}
            disabledFocusable={isComing}
            onClick={() => choose(other)}
          >
            {text.otherLanguage}
          </Button>
        </header>
      )}
      <main className={styles.main}>
        <h1 className={styles.hidden}>{text.brand}</h1>
        {pane}
      </main>
    </div>
  );
}

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", minHeight: "100vh" },
  main: { display: "flex", flexDirection: "column", flexGrow: 1 },
  hidden: unseen,
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
    padding: "6px 8px 2px 16px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  atEnd: { justifyContent: "flex-end" },
  leave: { flexShrink: 0, whiteSpace: "nowrap" },
  badge: {
    display: "inline-block",
    marginLeft: "8px",
    padding: "0 8px",
    borderRadius: "999px",
    backgroundColor: "var(--warning-background)",
    color: "var(--warning-sign)",
    border: "1px solid var(--warning-border)",
  },
});
