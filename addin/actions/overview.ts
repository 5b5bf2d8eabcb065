import type { EditionHeading, EditionOnWire } from "../../shared/api/editions.ts";
import type { OverviewReply } from "../../shared/api/overviews.ts";
import type { Form } from "../../shared/form/form.ts";
import type { CellKey, OrgUnitId, TemplateId } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { fromArray } from "../../shared/report/valuesArray.ts";
import { ok, type Result } from "../../shared/result.ts";
import {
  type OverviewFigure,
  type OverviewUnit,
  overviewOf,
} from "../../shared/rollup/overview.ts";
import { renderOverview } from "../../shared/sheet/overviewSheet.ts";
import { renderPublication } from "../../shared/sheet/publicationSheet.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { sayEdition } from "../../shared/text/editions/sayEdition.ts";
import { sayMoment } from "../../shared/text/moments.ts";
import { sayPeriod } from "../../shared/text/periodNames.ts";
import type { Stop } from "../api/client.ts";
import { goesOnFromWire } from "./goesOnFromWire.ts";
import type { WorkSession } from "./workSession.ts";

/** What a generated form makes of the units' forms, with how much is known of it. */
export interface Overview {
  readonly form: Form;
  readonly reply: OverviewReply;
  readonly units: readonly OverviewUnit[];
  readonly own: OverviewUnit;
  readonly figures: ReadonlyMap<CellKey, OverviewFigure>;
  /** Whether our totals and the Worker's are not the same: one of us must not be believed. */
  readonly differs: boolean;
}

/** Asks for the units' figures and totals them here, with the code the Worker totals them with. */
export async function readOverview(
  { client, library, me }: Pick<WorkSession, "client" | "library" | "me">,
  template: string,
  period: string,
  stop?: Stop,
): Promise<Result<Overview, Problem>> {
  const asked = await client.overview(template, period, me.regime.consolidatedBy.id, stop);
  if (!asked.ok) return asked;
  const reply = asked.value;
  const name = { template, templateVersion: reply.template.version, period };
  const found = await library.find(name, stop);
  if (!found.ok) return found;
  return ok(overviewFrom(found.value, reply));
}

/** A reply of the Worker's with its totals made once more. */
export function overviewFrom(form: Form, reply: OverviewReply): Overview {
  const units = reply.units.map((unit) => unitFrom(form, unit.id, unit.name, unit.sector, unit));
  const own = unitFrom(form, reply.unit.id, reply.unit.name, null, reply.own);
  const figures = overviewOf(form, units, own, new Set(reply.notAsked as CellKey[]));
  const differs = [...figures].some(([key, { total }]) => {
    const theirs = reply.totals[key];
    return theirs !== undefined && canonicalOf(theirs) !== canonicalOf(total);
  });
  return { form, reply, units, own, figures, differs };
}

/** The overview as two sheets: the figures, and what is missing. */
export function drawOverview(
  { me }: Pick<WorkSession, "me">,
  overview: Overview,
): readonly Sheet[] {
  const { id, receivedBy, ...regime } = me.regime;
  return drawOverviewOf(overview, { ...regime, regime: id, officeName: receivedBy }, null);
}

/** The same sheets of figures that somebody had, or has, before them; of an edition they say so. */
export function drawOverviewOf(
  { form, reply, units, own, figures }: Overview,
  { officeName, locality, year, illustrative }: EditionHeading,
  edition: EditionOnWire | null,
): readonly Sheet[] {
  const render = form.template.generated === "units-down" ? renderPublication : renderOverview;
  return render({
    form,
    units,
    own,
    figures,
    targetOf: own.targetOf,
    sources: reply.sources.map((source) => ({ ...source, id: source.id as TemplateId })),
    windowTo: reply.window.to,
    heading: {
      parentName: reply.unit.name,
      officeName,
      locality,
      year: String(year),
      periodName: sayPeriod("vi", reply.period),
      asOf: sayMoment("vi", reply.asOf),
      illustrative,
      ...(edition && { edition: { number: edition.number, sent: sayEdition(edition) } }),
    },
  });
}

/** Puts the overview into the workbook the person has open; answers how many sheets that took. */
export async function writeOverview(
  session: WorkSession,
  overview: Overview,
): Promise<Result<number, Problem>> {
  const inserted = await session.workbook.insertSheets(drawOverview(session, overview));
  return inserted.ok ? ok(inserted.value.length) : inserted;
}

/** Whether two answers were made from the same reports and targets. */
export function isSameOverview(before: Overview, after: Overview): boolean {
  const made = ({ reply: { asOf: _, ...rest } }: Overview) => canonicalOf(rest);
  return made(before) === made(after);
}

function unitFrom(
  form: Form,
  id: string,
  name: string,
  sector: OverviewUnit["sector"],
  { reports, values, targets }: OverviewReply["own"],
): OverviewUnit {
  return {
    unit: id as OrgUnitId,
    name,
    sector,
    reports: new Map(
      reports.map(({ template, goesOn, adjusted, ...report }) => [
        template as TemplateId,
        {
          ...report,
          ...(goesOn ? { goesOn: goesOnFromWire(goesOn) } : {}),
          ...(adjusted ? { adjusted } : {}),
        },
      ]),
    ),
    values: fromArray(form.template, values) ?? new Map(),
    targetOf: (indicator) => targets[indicator] ?? null,
  };
}
