import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import type { MeReply } from "../../shared/api/sessions.ts";
import { ReadingContext, useText } from "../hooks/useText.ts";

interface Props {
  readonly me: MeReply | null;
  readonly onLeave: () => void;
}

/** What this is, whose figures these are, and whose session it is. */
export function PageHeader({ me, onLeave }: Props) {
  const text = useText();
  const styles = useStyles();
  const { language, choose } = useContext(ReadingContext);
  const other = language === "vi" ? "en" : "vi";
  return (
    <header className={styles.header}>
      <span aria-hidden className={styles.logo}>
        N
      </span>
      <h1 className={styles.brand}>{text.brand}</h1>
      {me && (
        <>
          <span className={styles.regime}>
            {me.regime.illustrative ? text.sample(me.regime.name) : me.regime.name}
          </span>
          {me.regime.illustrative && <span className={styles.badge}>{text.illustrative}</span>}
        </>
      )}
      <span className={styles.space} />
      {me ? (
        <>
          <span className={styles.person}>
            <strong className={styles.unit} lang="vi">
              {me.unit.name}
            </strong>
            <span className={styles.role}> · {text.roles[me.role]}</span>
          </span>
          <Button className={styles.leave} onClick={onLeave}>
            {text.signIn.leave}
          </Button>
        </>
      ) : null}
      <Button
        appearance="subtle"
        className={styles.leave}
        title={text.otherLanguage}
        lang={other}
        onClick={() => choose(other)}
      >
        {me ? other.toUpperCase() : text.otherLanguage}
      </Button>
    </header>
  );
}

const small = "@media (max-width: 899px)";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    columnGap: "14px",
    flexShrink: 0,
    minHeight: "47px",
    padding: "0 20px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [small]: { flexWrap: "wrap", padding: "6px 12px", rowGap: "4px", columnGap: "8px" },
  },
  logo: {
    display: "grid",
    placeItems: "center",
    width: "24px",
    height: "24px",
    borderRadius: "5px",
    backgroundColor: "#0f7b6c",
    color: "#ffffff",
    fontWeight: 700,
    fontSize: "13px",
  },
  brand: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  regime: { color: tokens.colorNeutralForeground2, [small]: { display: "none" } },
  badge: {
    padding: "1px 9px",
    borderRadius: "999px",
    fontSize: tokens.fontSizeBase200,
    backgroundColor: "var(--warning-background)",
    color: "var(--warning-sign)",
    border: "1px solid var(--warning-border)",
    whiteSpace: "nowrap",
  },
  space: { flexGrow: 1 },
  person: { color: tokens.colorNeutralForeground2 },
  role: { [small]: { display: "none" } },
  leave: { [small]: { minWidth: 0, padding: "2px 8px" } },
  unit: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});
