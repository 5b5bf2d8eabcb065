import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import type { MeReply } from "../../shared/api/sessions.ts";
import { sayWho } from "../components/roleName.ts";
import { ReadingContext, useText } from "../hooks/useText.ts";

const nobody = { name: null, role: null };

interface Props {
  readonly me: MeReply | null;
  /** The regime of a demonstration that nobody has signed in to yet. */
  readonly sample: string | null;
  readonly onLeave: () => void;
}

/** What this is, whose figures these are, and whose session it is. */
export function PageHeader({ me, sample, onLeave }: Props) {
  const text = useText();
  const styles = useStyles();
  const { words, choose, isComing } = useContext(ReadingContext);
  const other = words.language === "vi" ? "en" : "vi";
  const isIllustrative = me ? me.regime.illustrative : sample !== null;
  const regime = me?.regime.name ?? sample;
  const { name, role } = me ? sayWho(text, me) : nobody;
  return (
    <header className={styles.header}>
      <span className={styles.what}>
        <span aria-hidden className={styles.logo}>
          N
        </span>
        <h1 className={styles.brand}>{text.brand}</h1>
        {regime && (
          <span className={mergeClasses(styles.regime, me !== null && styles.wideOnly)}>
            {isIllustrative ? text.sample(regime) : regime}
          </span>
        )}
        {isIllustrative && <span className={styles.badge}>{text.illustrative}</span>}
      </span>
      <span className={styles.who}>
        {me && (
          <>
            <span className={styles.person}>
              <strong className={styles.unit} lang="vi">
                {me.unit.name}
              </strong>
              {name !== null && <span lang="vi"> · {name}</span>}
              {role !== null && (
                <span className={mergeClasses(name !== null && styles.role)}> · {role}</span>
              )}
            </span>
            <Button className={styles.button} onClick={onLeave}>
              {text.signIn.leave}
            </Button>
          </>
        )}
        <Button
          appearance="subtle"
          className={styles.button}
          title={text.otherLanguage}
          lang={other}
          aria-busy={isComing}
          disabledFocusable={isComing}
          onClick={() => choose(other)}
        >
          {me ? other.toUpperCase() : text.otherLanguage}
        </Button>
      </span>
    </header>
  );
}

const small = "@media (max-width: 899px)";
const middling = "@media (max-width: 1199px)";
const oneLine = {
  minWidth: 0,
  overflow: "hidden",
  textOverflow: "ellipsis",
  whiteSpace: "nowrap",
} as const;

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "14px",
    flexShrink: 0,
    minHeight: "47px",
    padding: "0 20px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [small]: { flexWrap: "wrap", padding: "6px 12px", rowGap: "4px" },
  },
  what: {
    display: "flex",
    alignItems: "center",
    columnGap: "14px",
    minWidth: 0,
    [small]: { flexWrap: "wrap", columnGap: "8px" },
  },
  // One line that keeps together: a name gives way before a button does.
  who: {
    display: "flex",
    alignItems: "center",
    justifyContent: "flex-end",
    columnGap: "8px",
    flexGrow: 1,
    minWidth: 0,
  },
  logo: {
    display: "grid",
    placeItems: "center",
    width: "24px",
    height: "24px",
    flexShrink: 0,
    borderRadius: "5px",
    backgroundColor: "#0f7b6c",
    color: "#ffffff",
    fontWeight: 700,
    fontSize: "13px",
  },
  brand: {
    margin: 0,
    flexShrink: 0,
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  regime: { ...oneLine, color: tokens.colorNeutralForeground2 },
  wideOnly: { [small]: { display: "none" } },
  badge: {
    flexShrink: 0,
    padding: "1px 9px",
    borderRadius: "999px",
    fontSize: tokens.fontSizeBase200,
    backgroundColor: "var(--warning-background)",
    color: "var(--warning-sign)",
    border: "1px solid var(--warning-border)",
    whiteSpace: "nowrap",
  },
  // Whose session it is stays to be read in whole, also where there is little room.
  person: {
    ...oneLine,
    color: tokens.colorNeutralForeground2,
    [small]: { whiteSpace: "normal", overflow: "visible" },
  },
  role: { [middling]: { display: "none" } },
  button: {
    flexShrink: 0,
    minWidth: 0,
    whiteSpace: "nowrap",
    [small]: { padding: "2px 8px" },
  },
  unit: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});
