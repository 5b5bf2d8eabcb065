import type { MeReply } from "../../shared/api/sessions.ts";
import { type OrgUnitType, sectorOf } from "../../shared/orgUnit.ts";
import type { PaneText } from "../../shared/text/pane/vietnamese.ts";

/** What a person is called by his role: only a commune's reporter is its công chức VH-XH. */
export function roleName(
  { roles }: PaneText,
  { role, unit }: Pick<MeReply, "role" | "unit">,
): string {
  const isOfCommune = sectorOf(unit.type as OrgUnitType) !== null;
  return role === "reporter" && !isOfCommune ? roles.supplier : roles[role];
}
