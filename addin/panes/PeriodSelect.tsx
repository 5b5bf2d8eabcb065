import { Select } from "@fluentui/react-components";
import type { MeReply } from "../../shared/api/sessions.ts";
import { namePeriod } from "../../shared/text/periodNames.ts";
import { groupPeriods } from "../actions/periodChoices.ts";
import { useLanguage, useText } from "../hooks/useText.ts";

interface Props {
  readonly periods: MeReply["regime"]["periods"];
  /** Null until it is known. */
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  /** Where no label stands beside it. */
  readonly label?: string;
  readonly className?: string;
  /** Where the focus lands when the pane is shown. */
  readonly landing?: boolean;
}

/** The periods of the year to choose from, those that everybody owes first. */
export function PeriodSelect({ periods, value, onChange, label, className, landing }: Props) {
  const names = useText().board.periodGroups;
  const language = useLanguage();
  const groups = groupPeriods(periods);
  return (
    <Select
      value={value ?? ""}
      onChange={(_, chosen) => onChange(chosen.value)}
      {...(label ? { "aria-label": label } : {})}
      {...(className ? { className } : {})}
      {...(landing ? { "data-landing": true } : {})}
    >
      {(["regular", "events", "optional"] as const)
        .filter((group) => groups[group].length > 0)
        .map((group) => (
          <optgroup key={group} label={names[group]}>
            {groups[group].map((period) => (
              <option key={period.id} value={period.id}>
                {namePeriod(language, period)}
              </option>
            ))}
          </optgroup>
        ))}
    </Select>
  );
}
