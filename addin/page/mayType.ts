import type { Role } from "../../shared/report/life.ts";
import { matrixMark } from "../../shared/sheet/matrixIdentity.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import type { MayType } from "./useGrid.ts";

// A sheet that is only drawn to be looked at takes nothing: its formulas are not computed anew here.
const unit: MayType = (sheet) => sheet.protected && !isMatrix(sheet);
const nobody: MayType = () => false;

const byRole: Record<Role, MayType> = {
  reporter: unit,
  reviewer: isMatrix,
  administrator: isMatrix,
  viewer: nobody,
};

/** Into which sheets of the page a person types: a unit into its forms, the district into what it files. */
export function mayTypeAs(role: Role | undefined): MayType {
  return role === undefined ? nobody : byRole[role];
}

/** The mark stands in the first row we draw, and on the page no row is put before it. */
function isMatrix({ rows: [first] }: Sheet): boolean {
  const mark = first?.cells[0]?.value;
  return typeof mark === "string" && mark.startsWith(matrixMark);
}
