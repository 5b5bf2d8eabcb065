import { findPeriod, parsePeriodId, windowOf } from "../../shared/calendar/period.ts";
import type { Template } from "../../shared/form/template.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../shared/ids.ts";
import type { CommuneInput } from "../../shared/narrative/communeNarrative.ts";
import type { DistrictInput, FormOverUnits } from "../../shared/narrative/districtNarrative.ts";
import type { PaperInput } from "../../shared/narrative/paper.ts";
import { isOffice, sectorOf, termOn } from "../../shared/orgUnit.ts";
import { dh00 } from "../../shared/regimes/dongHoa2022/dh00.ts";
import { yearFigures } from "../../shared/regimes/dongHoa2022/figures.ts";
import type { IllustratedReport } from "../../shared/regimes/dongHoa2022/illustratedReport.ts";
import { orgUnits } from "../../shared/regimes/dongHoa2022/orgUnits.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { templates } from "../../shared/regimes/dongHoa2022/templates.ts";
import { isAsked } from "../../shared/report/owed.ts";
import { aimOf } from "../../shared/rollup/aim.ts";
import { consolidate, type UnitFigures } from "../../shared/rollup/consolidate.ts";
import { milestoneCell, milestonesOf } from "../../shared/rollup/milestones.ts";
import { listProgress } from "../../shared/rollup/progress.ts";
import { formOf } from "../shared/regimes/filledForm.ts";
import { type PlayedReport, playReports } from "../shared/regimes/playedReports.ts";
import { overviewInput } from "./illustratedOverview.ts";

const town = regime.consolidatedBy;
const day = "2022-03-10";

/** What the documents of illustrated reports say of themselves. */
export function paperOf(unit: OrgUnitId, period: string, signer = ""): PaperInput {
  const term = termIn(unit);
  const isTown = unit === town;
  const paper = regime.paper ?? null;
  return {
    unit: { name: term.name, isOffice: isOffice(term.type) },
    parentName: termIn(town).name,
    locality: term.name.replace(/^(Phường|Xã|Thị xã) /, ""),
    year: 2022,
    period,
    periodName: null,
    paper,
    recipients: paper?.recipients[isTown ? "ofWhole" : "ofUnits"] ?? [],
    signer: { title: isTown ? "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH" : "CHỦ TỊCH", name: signer },
    illustrative: regime.illustrative,
  };
}

/** What the district's document is made from, of illustrated reports played through. */
export function districtInput(
  reports: readonly IllustratedReport[],
  period = "2022Q1",
): DistrictInput {
  const overview = overviewInput(dh00, reports, period);
  const played = playReports(reports);
  const kind = parsePeriodId(period)?.kind ?? "quarter";
  const found = findPeriod(regime.calendar, period as PeriodId);
  if (!found) throw new Error(`${period} is no period`);
  return {
    paper: paperOf(town, period),
    headline: {
      progress: listProgress(overview.figures, overview.units, overview.targetOf, kind),
      figures: overview.figures,
      units: overview.units,
    },
    forms: templates
      .filter(({ periodKinds }) => periodKinds.includes(kind))
      .filter((template) => reportersOf(template, period).length > 0)
      .map((template) => formOverUnits(template, played, period)),
    window: windowOf(regime.calendar, found),
    asOf: "2022-03-10T08:00:00+07:00",
    parentKind: "thị xã",
    warnings: [],
  };
}

/** What a unit's own document is made from, of illustrated reports played through. */
export function communeInput(
  unit: OrgUnitId,
  reports: readonly IllustratedReport[],
  period = "2022Q1",
): CommuneInput {
  const kind = parsePeriodId(period)?.kind ?? "quarter";
  const found = findPeriod(regime.calendar, period as PeriodId);
  if (!found) throw new Error(`${period} is no period`);
  const played = playReports(reports).filter(
    ({ report }) => report.unit === unit && report.period === period,
  );
  const owed = templates.filter((template) =>
    isAsked(template, { id: unit, type: termIn(unit).type }, { id: period as PeriodId }),
  );
  return {
    paper: paperOf(unit, period),
    forms: owed.map((template) => {
      const sent = played.find(({ report }) => report.template === template.id);
      return {
        form: formOf(template, kind),
        report: sent
          ? {
              form: sent.form,
              values: sent.values,
              dataState: sent.report.dataState,
              earlier: { earlier: [], lastYear: null },
            }
          : null,
        remarks: [],
      };
    }),
    window: windowOf(regime.calendar, found),
    asOf: "2022-03-10T08:00:00+07:00",
  };
}

function formOverUnits(
  template: Template,
  played: readonly PlayedReport[],
  period: string,
): FormOverUnits {
  const form = formOf(template, parsePeriodId(period)?.kind ?? "quarter");
  const own = played.filter(
    ({ report }) => report.template === template.id && report.period === period,
  );
  const plans = played.filter(({ report }) => report.template === regime.milestones?.template);
  const ids = reportersOf(template, period);
  const units = ids.map((unit) => unitOf(unit, own));
  const isTowns = isAsked(
    template,
    { id: town, type: termIn(town).type },
    { id: period as PeriodId },
  );
  const ofTown = isTowns ? unitOf(town, own) : null;
  return {
    form,
    units,
    own: ofTown,
    figures: consolidate(form, units, ofTown),
    milestones: new Map(
      [...form.cells.values()].flatMap((cell) => {
        const indicator = aimOf(cell);
        const plan = regime.milestones;
        const at = indicator && plan && milestoneCell(plan, indicator, period as PeriodId);
        const said = units.map(({ unit }) => {
          const registered = plans.find(({ report }) => report.unit === unit);
          return (at && registered?.values.get(at)) ?? null;
        });
        const made = milestonesOf(cell, units, said, ofTown);
        return made ? [[cell.key as CellKey, made] as const] : [];
      }),
    ),
    exemptParts: new Map(),
    lastYear: null,
    targetOf: (indicator) => yearFigures.targets[indicator]?.[town] ?? null,
    parentKind: "thị xã",
    remarks: [],
    tellsFigures: ids.some((id) => sectorOf(termIn(id).type) !== null),
  };
}

function reportersOf(template: Template, period: string): OrgUnitId[] {
  return orgUnits
    .map(({ id }) => id)
    .filter((id) => {
      const asked = { id: period as PeriodId };
      return id !== town && isAsked(template, { id, type: termIn(id).type }, asked);
    });
}

function unitOf(unit: OrgUnitId, played: readonly PlayedReport[]): UnitFigures {
  const { name, type } = termIn(unit);
  const base = { unit, name, sector: sectorOf(type), version: 1 };
  const sent = played.find(({ report }) => report.unit === unit);
  if (!sent) return { ...base, standing: { kind: "not-reported" }, values: new Map() };
  const { then, dataState } = sent.report;
  if (then === "returned") {
    return { ...base, standing: { kind: "being-corrected" }, values: new Map() };
  }
  const approved = then === "approved";
  return { ...base, standing: { kind: "counted", approved, ...dataState }, values: sent.values };
}

function termIn(unit: OrgUnitId) {
  const found = orgUnits.find(({ id }) => id === unit);
  const term = found && termOn(found, day);
  if (!term) throw new Error(`${unit} is no unit`);
  return term;
}
