import { type Period, sameLastYear } from "../../shared/calendar/period.ts";
import type { ReferencePeriod } from "../../shared/form/algebra/expression.ts";
import type { CarriedOrigin, Form } from "../../shared/form/form.ts";
import { rowOfUnit } from "../../shared/form/template.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../shared/ids.ts";
import type { ElsewhereOrigin } from "../../shared/report/carried.ts";
import type { ReportKey } from "../store/rows.ts";

/** A carried cell, and the cell of another report that it may be taken from. */
export interface SourceCell {
  readonly key: CellKey;
  readonly at: ReportKey;
  readonly cell: CellKey;
}

/** All such cells of a unit's form, along their chains: of the form's own earlier reports, and of other forms. */
export function listSourceCells(form: Form, unit: OrgUnitId, period: Period): SourceCell[] {
  return [...form.cells.values()].flatMap(({ key, content }) =>
    content.kind === "carried"
      ? alongChain(content.from).flatMap((origin) => sourceOf(origin, key) ?? [])
      : [],
  );

  function sourceOf(origin: CarriedOrigin, key: CellKey): SourceCell | null {
    if (origin.kind === "elsewhere") {
      const cell = origin.cell.replace("{unit}", rowOfUnit(unit)) as CellKey;
      return { key, at: reportMeant(origin, unit, period), cell };
    }
    const id = origin.kind === "report" ? earlierMeant(origin.cell.period, period) : null;
    if (origin.kind !== "report" || id === null) return null;
    return { key, at: { template: form.template.id, unit, period: id }, cell: origin.cell.key };
  }
}

/** The report of another form that an origin means for a unit. */
export function reportMeant(
  { by, template, period: when }: ElsewhereOrigin,
  unit: OrgUnitId,
  { id }: Period,
): ReportKey {
  const plan = `${id.slice(0, 4)}P` as PeriodId;
  return { template, unit: by?.unit ?? unit, period: when === "plan" ? plan : id };
}

/** The period that a reference means, seen from another; null where the chain has none. */
export function periodMeant(reference: ReferencePeriod | null, from: Period): PeriodId | null {
  switch (reference) {
    case null:
      return from.id;
    case "previous":
      return from.accumulatesAfter;
    case "last-year":
      return sameLastYear(from.id);
  }
}

/** The earlier period that a carried cell means: the one before, unless it says otherwise. */
export function earlierMeant(reference: ReferencePeriod | null, from: Period): PeriodId | null {
  return periodMeant(reference ?? "previous", from);
}

/** What a report is found by. */
export function nameOf({ template, unit, period }: ReportKey): string {
  return `${template}/${unit}/${period}`;
}

function alongChain(origin: CarriedOrigin): CarriedOrigin[] {
  const later = "orElse" in origin && origin.orElse ? alongChain(origin.orElse) : [];
  return [origin, ...later];
}
