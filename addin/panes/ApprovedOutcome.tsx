import type { BoardCell } from "../components/boardCells.ts";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { useText } from "../hooks/useText.ts";
import { nameCells } from "./ApproveClear.tsx";

interface Props {
  readonly approved: readonly BoardCell[];
  readonly left: readonly BoardCell[];
  readonly onDismiss: () => void;
}

/** Which of several reports have been approved, and which were left to be looked at one by one. */
export function ApprovedOutcome({ approved, left, onDismiss }: Props) {
  const text = useText().board;
  return (
    <>
      {approved.length > 0 && (
        <ProblemBar
          intent="success"
          title={text.approved(approved.length)}
          detail={`${nameCells(approved).join("; ")}.`}
          onDismiss={onDismiss}
        />
      )}
      {left.length > 0 && (
        <ProblemBar
          intent="warning"
          title={text.notApproved(left.length)}
          detail={`${nameCells(left).join("; ")}. ${text.notApprovedDetail}`}
          onDismiss={onDismiss}
        />
      )}
    </>
  );
}
