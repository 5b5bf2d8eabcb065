import { addDays } from "../calendar/days.ts";
import type { Day } from "../calendar/period.ts";
import type { OrgUnitId } from "../ids.ts";
import type { OrgUnit, OrgUnitTerm, OrgUnitType } from "../orgUnit.ts";
import type { Problem } from "../problem.ts";
import { err, ok, type Result } from "../result.ts";
import type { AdministrationChange } from "./administrationEvent.ts";
import { judgeParent } from "./judgeParent.ts";

/** Why a span of days cannot be. */
export type TermFault = "not-after-start" | "closed-already" | "still-open" | "unchanged";

/** What somebody wants of a unit: every wish begins a term or ends one, and none changes what was. */
export type UnitWish =
  | ({ readonly kind: "add" | "change" | "reopen"; readonly from: Day } & UnitLook)
  /** The last day of the unit. */
  | { readonly kind: "close"; readonly lastDay: Day };

/** What a term says of a unit. */
export interface UnitLook {
  readonly code: string;
  readonly name: string;
  readonly type: OrgUnitType;
  /** Null for what stands under nothing, and stays so. */
  readonly parent: OrgUnitId | null;
}

/** A change of a unit, judged and not yet stored. */
export interface UnitChange {
  readonly change: AdministrationChange;
  readonly after: OrgUnit;
  /** The term that ends, with its last day. */
  readonly ended: { readonly validFrom: Day; readonly validTo: Day } | null;
  /** The term that begins. */
  readonly begun: OrgUnitTerm | null;
  /** The first day on which something about the unit is another. */
  readonly from: Day;
}

/** Judges a change of a unit among all units of its district: null where it is so already, or why it cannot be. */
export function changeUnit(
  id: OrgUnitId,
  units: readonly OrgUnit[],
  wish: UnitWish,
): Result<UnitChange | null, Problem> {
  const unit = units.find((one) => one.id === id) ?? null;
  if (wish.kind === "add" && !unit) return begin({ id, terms: [] }, units, wish, "add-unit");
  const last = unit?.terms.at(-1);
  if (!unit || !last) return err({ kind: "not-found", what: "org-unit", id });
  if (isSo(last, wish)) return ok(null);
  switch (wish.kind) {
    case "add":
      return err(faultOf("still-open", wish.from, last.validFrom));
    case "close":
      return close(unit, last, units, wish.lastDay);
    case "reopen":
      if (last.validTo === null) return err(faultOf("still-open", wish.from, last.validFrom));
      if (wish.from <= last.validTo)
        return err(faultOf("not-after-start", wish.from, last.validTo));
      return begin(unit, units, wish, "reopen-unit");
    case "change":
      return change(unit, last, units, wish);
  }
}

function change(
  unit: OrgUnit,
  last: OrgUnitTerm,
  units: readonly OrgUnit[],
  wish: UnitLook & { readonly from: Day },
): Result<UnitChange, Problem> {
  if (wish.from <= last.validFrom)
    return err(faultOf("not-after-start", wish.from, last.validFrom));
  if (last.validTo !== null && wish.from > last.validTo) {
    return err(faultOf("closed-already", wish.from, last.validTo));
  }
  if (looksAlike(last, wish)) return err(faultOf("unchanged", wish.from, last.validFrom));
  const validTo = addDays(wish.from, -1);
  const begun = begin(unit, units, wish, "change-unit", last.validTo);
  if (!begun.ok || begun.value.begun === null) return begun;
  const terms = [...unit.terms.slice(0, -1), { ...last, validTo }, begun.value.begun];
  return ok({
    ...begun.value,
    after: { id: unit.id, terms },
    ended: { validFrom: last.validFrom, validTo },
  });
}

function begin(
  unit: OrgUnit,
  units: readonly OrgUnit[],
  { from, code, name, type, parent }: UnitLook & { readonly from: Day },
  change: AdministrationChange,
  validTo: Day | null = null,
): Result<UnitChange, Problem> {
  const asked: OrgUnitTerm = { validFrom: from, validTo, code, name, type, parent };
  const judged = judgeParent(unit, units, asked, change !== "change-unit");
  if (!judged.ok) return judged;
  const term = judged.value;
  const holder = units.find(
    ({ id, terms }) => id !== unit.id && terms.some((one) => one.code === code && meets(one, term)),
  );
  if (holder) return err({ kind: "code-held", code, unit: nameOf(holder) });
  const after = { id: unit.id, terms: [...unit.terms, term] };
  return ok({ change, after, ended: null, begun: term, from });
}

function close(
  unit: OrgUnit,
  last: OrgUnitTerm,
  units: readonly OrgUnit[],
  lastDay: Day,
): Result<UnitChange, Problem> {
  if (lastDay < last.validFrom) return err(faultOf("not-after-start", lastDay, last.validFrom));
  if (last.validTo !== null && last.validTo <= lastDay) {
    return err(faultOf("closed-already", lastDay, last.validTo));
  }
  const under = units.filter(({ terms }) =>
    terms.some(
      ({ parent, validTo }) => parent === unit.id && (validTo === null || validTo > lastDay),
    ),
  );
  if (under.length > 0) {
    return err({ kind: "unit-needed", unit: last.name, under: under.map(nameOf) });
  }
  return ok({
    change: "close-unit",
    after: { id: unit.id, terms: [...unit.terms.slice(0, -1), { ...last, validTo: lastDay }] },
    ended: { validFrom: last.validFrom, validTo: lastDay },
    begun: null,
    from: addDays(lastDay, 1),
  });
}

/** Whether a wish has been fulfilled already: its answer may have been lost. */
function isSo(last: OrgUnitTerm, wish: UnitWish): boolean {
  if (wish.kind === "close") return last.validTo === wish.lastDay;
  return last.validFrom === wish.from && looksAlike(last, wish);
}

function looksAlike(one: UnitLook, other: UnitLook): boolean {
  return (
    one.code === other.code &&
    one.name === other.name &&
    one.type === other.type &&
    one.parent === other.parent
  );
}

/** Whether two terms have a day in common. */
function meets(one: OrgUnitTerm, other: OrgUnitTerm): boolean {
  return (
    (one.validTo === null || one.validTo >= other.validFrom) &&
    (other.validTo === null || other.validTo >= one.validFrom)
  );
}

function nameOf({ id, terms }: OrgUnit): string {
  return terms.at(-1)?.name ?? id;
}

function faultOf(fault: TermFault, day: Day, than: Day): Problem {
  return { kind: "unit-term", fault, day, than };
}
