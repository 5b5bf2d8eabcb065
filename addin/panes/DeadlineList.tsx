import { makeStyles, tokens } from "@fluentui/react-components";
import type { SettingsReply } from "../../shared/api/settings.ts";
import { namePeriod } from "../../shared/text/periodNames.ts";
import { DueWords } from "../components/DueWords.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";

interface Props {
  readonly periods: SettingsReply["periods"];
}

/** When the units hand in through the year, on both readings. */
export function DeadlineList({ periods }: Props) {
  const text = useText().calendar;
  const language = useLanguage();
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={text.deadlines}>
      <h3 className={styles.heading}>{text.deadlines}</h3>
      {periods
        .filter(({ optional, forms }) => !optional && forms === null)
        .map((period) => (
          <div key={period.id}>
            <div>{namePeriod(language, period)}</div>
            {period.due && <DueWords due={period.due} />}
          </div>
        ))}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "grid", rowGap: "8px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
