import { makeStyles, tokens } from "@fluentui/react-components";
import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import { useText } from "../hooks/useText.ts";
import { isTerritory } from "./boardCells.ts";

type Unit = CompletenessReply["units"][number];

interface Props {
  readonly board: CompletenessReply;
}

/** How many units have handed everything in, communes and offices apart, and how many forms came back. */
export function BoardSummary({ board: { units } }: Props) {
  const text = useText().board;
  const styles = useStyles();
  const communes = units.filter(isTerritory);
  const offices = units.filter((unit) => !isTerritory(unit));
  const returned = units.flatMap(({ reports }) =>
    reports.filter(({ state }) => state === "returned"),
  ).length;
  const said = [
    ...(communes.length > 0 ? [text.sent(countComplete(communes), communes.length)] : []),
    ...(offices.length > 0 ? [text.othersSent(countComplete(offices), offices.length)] : []),
    ...(returned > 0 ? [text.returned(returned)] : []),
  ];
  return <p className={styles.said}>{said.join(" · ")}</p>;
}

function countComplete(units: readonly Unit[]): number {
  const isIn = ({ state }: Unit["reports"][number]) =>
    state === "submitted" || state === "approved" || state === "frozen";
  return units.filter(({ reports }) => reports.every(isIn)).length;
}

const useStyles = makeStyles({
  said: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
});
