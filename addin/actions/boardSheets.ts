import type { CompletenessReply } from "../../shared/api/completeness.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import { drawBoardSheets } from "../../shared/sheet/boardSheet.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { sayMoment } from "../../shared/text/moments.ts";
import { namePeriod, shortenPeriod } from "../../shared/text/periodNames.ts";

/** The board as sheets of a workbook, under the head of the office that receives the reports. */
export function boardSheetsOf(
  { regime }: MeReply,
  periods: MeReply["regime"]["periods"],
  board: CompletenessReply,
  responsibleOf: (unit: string, template: string) => string | null,
): readonly Sheet[] {
  const name = periods.find(({ id }) => id === board.period)?.name ?? null;
  return drawBoardSheets({
    board,
    responsibleOf,
    heading: {
      parentName: regime.consolidatedBy.name,
      officeName: regime.receivedBy,
      locality: regime.locality,
      year: String(regime.year),
      periodName: namePeriod("vi", { id: board.period, name }),
      periodShort: shortenPeriod("vi", board.period),
      asOf: sayMoment("vi", board.now),
      illustrative: regime.illustrative,
    },
  });
}
