import { makeStyles, tokens } from "@fluentui/react-components";
import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import { useText } from "../hooks/useText.ts";
import { isTerritory } from "./boardCells.ts";

type Unit = CompletenessReply["units"][number];

interface Props {
  readonly board: CompletenessReply;
}

/** How many units have handed everything in, communes and offices apart, and how many forms came back or are not official
 *  yet. Where nobody owes anything, who has handed in is all there is to say. */
export function BoardSummary({ board: { units, optional } }: Props) {
  const text = useText().board;
  const styles = useStyles();
  const communes = units.filter(isTerritory);
  const offices = units.filter((unit) => !isTerritory(unit));
  const reports = units.flatMap((unit) => unit.reports);
  const returned = reports.filter(({ state }) => state === "returned").length;
  const preliminary = reports.filter((report) => isIn(report) && report.preliminary).length;
  const sent = [
    ...(communes.length > 0 ? [text.sent(countComplete(communes), communes.length)] : []),
    ...(offices.length > 0 ? [text.othersSent(countComplete(offices), offices.length)] : []),
  ];
  const said = [
    ...(optional ? [text.optional(countComplete(units))] : sent),
    ...(returned > 0 ? [text.returned(returned)] : []),
    ...(preliminary > 0 ? [text.preliminary(preliminary)] : []),
  ];
  return <p className={styles.said}>{said.join(" · ")}</p>;
}

function countComplete(units: readonly Unit[]): number {
  return units.filter(({ reports }) => reports.every(isIn)).length;
}

function isIn({ state }: Unit["reports"][number]): boolean {
  return state === "submitted" || state === "approved" || state === "frozen";
}

const useStyles = makeStyles({
  said: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
});
