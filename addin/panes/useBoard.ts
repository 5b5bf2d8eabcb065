import { useEffect, useState } from "react";
import type { CompletenessReply } from "../../shared/api/completeness.ts";
import { ok } from "../../shared/result.ts";
import { approveEach } from "../actions/approveEach.ts";
import type { HeardOf } from "../actions/outdatedReports.ts";
import type { WorkSession } from "../actions/workSession.ts";
import type { BoardCell } from "../components/boardCells.ts";
import { useAction } from "../hooks/useAction.ts";

/** The board of a period as the Worker said last, asked for anew whenever something on it has been decided, and approving
 *  several of its reports. */
export function useBoard(
  session: WorkSession,
  period: string | null,
  onHeard: (heard: readonly HeardOf[]) => void,
) {
  const [board, setBoard] = useState<CompletenessReply | null>(null);
  const loading = useAction(async (stop, of: string) => {
    const asked = await session.client.completeness(of, stop);
    if (asked.ok) {
      session.clock.hear(asked.value.now);
      setBoard(asked.value);
      onHeard(heardOfBoard(asked.value));
    }
    return asked;
  });
  const approving = useAction(async (stop, of: string, clear: readonly BoardCell[]) => {
    const seen = clear.map((cell) => ({
      cell,
      path: { template: cell.template.id, period: of, unit: cell.unit.id },
      version: cell.report.version,
    }));
    const left = await approveEach(session, seen, stop);
    if (!left.ok) return left;
    const kept = left.value.map(({ cell }) => cell);
    return ok({ left: kept, approved: clear.filter((cell) => !kept.includes(cell)) });
  }, "with-its-outcome");
  const { start } = loading;
  useEffect(() => {
    setBoard(null);
    if (period !== null) void start(period);
  }, [start, period]);
  return { board, loading, approving };
}

function heardOfBoard({ period, units }: CompletenessReply): HeardOf[] {
  return units.flatMap(({ id, reports }) =>
    reports.map(({ template, state, version, correctBy }) => ({
      path: { template, period, unit: id },
      state,
      version,
      correctBy,
    })),
  );
}
