import { Checkbox, Link, makeStyles } from "@fluentui/react-components";
import type { MeReply } from "../../../shared/api/sessions.ts";
import { namePeriod } from "../../../shared/text/periodNames.ts";
import { useLanguage } from "../../hooks/useText.ts";
import { useExchangeText } from "./useExchangeText.ts";

type Periods = MeReply["regime"]["periods"];

interface Props {
  /** The year's, in the order of their data cut-off. */
  readonly periods: Periods;
  /** Those of which anything is recorded: of the others there is nothing to take. */
  readonly recorded: readonly string[];
  readonly chosen: readonly string[];
  readonly busy: boolean;
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Of which periods everything is taken along; those that are still empty are named and not offered. */
export function ArchivePeriods({ periods, recorded, chosen, busy, onChoose }: Props) {
  const text = useExchangeText();
  const language = useLanguage();
  const styles = useStyles();
  const offered = periods.filter(({ id }) => recorded.includes(id));
  const empty = periods.filter(({ id }) => !recorded.includes(id));
  return (
    <fieldset className={styles.periods} disabled={busy}>
      <legend className={styles.legend}>{text.periods}</legend>
      {offered.length > 1 && (
        <div className={styles.all}>
          <Link as="button" onClick={() => onChoose(offered.map(({ id }) => id))}>
            {text.all}
          </Link>
          <Link as="button" onClick={() => onChoose([])}>
            {text.nothing}
          </Link>
        </div>
      )}
      {offered.map((period) => (
        <Checkbox
          key={period.id}
          label={namePeriod(language, period)}
          checked={chosen.includes(period.id)}
          disabled={busy}
          onChange={(_, { checked }) =>
            onChoose(
              checked === true ? [...chosen, period.id] : chosen.filter((id) => id !== period.id),
            )
          }
        />
      ))}
      {offered.length > 0 && chosen.length === 0 && (
        <p className={styles.line}>{text.noneChosen}</p>
      )}
      {empty.length > 0 && (
        <p className={styles.line}>
          {text.emptyPeriods(empty.map((period) => namePeriod(language, period)).join(", "))}
        </p>
      )}
    </fieldset>
  );
}

const useStyles = makeStyles({
  periods: { margin: 0, padding: 0, border: "none", minWidth: 0, display: "grid" },
  legend: { padding: 0, fontWeight: 600 },
  all: { display: "flex", columnGap: "16px", margin: "4px 0" },
  line: { margin: "4px 0 0" },
});
