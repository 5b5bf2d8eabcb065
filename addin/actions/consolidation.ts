import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import type { Form } from "../../shared/form/form.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { fromArray } from "../../shared/report/valuesArray.ts";
import { ok, type Result } from "../../shared/result.ts";
import {
  type ConsolidatedFigure,
  consolidate,
  type UnitFigures,
} from "../../shared/rollup/consolidate.ts";
import { renderConsolidation } from "../../shared/sheet/consolidationSheet.ts";
import type { Doubt } from "../../shared/sheet/doubtsSheet.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { sayMoment } from "../../shared/text/moments.ts";
import { namePeriod } from "../../shared/text/periodNames.ts";
import type { Stop } from "../api/client.ts";
import { listDoubts } from "./listDoubts.ts";
import type { WorkSession } from "./workSession.ts";

/** A parent's figures made from its children's, with how much is known of them. */
export interface Consolidation {
  readonly form: Form;
  readonly reply: ConsolidationReply;
  readonly units: readonly UnitFigures[];
  readonly figures: readonly ConsolidatedFigure[];
  readonly doubts: readonly Doubt[];
  /** Whether our totals and the Worker's are not the same: one of us must not be believed. */
  readonly differs: boolean;
}

/** Asks for the children's figures and totals them here, with the code the Worker totals them with. */
export async function consolidateForm(
  { client, library, me }: WorkSession,
  template: string,
  period: string,
  stop?: Stop,
): Promise<Result<Consolidation, Problem>> {
  const asked = await client.consolidation(template, period, me.regime.consolidatedBy.id, stop);
  if (!asked.ok) return asked;
  const reply = asked.value;
  const name = { template, templateVersion: reply.template.version, period };
  const found = await library.find(name, stop);
  if (!found.ok) return found;
  const form = found.value;
  const units = reply.units.map(({ id, name: unitName, sector, standing, version, values }) => ({
    unit: id as OrgUnitId,
    name: unitName,
    sector,
    standing,
    version,
    values: (values && fromArray(form.template, values)) ?? new Map(),
  }));
  const own = reply.own && fromArray(form.template, reply.own);
  const figures = consolidate(form, units, own);
  const differs = figures.some(({ key, total }) => {
    const theirs = reply.totals[key];
    return theirs !== undefined && canonicalOf(theirs) !== canonicalOf(total);
  });
  return ok({ form, reply, units, figures, doubts: listDoubts(form, reply), differs });
}

/** Which period a consolidation is of, and what that is about. */
export function periodOf({ reply: { period, periodName } }: Pick<Consolidation, "reply">) {
  return { id: period, name: periodName };
}

/** The consolidation as two sheets: the figures, and what is doubtful about them. */
export function drawConsolidation(
  { me }: WorkSession,
  { form, reply, units, figures, doubts }: Consolidation,
): readonly Sheet[] {
  return renderConsolidation({
    form,
    units,
    figures,
    targetOf: (indicator) => reply.targets[indicator] ?? null,
    doubts,
    heading: {
      parentName: reply.unit.name,
      officeName: me.regime.receivedBy,
      periodName: namePeriod("vi", periodOf({ reply })),
      asOf: sayMoment("vi", reply.asOf),
      illustrative: me.regime.illustrative,
    },
  });
}

/** Puts the consolidation into the workbook the person has open. */
export async function writeConsolidation(
  session: WorkSession,
  consolidation: Consolidation,
): Promise<Result<null, Problem>> {
  const inserted = await session.workbook.insertSheets(drawConsolidation(session, consolidation));
  return inserted.ok ? ok(null) : inserted;
}

/** Whether two answers were made from the same figures, with the same doubts about them. */
export function isSameCoverage(before: Consolidation, after: Consolidation): boolean {
  const made = ({ reply }: Consolidation) =>
    canonicalOf([
      reply.units.map(({ id, standing, version, sourceChanges }) => [
        ...[id, standing, version, sourceChanges],
      ]),
      ...[reply.own, reply.targets],
    ]);
  return made(before) === made(after);
}
