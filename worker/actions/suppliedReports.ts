import { type Period, planOf } from "../../shared/calendar/period.ts";
import type { CarriedOrigin, Form } from "../../shared/form/form.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import type { Regime } from "../../shared/regime.ts";
import type { EarlierReport, ElsewhereOrigin } from "../../shared/report/carried.ts";
import { isApproved } from "../../shared/report/life.ts";
import { type MilestonePlan, milestoneOrigin } from "../../shared/rollup/milestones.ts";
import type { StoredReport } from "../store/reportRows.ts";
import { listSent } from "../store/reports.ts";
import type { ReportKey } from "../store/rows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { valuesOf, withDefinitionsOf } from "./definitions.ts";

/** The reports of other forms that some forms carry figures from, with what they say. */
export interface SuppliedReports {
  /** Changes whenever one of them does. */
  readonly revision: readonly (string | number)[];
  readonly of: (unit: OrgUnitId, period: Period, origin: ElsewhereOrigin) => EarlierReport | null;
}

/** Reads each of them once, however many units and cells take figures from it; nothing where no form does, and none of
 *  those that are held already. */
export async function readSupplied(
  db: D1Database,
  { milestones }: Pick<Regime, "milestones">,
  wanted: readonly { readonly form: Form; readonly unit: OrgUnitId; readonly period: Period }[],
  known: readonly StoredDefinition[],
  held: HeldReports = nothingHeld,
): Promise<SuppliedReports> {
  const keys = wanted.flatMap(({ form, unit, period }) =>
    listOrigins(form, milestones, period).map((origin) => placeOf(unit, period, origin)),
  );
  const distinct = [...new Map(keys.map((key) => [nameOf(key), key])).values()];
  const read = await listSent(
    db,
    distinct.filter((key) => !held.asked.has(nameOf(key))),
  );
  const wantedNames = new Set(distinct.map(nameOf));
  const own = held.reports.filter((report) => wantedNames.has(nameOf(report)));
  const sent = [...read, ...own].filter(({ state }) => state !== "draft");
  const versions = sent.map((report) => report.sent);
  const definitions = await withDefinitionsOf(db, versions, known);
  const found = new Map(sent.map((report) => [nameOf(report), earlierOf(report, definitions)]));
  return {
    revision: sent.flatMap(({ template, unit, period, seq }) => [template, unit, period, seq]),
    of: (unit, period, origin) => found.get(nameOf(placeOf(unit, period, origin))) ?? null,
  };
}

/** Reports that were asked for already, sent or not. */
export interface HeldReports {
  readonly asked: ReadonlySet<string>;
  readonly reports: readonly StoredReport[];
}

const nothingHeld: HeldReports = { asked: new Set(), reports: [] };

function listOrigins(
  form: Form,
  milestones: MilestonePlan | undefined,
  { id }: Period,
): ElsewhereOrigin[] {
  return [...form.cells.values()].flatMap(({ content }) => {
    if (content.kind !== "carried") return [];
    if (content.from.kind !== "milestone") return inChain(content.from);
    return milestoneOrigin(milestones, content.from.indicator, id) ?? [];
  });
}

function inChain(origin: CarriedOrigin): ElsewhereOrigin[] {
  if (origin.kind !== "elsewhere" && origin.kind !== "report") return [];
  const later = origin.orElse ? inChain(origin.orElse) : [];
  return origin.kind === "elsewhere" ? [origin, ...later] : later;
}

function placeOf(unit: OrgUnitId, { id }: Period, { by, template, period }: ElsewhereOrigin) {
  return { template, unit: by?.unit ?? unit, period: period === "plan" ? planOf(id) : id };
}

/** What a report is held under. */
export function nameOf({ template, unit, period }: ReportKey): string {
  return `${template}/${unit}/${period}`;
}

function earlierOf(
  { period, version, state, sent }: StoredReport,
  definitions: readonly StoredDefinition[],
): EarlierReport {
  return { period, version, approved: isApproved(state), values: valuesOf(sent, definitions) };
}
