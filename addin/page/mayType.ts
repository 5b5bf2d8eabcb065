import type { MeReply } from "../../shared/api/sessions.ts";
import type { SheetIdentity } from "../../shared/sheet/identity.ts";
import { matrixMark } from "../../shared/sheet/matrixIdentity.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { mayFillIn } from "../actions/ownReport.ts";

/** Whether a person types into a sheet of the page: whoever reports into forms, the district into what it files. A
 *  sheet that is only drawn to be looked at takes nothing: its formulas are not computed anew here. */
export function mayType(me: MeReply | null, sheet: Sheet, form: SheetIdentity | null): boolean {
  if (!me) return false;
  if (isMatrix(sheet)) return me.role === "reviewer" || me.role === "administrator";
  const isOwn = form !== null && mayFillIn({ me }, form);
  return sheet.protected && (me.role === "reporter" || isOwn);
}

/** The mark stands in the first row we draw, and on the page no row is put before it. */
function isMatrix({ rows: [first] }: Sheet): boolean {
  const mark = first?.cells[0]?.value;
  return typeof mark === "string" && mark.startsWith(matrixMark);
}
