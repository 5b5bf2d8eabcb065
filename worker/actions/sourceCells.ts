import { chainBefore, type Period, planOf, sameLastYear } from "../../shared/calendar/period.ts";
import type { ReferencePeriod } from "../../shared/form/algebra/expression.ts";
import type { CarriedOrigin, Form } from "../../shared/form/form.ts";
import { rowOfUnit } from "../../shared/form/template.ts";
import type { CellKey, OrgUnitId } from "../../shared/ids.ts";
import type { Regime } from "../../shared/regime.ts";
import type { ElsewhereOrigin } from "../../shared/report/carried.ts";
import { milestoneOrigin } from "../../shared/rollup/milestones.ts";
import type { ReportKey } from "../store/rows.ts";

/** A carried cell, and the cell of another report that it may be taken from. */
export interface SourceCell {
  readonly key: CellKey;
  readonly at: ReportKey;
  readonly cell: CellKey;
}

/** All such cells of a unit's form, along their chains: of the form's own earlier reports, and of other forms, that of
 *  the unit's plan among them. */
export function listSourceCells(
  regime: Pick<Regime, "calendar" | "milestones">,
  form: Form,
  unit: OrgUnitId,
  period: Period,
): SourceCell[] {
  return [...form.cells.values()].flatMap(({ key, content }) =>
    content.kind === "carried"
      ? alongChain(content.from).flatMap((origin) => sourcesOf(origin, key))
      : [],
  );

  function sourcesOf(origin: CarriedOrigin, key: CellKey): SourceCell[] {
    if (origin.kind === "milestone") {
      const registered = milestoneOrigin(regime.milestones, origin.indicator, period.id);
      return registered ? sourcesOf(registered, key) : [];
    }
    if (origin.kind === "elsewhere") {
      const cell = origin.cell.replace("{unit}", rowOfUnit(unit)) as CellKey;
      return [{ key, at: reportMeant(origin, unit, period), cell }];
    }
    if (origin.kind !== "report") return [];
    const template = form.template.id;
    const { periods } = periodsMeant(origin.cell.period ?? "previous", period, regime);
    return periods.map((id) => ({
      key,
      at: { template, unit, period: id },
      cell: origin.cell.key,
    }));
  }
}

/** The report of another form that an origin means for a unit. */
export function reportMeant(
  { by, template, period: when }: ElsewhereOrigin,
  unit: OrgUnitId,
  { id }: Period,
): ReportKey {
  return { template, unit: by?.unit ?? unit, period: when === "plan" ? planOf(id) : id };
}

/** The periods that a reference may mean, seen from another: the first of them that was reported on is meant. `toStart`
 *  says that where none was, there is nothing to wait for. */
export function periodsMeant(
  reference: ReferencePeriod | null,
  from: Period,
  { calendar }: Pick<Regime, "calendar">,
): ReturnType<typeof chainBefore> {
  switch (reference) {
    case null:
      return { periods: [from.id], toStart: false };
    case "previous":
      return chainBefore(calendar, from);
    case "last-year":
      // It may lie before this system: then there is no chain, and what is filed counts.
      return { periods: [sameLastYear(from.id)], toStart: true };
  }
}

/** What a report is found by. */
export function nameOf({ template, unit, period }: ReportKey): string {
  return `${template}/${unit}/${period}`;
}

function alongChain(origin: CarriedOrigin): CarriedOrigin[] {
  const later = "orElse" in origin && origin.orElse ? alongChain(origin.orElse) : [];
  return [origin, ...later];
}
