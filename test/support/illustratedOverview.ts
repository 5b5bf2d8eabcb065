import { findPeriod, parsePeriodId } from "../../shared/calendar/period.ts";
import { asksFor } from "../../shared/form/asksFor.ts";
import type { Form } from "../../shared/form/form.ts";
import { listSources } from "../../shared/form/generated.ts";
import type { Template } from "../../shared/form/template.ts";
import type { CellKey, OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import { type OrgUnitType, sectorOf, termOn } from "../../shared/orgUnit.ts";
import { yearFigures } from "../../shared/regimes/dongHoa2022/figures.ts";
import type { IllustratedReport } from "../../shared/regimes/dongHoa2022/illustratedReport.ts";
import { orgUnits } from "../../shared/regimes/dongHoa2022/orgUnits.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { templates } from "../../shared/regimes/dongHoa2022/templates.ts";
import { isAsked } from "../../shared/report/owed.ts";
import {
  type OverviewUnit,
  overviewOf,
  type SourceReport,
  takeFigures,
} from "../../shared/rollup/overview.ts";
import type { UnitStanding } from "../../shared/rollup/standing.ts";
import type { OverviewInput } from "../../shared/sheet/overviewSheet.ts";
import { formOf } from "../shared/regimes/filledForm.ts";
import { type PlayedReport, playReports } from "../shared/regimes/playedReports.ts";

const day = "2022-03-10";

/** What the sheets of a generated form are made from, of illustrated reports played through. */
export function overviewInput(
  template: Template,
  reports: readonly IllustratedReport[],
  period = "2022Q1",
): OverviewInput {
  const kind = parsePeriodId(period)?.kind;
  const found = findPeriod(regime.calendar, period as PeriodId);
  if (!kind || !found) throw new Error(`${period} is no period`);
  const form = formOf(template, kind);
  const sources = listSources(form).flatMap((id) => templates.find((one) => one.id === id) ?? []);
  const played = playReports(reports).filter(({ report }) => report.period === period);
  const unitOf = (id: OrgUnitId, type: OrgUnitType, name: string): OverviewUnit => {
    const own = played.filter(({ report }) => report.unit === id);
    const owed = sources.filter((source) => isAsked(source, { id, type }, found));
    return unitFrom(form, id, name, type, owed, own);
  };
  const units = orgUnits.flatMap((unit) => {
    const term = termOn(unit, day);
    return term && sectorOf(term.type) ? [unitOf(unit.id, term.type, term.name)] : [];
  });
  const town = unitOf(regime.consolidatedBy, "town", "Thị xã Đông Hòa");
  const notAsked = [...form.cells.values()].flatMap(({ key, content }) => {
    if (content.kind !== "carried" || content.from.kind !== "elsewhere") return [];
    const { template: from, cell } = content.from;
    const source = sources.find(({ id }) => id === from);
    return source && asksFor(source, kind, cell as CellKey) ? [] : [key];
  });
  return {
    form,
    units,
    own: town,
    figures: overviewOf(form, units, town, new Set(notAsked)),
    targetOf: town.targetOf,
    sources,
    windowTo: found.windowTo,
    heading: {
      parentName: "Thị xã Đông Hòa",
      officeName: "Phòng LĐ-TB&XH",
      locality: "Đông Hòa",
      year: "2022",
      periodName: "Quý I năm 2022",
      asOf: "10/3/2022 08:00",
      illustrative: true,
    },
  };
}

function unitFrom(
  form: Form,
  id: OrgUnitId,
  name: string,
  type: OrgUnitType,
  owed: readonly Template[],
  played: readonly PlayedReport[],
): OverviewUnit {
  const reportOf = (template: TemplateId) =>
    played.find(({ report }) => report.template === template) ?? null;
  const countedOf = (template: TemplateId) => {
    const found = reportOf(template);
    return found?.report.then === "returned" ? null : found;
  };
  return {
    unit: id,
    name,
    sector: sectorOf(type),
    reports: new Map(owed.map((source) => [source.id, sourceOf(reportOf(source.id))])),
    values: takeFigures(form, (template, cell) =>
      owed.some((source) => source.id === template)
        ? (countedOf(template)?.values.get(cell) ?? null)
        : null,
    ),
    targetOf: (indicator) => yearFigures.targets[indicator]?.[id] ?? null,
  };
}

function sourceOf(played: PlayedReport | null): SourceReport {
  const standing = standingOf(played);
  return { standing, version: standing.kind === "counted" ? 1 : 0 };
}

function standingOf(played: PlayedReport | null): UnitStanding {
  if (!played) return { kind: "not-reported" };
  const { then, dataState } = played.report;
  if (then === "returned") return { kind: "being-corrected" };
  return { kind: "counted", approved: then === "approved", ...dataState };
}
