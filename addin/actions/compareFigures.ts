import type { DataValue } from "../../shared/form/dataValue.ts";
import type { Form, FormCell } from "../../shared/form/form.ts";
import type { CellKey, TemplateId } from "../../shared/ids.ts";
import { aimOf } from "../../shared/rollup/aim.ts";
import { compareConsolidations } from "../../shared/rollup/compareConsolidations.ts";
import type { ComparedUnit } from "../../shared/rollup/comparedState.ts";
import { compareOverviews } from "../../shared/rollup/compareOverviews.ts";
import { compareTargets, type TargetDifference } from "../../shared/rollup/compareTargets.ts";
import type { UnitFigures } from "../../shared/rollup/consolidate.ts";
import type { UnitLastYear } from "../../shared/rollup/lastYear.ts";
import type { TracedChanges } from "../../shared/rollup/traceChanges.ts";
import type { Consolidation } from "./consolidation.ts";
import type { Figures } from "./editions.ts";
import type { Overview } from "./overview.ts";

/** What differs between figures that were sent up and others of the same form and period, and why. */
export interface Comparison extends TracedChanges {
  readonly targets: readonly TargetDifference[];
  /** A cell of either form; null where neither has it. */
  readonly cellOf: (key: CellKey) => FormCell | null;
  /** The cells of the newer form, in its order. */
  readonly form: Form;
  readonly codeOf: (template: TemplateId) => string;
}

/** Compares figures with later ones; null where they are not of the same kind. */
export function compareFigures(before: Figures, after: Figures): Comparison | null {
  const cellOf = (key: CellKey) =>
    after.made.form.cells.get(key) ?? before.made.form.cells.get(key) ?? null;
  const shared = { cellOf, form: after.made.form };
  if (before.of === "form" && after.of === "form") {
    const { targets: then } = before.made.reply;
    return {
      ...shared,
      ...compareConsolidations(comparedOf(before.made), comparedOf(after.made)),
      targets: compareTargets(then, after.made.reply.targets),
      codeOf: (template) => template,
    };
  }
  if (before.of === "forms" && after.of === "forms") {
    const { own: then } = before.made.reply;
    const { own: now, sources } = after.made.reply;
    const codes = new Map(sources.map(({ id, code }) => [id, code.split("/")[0] ?? code]));
    return {
      ...shared,
      ...compareOverviews(overviewOf(before.made), overviewOf(after.made)),
      targets: compareTargets(then.targets, now.targets),
      codeOf: (template) => codes.get(template) ?? template,
    };
  }
  return null;
}

function comparedOf({ form, units, own, reply, lastYear }: Consolidation) {
  const of = (
    unit: UnitFigures,
    wire: typeof reply.own | undefined,
    before: UnitLastYear | null | undefined,
    milestones: ReadonlyMap<CellKey, DataValue>,
  ): ComparedUnit => ({
    ...unit,
    typed: new Set([
      ...((wire?.provisional ?? []) as CellKey[]),
      ...(wire?.adjusted ?? []).map(({ cell }) => cell as CellKey),
    ]),
    beside: { lastYear: before ?? null, milestones },
  });
  const aimed = [...form.cells.values()].flatMap((cell) => {
    const registered = reply.milestones[aimOf(cell) ?? ""];
    return registered ? [[cell.key, registered] as const] : [];
  });
  const registeredBy = (index: number) =>
    new Map(
      aimed.flatMap(([key, registered]): [CellKey, DataValue][] => {
        const value = registered[index] ?? null;
        return value === null ? [] : [[key, value]];
      }),
    );
  return {
    form,
    units: units.map((unit, index) =>
      of(unit, reply.units[index], lastYear?.units[index], registeredBy(index)),
    ),
    own: own && of(own, reply.own, lastYear?.own, new Map()),
  };
}

function overviewOf({ form, units, own, reply }: Overview) {
  return { form, units, own, notAsked: new Set(reply.notAsked as CellKey[]) };
}
