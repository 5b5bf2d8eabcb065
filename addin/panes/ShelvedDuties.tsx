import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { namePeriod } from "../../shared/text/periodNames.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import type { Duty } from "./duties.ts";
import type { DutyShelves, PeriodDuties } from "./dutyShelves.ts";
import { FoldedDuties } from "./FoldedDuties.tsx";

interface Props {
  readonly shelves: DutyShelves;
  /** Some duties under a heading. */
  readonly listed: (heading: string, group: readonly Duty[]) => ReactNode;
}

/** What is owed, on its shelves: what presses first, what lies far off and what is never owed folded away. */
export function ShelvedDuties({ shelves, listed }: Props) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const listPeriods = (groups: readonly PeriodDuties[]) =>
    groups.map(([id, group]) =>
      listed(namePeriod(language, { id, name: group[0]?.periodName ?? null }), group),
    );
  return (
    <>
      {shelves.near.length === 0 && shelves.sent.length > 0 && (
        <h2 className={styles.heading}>✓ {text.duties.allDone}</h2>
      )}
      {shelves.toConfirm.length > 0 && listed(text.life.confirmGroup, shelves.toConfirm)}
      {listPeriods(shelves.near)}
      {shelves.sent.length > 0 && listed(text.duties.later, shelves.sent)}
      {shelves.exempt.length > 0 && listed(text.life.exemptGroup, shelves.exempt)}
      {shelves.far.length > 0 && (
        <FoldedDuties label={(isShown) => text.duties.farther(shelves.far.length, isShown)}>
          {listPeriods(shelves.far)}
        </FoldedDuties>
      )}
      {shelves.optional.length > 0 && (
        <FoldedDuties label={(isShown) => text.duties.optionals(shelves.optionalCount, isShown)}>
          {listPeriods(shelves.optional)}
        </FoldedDuties>
      )}
    </>
  );
}

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});
