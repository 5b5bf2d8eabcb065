import { useEffect, useState } from "react";
import type { CompletenessReply } from "../../shared/api/completeness.ts";
import { type BoardFilter, filterBoard, isFiltering } from "../actions/filterBoard.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { type BoardCell, findCell, isSameCell } from "../components/boardCells.ts";
import { useDistrictResponsibles } from "./useDistrictResponsibles.ts";

/** A board as far as it is looked at, and the one of its reports that is chosen. */
export function useSeenBoard(
  session: WorkSession,
  period: string | null,
  board: CompletenessReply | null,
  filter: BoardFilter,
) {
  const [chosen, setChosen] = useState<{ unit: string; template: string } | null>(null);
  useEffect(() => {
    if (period !== null) setChosen(null);
  }, [period]);
  const mayDecide = session.me.role === "reviewer";
  const responsibleOf = useDistrictResponsibles(session, mayDecide && board ? board.now : null);
  const found = board && chosen && findCell(board, chosen);
  const responsible = found && responsibleOf(found.unit.id, found.template.id);
  const cell: BoardCell | null = found && responsible ? { ...found, responsible } : found;
  return {
    // What has just been decided stays in sight, also where the filter would hide it now.
    seen: board && filterBoard(board, filter, chosen),
    isFiltered: board !== null && isFiltering(board, filter),
    cell,
    responsibleOf,
    /** Chosen once more, it is let go. */
    choose: (picked: BoardCell) =>
      setChosen(
        isSameCell(picked, cell) ? null : { unit: picked.unit.id, template: picked.template.id },
      ),
    letGo: () => setChosen(null),
  };
}
