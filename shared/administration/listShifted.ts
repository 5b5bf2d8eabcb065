import type { Calendar, Period } from "../calendar/period.ts";
import type { OrgUnitTerm } from "../orgUnit.ts";
import { termIn } from "../unitsOfPeriod.ts";

/** A period in which a unit is something else after a change than it was before; null where the period does not know it. */
export interface ShiftedPeriod {
  readonly period: Period;
  readonly before: OrgUnitTerm | null;
  readonly after: OrgUnitTerm | null;
  /** Its figures go out of totals or into others: it is there or not, of another kind, under another unit. Otherwise it is
   *  only called something else. */
  readonly moves: boolean;
}

/** The periods that a change of a unit's terms reaches. All others read as they did. */
export function listShifted(
  { periods }: Calendar,
  before: readonly OrgUnitTerm[],
  after: readonly OrgUnitTerm[],
): ShiftedPeriod[] {
  return periods.flatMap((period): ShiftedPeriod[] => {
    const [was, is] = [termIn({ terms: before }, period), termIn({ terms: after }, period)];
    const moves = was?.type !== is?.type || was?.parent !== is?.parent;
    const isRenamed = was?.name !== is?.name || was?.code !== is?.code;
    return moves || isRenamed ? [{ period, before: was, after: is, moves }] : [];
  });
}
