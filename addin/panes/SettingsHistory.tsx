import { makeStyles, tokens } from "@fluentui/react-components";
import type { SettingsReply } from "../../shared/api/settings.ts";
import { sayMoment } from "../../shared/text/moments.ts";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";

interface Props {
  readonly seen: SettingsReply;
}

/** Who changed what of the calendar and when, the newest first. */
export function SettingsHistory({ seen }: Props) {
  const text = useText().calendar;
  const language = useLanguage();
  const styles = useStyles();
  const { history, broken } = seen;
  return (
    <section className={styles.section} aria-label={text.history}>
      <h3 className={styles.heading}>{text.history}</h3>
      {broken !== null && (
        <ProblemBar intent="error" title={text.broken} detail={text.brokenDetail} />
      )}
      {history.length === 0 && <p className={styles.quiet}>{text.noHistory}</p>}
      <ul className={styles.list}>
        {history.map(({ revision, change, by, at, settings, period }) => (
          <li key={revision}>
            <span className={styles.quiet}>{sayMoment(language, at)}</span>{" "}
            <span lang="vi">{by}</span>:{" "}
            {change === "settings"
              ? text.changed(settings.map((name) => text.changedSettings[name] ?? name).join(", "))
              : text[change === "open-period" ? "opened" : "withdrawn"](period?.name ?? "")}
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "grid", rowGap: "4px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: "18px" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});
