import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { MeReply } from "../../shared/api/sessions.ts";
import { onwardKey, type SettingsDraft } from "../actions/settingsDraft.ts";
import { DayField } from "../components/DayField.tsx";
import { useText } from "../hooks/useText.ts";
import { PeriodSelect } from "./PeriodSelect.tsx";

interface Props {
  readonly periods: MeReply["regime"]["periods"];
  readonly onwardTo: readonly string[];
  readonly draft: SettingsDraft;
  readonly onChange: (part: Partial<SettingsDraft>) => void;
  /** The period that is shown first. */
  readonly first: string;
}

/** By when the office sends a period on to each recipient: its own business, which communes do not see. */
export function OnwardFields({ periods, onwardTo, draft, onChange, first }: Props) {
  const text = useText().calendar;
  const styles = useStyles();
  const [chosen, setPeriod] = useState(first);
  // The one chosen may be taken up by another meanwhile, or withdrawn: days are those of the period that is shown.
  const there = [chosen, first].find((id) => periods.some((period) => period.id === id));
  const period = there ?? periods[0]?.id ?? first;
  return (
    <section className={styles.section} aria-label={text.onward}>
      <h3 className={styles.heading}>{text.onward}</h3>
      <p className={styles.lead}>{text.onwardLead}</p>
      <PeriodSelect label={text.period} periods={periods} value={period} onChange={setPeriod} />
      {onwardTo.map((to) => {
        const key = onwardKey(period, to);
        return (
          <DayField
            key={key}
            label={text.onwardTo(to)}
            value={draft.onward[key] ?? ""}
            onChange={(typed) => onChange({ onward: { ...draft.onward, [key]: typed } })}
          />
        );
      })}
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
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
});
