import type { MeReply } from "../../shared/api/sessions.ts";

/** Whether a report is the person's to fill in: of their own unit, or, for who receives the reports, of the unit that
 *  these are consolidated for, which has nobody else. Others' reports are looked at. */
export function isOwnReport(
  { me }: { readonly me: MeReply },
  { unit }: { readonly unit: string },
): boolean {
  return unit === me.unit.id || (me.role === "reviewer" && unit === me.regime.consolidatedBy.id);
}

/** Whether the person fills in what a sheet shows: his own report, or one that he has opened to enter it for a unit that
 *  cannot. */
export function mayFillIn(
  work: { readonly me: MeReply },
  { unit, entering = false }: { readonly unit: string; readonly entering?: boolean },
): boolean {
  return isOwnReport(work, { unit }) || (work.me.role === "reviewer" && entering);
}

/** Whether the person enters what a sheet shows for a unit that cannot. A file that the unit itself has got from him is
 *  its own. */
export function isEnteredFor(
  work: { readonly me: MeReply },
  identity: { readonly unit: string; readonly entering?: boolean },
): boolean {
  return mayFillIn(work, identity) && !isOwnReport(work, identity);
}
