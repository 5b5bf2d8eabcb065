import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { gatheredFromWire } from "../../shared/api/crossChecks.ts";
import type { EditionHeading, EditionOnWire } from "../../shared/api/editions.ts";
import type { Form } from "../../shared/form/form.ts";
import type { Problem } from "../../shared/problem.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { ok, type Result } from "../../shared/result.ts";
import { compareSources } from "../../shared/rollup/compareSources.ts";
import {
  type ConsolidatedFigure,
  consolidate,
  type UnitFigures,
} from "../../shared/rollup/consolidate.ts";
import type { LastYear } from "../../shared/rollup/lastYear.ts";
import type {
  ComparedCheck,
  ConsolidationInput,
  Doubt,
} from "../../shared/sheet/consolidationInput.ts";
import { drawConsolidationSheets } from "../../shared/sheet/consolidationSheets.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { sayEdition } from "../../shared/text/editions/sayEdition.ts";
import { sayMoment } from "../../shared/text/moments.ts";
import { namePeriod } from "../../shared/text/periodNames.ts";
import { sayUnitKind } from "../../shared/text/unitNames.ts";
import type { Stop } from "../api/client.ts";
import {
  exemptPartsFromWire,
  lastYearFromWire,
  milestonesFromWire,
  unitFromWire,
} from "./consolidationFromWire.ts";
import { listDoubts } from "./listDoubts.ts";
import type { WorkSession } from "./workSession.ts";

/** A parent's figures made from its children's, with how much is known of them and what they are compared with. */
export interface Consolidation {
  readonly form: Form;
  readonly reply: ConsolidationReply;
  readonly units: readonly UnitFigures[];
  /** Null where the form asks the parent itself for nothing. */
  readonly own: UnitFigures | null;
  readonly figures: readonly ConsolidatedFigure[];
  readonly milestones: ConsolidationInput["milestones"];
  readonly exemptParts: ConsolidationInput["exemptParts"];
  readonly lastYear: LastYear | null;
  readonly checks: readonly ComparedCheck[];
  readonly doubts: readonly Doubt[];
  /** Whether our totals or comparisons and the Worker's are not the same: one of us must not be believed. */
  readonly differs: boolean;
}

/** Asks for the children's figures and totals and compares them here, with the code the Worker does it with. */
export async function consolidateForm(
  { client, library, me }: Pick<WorkSession, "client" | "library" | "me">,
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
  return ok(consolidationOf(found.value, reply));
}

/** A reply of the Worker's with its totals made once more. */
export function consolidationOf(form: Form, reply: ConsolidationReply): Consolidation {
  const units = reply.units.map((unit) => unitFromWire(form, unit));
  const own = reply.own && unitFromWire(form, reply.own);
  const figures = consolidate(form, units, own);
  const checks = reply.crossChecks.map((wire) => {
    const gathered = gatheredFromWire(wire);
    return { ...gathered, outcome: compareSources(gathered) };
  });
  return {
    ...{ form, reply, units, own, figures, checks },
    milestones: milestonesFromWire(form, reply),
    exemptParts: exemptPartsFromWire(form, reply),
    lastYear: lastYearFromWire(form, reply, units, own),
    doubts: listDoubts(form, reply),
    differs:
      figures.some(({ key, total }) => {
        const theirs = reply.totals[key];
        return theirs !== undefined && canonicalOf(theirs) !== canonicalOf(total);
      }) || reply.crossChecks.some(({ outcome }, index) => outcome !== checks[index]?.outcome.kind),
  };
}

/** Which period a consolidation is of, and what that is about. */
export function periodOf({ reply: { period, periodName } }: Pick<Consolidation, "reply">) {
  return { id: period, name: periodName };
}

/** The consolidation as three sheets: all units side by side, what is doubtful about them, and the form with totals. */
export function drawConsolidation(
  { me }: Pick<WorkSession, "me">,
  consolidation: Consolidation,
): readonly Sheet[] {
  const { id, receivedBy, ...regime } = me.regime;
  return drawOf(consolidation, { ...regime, regime: id, officeName: receivedBy }, null);
}

/** The same sheets of figures that somebody had, or has, before them; of an edition they say so. */
export function drawOf(
  consolidation: Consolidation,
  { regime, officeName, locality, illustrative }: EditionHeading,
  edition: EditionOnWire | null,
): readonly Sheet[] {
  const { reply, differs: _, ...made } = consolidation;
  return drawConsolidationSheets({
    ...made,
    targetOf: (indicator) => reply.targets[indicator] ?? null,
    heading: {
      regime,
      parent: reply.unit.id,
      parentName: reply.unit.name,
      parentKind: sayUnitKind("vi", reply.unit.type),
      officeName,
      locality,
      period: reply.period,
      periodName: namePeriod("vi", periodOf({ reply })),
      asOf: sayMoment("vi", reply.asOf),
      illustrative,
      ...(edition && { edition: { number: edition.number, sent: sayEdition(edition) } }),
    },
  });
}

/** Puts the consolidation into the workbook the person has open; answers how many sheets that took. */
export async function writeConsolidation(
  session: WorkSession,
  consolidation: Consolidation,
): Promise<Result<number, Problem>> {
  const inserted = await session.workbook.insertSheets(drawConsolidation(session, consolidation));
  return inserted.ok ? ok(inserted.value.length) : inserted;
}

/** Whether two answers were made from the same figures, with the same doubts about them. */
export function isSameCoverage(before: Consolidation, after: Consolidation): boolean {
  const made = ({ reply }: Consolidation) => {
    const { asOf: _, ...shown } = reply;
    return canonicalOf(shown);
  };
  return made(before) === made(after);
}
