import type { MeReply } from "../../shared/api/sessions.ts";

/** Whether a report is the person's to fill in: of their own unit, or, for who receives the reports, of the unit that
 *  these are consolidated for, which has nobody else. Others' reports are looked at. */
export function isOwnReport(
  { me }: { readonly me: MeReply },
  { unit }: { readonly unit: string },
): boolean {
  return unit === me.unit.id || (me.role === "reviewer" && unit === me.regime.consolidatedBy.id);
}
