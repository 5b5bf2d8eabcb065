import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { dayOf } from "../../shared/calendar/due.ts";
import type { PeriodKind } from "../../shared/calendar/period.ts";
import { shortenDay } from "../../shared/text/moments.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import type { ChosenDataState } from "./useDataState.ts";

interface Props {
  readonly checked: Pick<CheckedForm, "form" | "report">;
  readonly now: string;
  readonly state: Pick<ChosenDataState, "value" | "choose">;
}

/** Periods at whose end figures may still be estimated: a plan, an event and what a month's review found are not. */
const estimated: readonly PeriodKind[] = ["quarter", "six-month", "year"];

/** The sender says how firm the figures are: it goes with the version and onto the consolidation. */
export function DataStateChoice({ checked, now, state: { value, choose } }: Props) {
  const text = useText().report;
  const language = useLanguage();
  const styles = useStyles();
  const { form, report } = checked;
  const windowTo = report?.window.to ?? null;
  const isOver = windowTo !== null && dayOf(Date.parse(now)) > windowTo;
  // Once the window is closed nothing is left to estimate; what was said before can be taken back.
  const mayEstimate = value.estimated || (estimated.includes(form.periodKind) && !isOver);
  const isReviewed = form.template.preliminaryUntil !== undefined || value.preliminary;
  if (!isReviewed && !mayEstimate) return null;
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.title}>{text.dataState}</legend>
      {mayEstimate && (
        <Checkbox
          label={text.estimated}
          checked={value.estimated}
          onChange={(_, { checked: chosen }) => choose({ ...value, estimated: chosen === true })}
        />
      )}
      {isReviewed && (
        <Checkbox
          label={text.preliminary}
          checked={value.preliminary}
          onChange={(_, { checked: chosen }) => choose({ ...value, preliminary: chosen === true })}
        />
      )}
      {mayEstimate && windowTo !== null && !value.estimated && (
        <p className={styles.hint}>{text.early(shortenDay(language, windowTo))}</p>
      )}
    </fieldset>
  );
}

const useStyles = makeStyles({
  choice: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    margin: 0,
    padding: 0,
    border: "none",
  },
  title: {
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  hint: {
    flexBasis: "100%",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
