import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { SettingsReply } from "../../shared/api/settings.ts";
import { addDays } from "../../shared/calendar/days.ts";
import { parsePeriodId } from "../../shared/calendar/period.ts";
import { sayDay } from "../../shared/text/days.ts";
import { shortenPeriod } from "../../shared/text/periodNames.ts";
import type { SettingsDraft } from "../actions/settingsDraft.ts";
import { DayField } from "../components/DayField.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";

interface Props {
  readonly seen: SettingsReply;
  readonly draft: SettingsDraft;
  readonly onChange: (part: Partial<SettingsDraft>) => void;
}

/** How the district reads the calendar of its plan. */
export function SettingsFields({ seen, draft, onChange }: Props) {
  const text = useText().calendar;
  const language = useLanguage();
  const styles = useStyles();
  const isMerged = (quarter: string) => draft.merged.some((one) => one.quarter === quarter);
  return (
    <>
      <Field label={text.reading} hint={text.received}>
        <RadioGroup
          value={draft.inclusive ? "inclusive" : "exclusive"}
          onChange={(_, { value }) => onChange({ inclusive: value === "inclusive" })}
        >
          <Radio value="exclusive" label={text.exclusive} />
          <Radio value="inclusive" label={text.inclusive} />
        </RadioGroup>
      </Field>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{text.merging}</legend>
        {seen.mergers.map(({ quarter, into }) => {
          const lost = isMerged(quarter) ? daysLost(seen, quarter, into) : null;
          return (
            <div key={quarter}>
              <Checkbox
                label={text.merge(shortenPeriod(language, quarter), longerName(into, text))}
                checked={isMerged(quarter)}
                onChange={(_, { checked }) => {
                  const others = draft.merged.filter((one) => one.quarter !== quarter);
                  onChange({ merged: checked ? [...others, { quarter, into }] : others });
                }}
              />
              {lost && (
                <p className={styles.lost} role="status">
                  <span aria-hidden>△ </span>
                  {text.inNoPeriod(sayDay(language, lost.from), sayDay(language, lost.to))}
                </p>
              )}
            </div>
          );
        })}
      </fieldset>
      <Field label={text.weekends}>
        <RadioGroup
          value={draft.weekends}
          onChange={(_, { value }) =>
            onChange({ weekends: value === "weekday" ? "weekday" : "last-working-day" })
          }
        >
          <Radio value="last-working-day" label={text.lastWorkingDay} />
          <Radio value="weekday" label={text.weekday} />
        </RadioGroup>
      </Field>
      <DayField
        label={text.preliminary}
        hint={text.preliminaryHint}
        value={draft.preliminaryUntil}
        onChange={(preliminaryUntil) => onChange({ preliminaryUntil })}
      />
    </>
  );
}

/** The days at the year's end that no report covers once its last quarter is taken up by one that closes before it; null
 *  where another quarter goes on from there. */
function daysLost({ periods }: SettingsReply, quarter: string, into: string) {
  const [taken, longer] = [quarter, into].map((id) => periods.find((one) => one.id === id));
  const isLast = parsePeriodId(quarter)?.kind === "quarter" && quarter.endsWith("Q4");
  if (!isLast || !taken || !longer || taken.windowTo <= longer.windowTo) return null;
  return { from: addDays(longer.windowTo, 1), to: taken.windowTo };
}

/** "6 tháng", "năm": the longer of the two in plain words. */
function longerName(into: string, { half, year }: { half: string; year: string }): string {
  return parsePeriodId(into)?.kind === "year" ? year : half;
}

const useStyles = makeStyles({
  choices: { display: "grid", margin: 0, padding: 0, border: "none" },
  legend: { padding: 0 },
  lost: { margin: "0 0 4px 32px", color: tokens.colorStatusWarningForeground1 },
});
