import * as v from "valibot";
import { type UnitInput, UnitTermsReply } from "../../../shared/api/orgUnits.ts";
import type { Person } from "./district.ts";

/** Asks for a change of a unit on top of what stands now, by a document; `more` says otherwise. */
export async function changeUnit(
  administrator: Person,
  id: string,
  wish: UnitInput["wish"],
  more: Partial<UnitInput> = {},
): Promise<Response> {
  const terms = await (await administrator.get("/api/org-units/terms")).json();
  const { seen } = v.parse(UnitTermsReply, terms);
  const input = { seen, wish, reason: "Nghị quyết số 12", evenOwed: false, ...more };
  return administrator.send("PUT", `/api/org-units/${id}`, input);
}
