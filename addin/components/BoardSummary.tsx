import { makeStyles, tokens } from "@fluentui/react-components";
import type { CompletenessReply } from "../../shared/api/completeness.ts";
import { isHandedIn, isOwedOnBoard, isSentEmpty, stateOf } from "../../shared/report/onBoard.ts";
import { useDeskText } from "../hooks/useDeskText.ts";
import { useText } from "../hooks/useText.ts";
import { isTerritory } from "./boardCells.ts";

type Unit = CompletenessReply["units"][number];

interface Props {
  readonly board: CompletenessReply;
}

/** How many units have handed everything in, communes and offices apart, and of how many forms something is to be done or
 *  known: first what somebody waits for. Where nobody owes anything, who has handed in is all there is to say. A unit
 *  that is exempt from all its forms is waited for by nobody; one that sent an empty form has not handed it in. */
export function BoardSummary({ board: { units, optional } }: Props) {
  const text = useText().board;
  const desk = useDeskText();
  const styles = useStyles();
  const owing = units.filter(({ reports }) => reports.some(isOwedOnBoard));
  const communes = owing.filter(isTerritory);
  const offices = owing.filter((unit) => !isTerritory(unit));
  const reports = units.flatMap((unit) => unit.reports);
  const count = (test: (report: Unit["reports"][number]) => boolean) => reports.filter(test).length;
  const inState = (state: ReturnType<typeof stateOf>) =>
    count((report) => stateOf(report, optional) === state);
  const asked = inState("correction-asked");
  const returned = inState("returned");
  const empty = count(isSentEmpty);
  const exempt = inState("exempt");
  const preliminary = count((report) => isHandedIn(report) && report.preliminary);
  const sent = [
    ...(communes.length > 0 ? [text.sent(countComplete(communes), communes.length)] : []),
    ...(offices.length > 0 ? [text.othersSent(countComplete(offices), offices.length)] : []),
  ];
  const said = [
    ...(optional ? [text.optional(countReporting(units))] : sent),
    ...(returned > 0 ? [text.returned(returned)] : []),
    ...(empty > 0 ? [desk.sentEmpty(empty)] : []),
    ...(exempt > 0 ? [desk.exempted(exempt)] : []),
    ...(preliminary > 0 ? [text.preliminary(preliminary)] : []),
  ];
  return (
    <p className={styles.said}>
      {asked > 0 && (
        <>
          <strong className={styles.asked}>
            <span aria-hidden>✎ </span>
            {desk.asked(asked)}
          </strong>
          {" · "}
        </>
      )}
      {said.join(" · ")}
    </p>
  );
}

function countComplete(units: readonly Unit[]): number {
  return units.filter(({ reports }) => reports.filter(isOwedOnBoard).every(isHandedIn)).length;
}

function countReporting(units: readonly Unit[]): number {
  return units.filter(({ reports }) => reports.every(isHandedIn)).length;
}

const useStyles = makeStyles({
  asked: { color: "var(--warning-sign)" },
  said: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
});
