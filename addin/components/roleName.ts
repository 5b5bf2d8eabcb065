import type { MeReply } from "../../shared/api/sessions.ts";
import { type OrgUnitType, sectorOf } from "../../shared/orgUnit.ts";
import { type PaneText, vietnamese } from "../../shared/text/pane/vietnamese.ts";

/** What a person is called by his role: only a commune's reporter is its công chức VH-XH. */
export function roleName(
  { roles }: PaneText,
  { role, unit }: Pick<MeReply, "role" | "unit">,
): string {
  const isOfCommune = sectorOf(unit.type as OrgUnitType) !== null;
  return role === "reporter" && !isOfCommune ? roles.supplier : roles[role];
}

/** Whose session it is beside the unit's name: who and in which role, each said once. A name such as "Công chức Xã Hòa
 *  Tâm" is made of both. */
export function sayWho(
  text: PaneText,
  me: Pick<MeReply, "role" | "unit" | "person">,
): { readonly name: string | null; readonly role: string | null } {
  const role = roleName(text, me);
  const inVietnamese = roleName(vietnamese, me).toLowerCase();
  const name = me.person.name.replace(me.unit.name, "").trim() || null;
  const said = name?.toLowerCase() ?? "";
  if (inVietnamese.startsWith(said)) return { name: null, role };
  return { name, role: said.startsWith(inVietnamese) ? null : role };
}
