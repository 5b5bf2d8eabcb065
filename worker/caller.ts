import type { Day } from "../shared/calendar/period.ts";
import type { OrgUnitId } from "../shared/ids.ts";
import type { OrgUnitTerm } from "../shared/orgUnit.ts";
import type { Regime } from "../shared/regime.ts";
import type { Role } from "../shared/report/life.ts";

/** Who is calling, and the instant that counts for what they do. */
export interface Caller {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly orgUnitId: OrgUnitId;
  readonly regime: Regime;
  /** Which of its revisions that is. */
  readonly regimeRevision: number;
  /** Milliseconds since 1970 UTC; in a demonstration, of its own clock. */
  readonly now: number;
  /** How far that is ahead of real time, by which codes and sessions live; 0 outside a demonstration. */
  readonly aheadMs: number;
  /** The day on which units are looked at where no period is asked about: today, or the nearest day of the regime's year. */
  readonly day: Day;
}

/** A unit as it is on one day: in a period, on the day of `unitsDay`; on the caller's where none is asked about. */
export interface UnitToday extends OrgUnitTerm {
  readonly id: OrgUnitId;
}

/** The unit that a request is about, with all that it has ever been. */
export interface AskedUnit extends UnitToday {
  readonly terms: readonly OrgUnitTerm[];
}
