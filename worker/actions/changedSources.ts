import { carriedFromWire } from "../../shared/api/carried.ts";
import { findPeriod, type Period, parsePeriodId } from "../../shared/calendar/period.ts";
import type { Form } from "../../shared/form/form.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import type { Regime } from "../../shared/regime.ts";
import { listOpeningGaps, type OpeningGap } from "../../shared/report/adjustedInYear.ts";
import { resolveCarried } from "../../shared/report/carried.ts";
import { listSourceChanges, type SourceChange } from "../../shared/report/sourceChanges.ts";
import type { UnitToday } from "../caller.ts";
import { listAdjusted } from "../store/adjusted.ts";
import type { FiledFigures } from "../store/filed.ts";
import type { NewestReport, StoredReport } from "../store/reportRows.ts";
import { listNewest } from "../store/reports.ts";
import type { ReportKey } from "../store/rows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { adjustedReportsOf, adjustingPeriods } from "./adjustedReports.ts";
import { carriedSourcesOf } from "./carriedSources.ts";
import { formFrom, valuesOf, withDefinitionsOf } from "./definitions.ts";
import { readReports } from "./readReports.ts";
import { regimeOfUnits } from "./regimeOfUnits.ts";
import { listSourceCells, nameOf } from "./sourceCells.ts";

/** What some reports of one form and period were sent with, and what their sources say by now. */
export interface ChangedSources {
  readonly byUnit: ReadonlyMap<
    OrgUnitId,
    {
      readonly form: Form;
      readonly changes: readonly SourceChange[];
      readonly gaps: readonly OpeningGap[];
    }
  >;
  /** Changes whenever a source does. */
  readonly revision: readonly (string | number)[];
}

/** Reports that were looked for, and those of them that were found. */
export interface HeldReports {
  readonly looked: readonly ReportKey[];
  readonly reports: readonly NewestReport[];
}

/** Finds what the sources of sent reports say by now, at one row for each source that is not at hand. */
export async function findChangedSources(
  db: D1Database,
  regime: Regime,
  reports: readonly StoredReport[],
  known: {
    /** Holds those that the reports were sent with. */
    readonly definitions: readonly StoredDefinition[];
    readonly filed: FiledFigures;
    /** Reports that were looked for already; what is not among them was never sent. */
    readonly held?: HeldReports;
    /** What the units of the reports are, where that is at hand. */
    readonly units?: readonly UnitToday[];
  },
): Promise<ChangedSources> {
  const units = reports.map(({ unit }) => unit);
  const regimeOf = await regimeOfUnits(db, regime, units, known.units ?? []);
  // What no longer is a period of the unit has no sources left that could have changed.
  const sent = reports.flatMap(
    (report) => readSent(regimeOf(report.unit), report, known.definitions) ?? [],
  );
  const named = sent.flatMap(({ cells }) => cells.map(({ at }) => [nameOf(at), at] as const));
  const looked = [...new Map(named).values()];
  const wanted = new Set(looked.map(nameOf));
  const held = (known.held?.reports ?? []).filter((report) => wanted.has(nameOf(report)));
  const isHeld = new Set(known.held?.looked.map(nameOf));
  const others = looked.filter((key) => !isHeld.has(nameOf(key)));
  const [newest, adjusting] = await Promise.all([
    listNewest(db, others),
    findAdjusting(db, regimeOf, sent),
  ]);
  const sources = [...held, ...newest];
  const versions = [...sources, ...adjusting.map((report) => report.sent)];
  const definitions = await withDefinitionsOf(db, versions, known.definitions);
  const readNow = await readReports(db, [], { looked, reports: sources, definitions });

  const byUnit = sent.map(({ report, form, period, carried }) => {
    const { unit, template } = report;
    const ofUnit = sources.filter((source) => source.unit === unit && source.template === template);
    const { filed } = known;
    const adjusted = adjustedReportsOf(adjusting, report, definitions);
    const sourcesNow = carriedSourcesOf({
      ...{ regime: regimeOf(unit), unit, period, filed },
      ...{ reports: ofUnit, definitions, others: readNow, adjusted },
    });
    const now = resolveCarried(form, sourcesNow);
    const values = valuesOf(report.sent, definitions);
    const changes = listSourceChanges({ carried, values }, now);
    const gaps = listOpeningGaps(form, adjusted, regimeOf(unit).calendar, period);
    return [unit, { form, changes, gaps }] as const;
  });
  return {
    byUnit: new Map(byUnit),
    revision: [...sources, ...adjusting].flatMap(({ template, unit, period, seq }) => [
      ...[template, unit, period, seq],
    ]),
  };
}

/** The reports that adjusted what these start from, of their units. */
async function findAdjusting(
  db: D1Database,
  regimeOf: (unit: OrgUnitId) => Regime,
  sent: readonly { readonly report: StoredReport; readonly period: Period }[],
): Promise<StoredReport[]> {
  const templates = [...new Set(sent.map(({ report }) => report.template))];
  const periods = new Set(
    sent.flatMap(({ report, period }) => adjustingPeriods(regimeOf(report.unit), period)),
  );
  const [first] = sent;
  const unit = first && sent.length === 1 ? first.report.unit : null;
  return listAdjusted(db, { templates, periods: [...periods], unit });
}

function readSent(regime: Regime, report: StoredReport, definitions: readonly StoredDefinition[]) {
  const { sent, template } = report;
  const parts = parsePeriodId(report.period);
  const period = parts && findPeriod(regime.calendar, parts.id);
  const own = definitions.find(
    ({ id, version }) => id === template && version === sent.templateVersion,
  );
  if (!parts || !own) throw new Error(`${template} ${report.period} is not of this regime`);
  if (!period) return null;
  const form = formFrom(own.definition, parts.kind);
  const cells = listSourceCells(regime, form, report.unit, period);
  return { report, form, period, carried: carriedFromWire(sent.carried), cells };
}
