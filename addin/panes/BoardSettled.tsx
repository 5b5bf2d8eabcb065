import type { CompletenessReply } from "../../shared/api/completeness.ts";
import { type CellState, stateOf } from "../../shared/report/onBoard.ts";
import { Notice } from "../components/Notice.tsx";
import { useDeskText } from "../hooks/useDeskText.ts";

interface Props {
  readonly board: CompletenessReply;
}

const approved: readonly CellState[] = ["approved", "frozen"];
const notOwed: readonly CellState[] = ["exempt", "nothing-to-report"];

/** Said where nothing is left to do about any report of the period, and what comes next; nothing otherwise. */
export function BoardSettled({ board: { units, optional } }: Props) {
  const desk = useDeskText();
  const states = units.flatMap(({ reports }) => reports.map((report) => stateOf(report, optional)));
  const settled = states.filter((state) => approved.includes(state)).length;
  if (states.length === 0) return null;
  if (states.every((state) => state === "exempt")) {
    return <Notice kind="info" sign="·" title={desk.allExempt} />;
  }
  if (
    settled === 0 ||
    settled + states.filter((one) => notOwed.includes(one)).length < states.length
  ) {
    return null;
  }
  return (
    <Notice kind="good" sign="✓" title={desk.allApproved(settled)}>
      {desk.allApprovedDetail}
    </Notice>
  );
}
