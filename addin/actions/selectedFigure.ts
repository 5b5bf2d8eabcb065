import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import { findTotalAt } from "../../shared/sheet/findTotalAt.ts";
import type { Consolidation } from "./consolidation.ts";
import type { WorkSession } from "./workSession.ts";

/** The figure of a consolidation whose cell is selected on one of its sheets; null where another place is. */
export async function selectedFigure(
  { workbook, me }: WorkSession,
  { reply, figures }: Consolidation,
): Promise<Result<CellKey | null, Problem>> {
  const selection = await workbook.readSelection();
  if (!selection.ok) return selection;
  const { sheet, areas } = selection.value;
  const [area] = areas;
  const read = await workbook.readSheets({ every: true });
  if (!read.ok) return read;
  const shown = read.value.find(({ id }) => id === sheet);
  const found = area && shown && findTotalAt(shown.values, { row: area.top, column: area.left });
  if (!found) return ok(null);
  const { identity, key } = found;
  const isOurs =
    identity.regime === me.regime.id &&
    identity.template === reply.template.id &&
    identity.period === reply.period &&
    identity.unit === reply.unit.id &&
    // What was sent up is not taken apart by what is reported now.
    identity.edition === undefined;
  return ok(isOurs && figures.some((figure) => figure.key === key) ? key : null);
}
