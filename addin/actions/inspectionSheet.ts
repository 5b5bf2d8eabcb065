import type { InspectionsReply } from "../../shared/api/inspections.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import { drawInspections } from "../../shared/sheet/inspectionSheet.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { sayMoment } from "../../shared/text/moments.ts";

/** A year's plan as a sheet, under the head of the office that receives the reports. */
export function inspectionSheetOf({ regime }: MeReply, plan: InspectionsReply, now: string): Sheet {
  return drawInspections(plan, {
    parentName: regime.consolidatedBy.name,
    officeName: regime.receivedBy,
    locality: regime.locality,
    year: String(plan.year),
    asOf: sayMoment("vi", now),
    illustrative: regime.illustrative,
  });
}
