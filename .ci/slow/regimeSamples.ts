import type { Template } from "../../shared/form/template.ts";
import type { OrgUnitId, PeriodId } from "../../shared/ids.ts";
import { sectorOf } from "../../shared/orgUnit.ts";
import { yearFigures } from "../../shared/regimes/dongHoa2022/figures.ts";
import { illustratedLater, illustration } from "../../shared/regimes/dongHoa2022/illustration.ts";
import { orgUnits } from "../../shared/regimes/dongHoa2022/orgUnits.ts";
import { templates } from "../../shared/regimes/dongHoa2022/templates.ts";
import { isOwed } from "../../shared/report/owed.ts";
import { consolidate, type UnitFigures } from "../../shared/rollup/consolidate.ts";
import { renderConsolidation } from "../../shared/sheet/consolidationSheet.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { sayPeriod } from "../../shared/text/periodNames.ts";
import { type PlayedReport, playReports } from "../../test/shared/regimes/playedReports.ts";
import { formOf, sheetOf, termOf } from "./regimeForms.ts";

const periods = { plan: "2022P", quarter: "2022Q1", "six-month": "2022S1", year: "2022" } as const;
const town = "ou-01" as OrgUnitId;

/** Every form of the regime: blank for each kind of period, as it is illustrated, and consolidated, as workbooks. */
export function regimeSamples(): Record<string, readonly Sheet[]> {
  const played = playReports([...illustration, ...illustratedLater]);
  return Object.fromEntries(
    templates.flatMap((template) => {
      const own = played.filter(({ report }) => report.template === template.id);
      const sheets = [...blanksOf(template), ...own.map(sheetOfPlayed)];
      const renamed = sheets.map((sheet, at) => ({ ...sheet, name: `Biểu ${at}` }));
      return [
        [`${template.id}-forms`, renamed],
        [`${template.id}-consolidated`, consolidated(template, own)],
      ];
    }),
  );
}

function sheetOfPlayed({ report, form, carried }: PlayedReport): Sheet {
  const { unit, entered, period, dataState } = report;
  return sheetOf(form, unit, entered, { period, carried, dataState });
}

function blanksOf(template: Template): Sheet[] {
  const kinds = template.periodKinds as readonly (keyof typeof periods)[];
  return kinds.map((kind) => {
    const period = periods[kind] as PeriodId;
    const [unit = town] = reportersOf(template, period);
    return sheetOf(formOf(template, period), unit, new Map(), { period });
  });
}

function reportersOf(template: Template, period: PeriodId): OrgUnitId[] {
  const { periodKind } = formOf(template, period);
  return orgUnits
    .map(({ id }) => id)
    .filter((id) => id !== town && isOwed(template, { id, type: termOf(id).type }, periodKind));
}

/** What the town makes of the illustrated reports of one form. */
function consolidated(template: Template, played: readonly PlayedReport[]): readonly Sheet[] {
  const [first] = played;
  if (!first) throw new Error(`${template.id} is not illustrated`);
  const { form, report } = first;
  const units = reportersOf(template, report.period).map((unit) => unitOf(unit, played));
  const own = played.find((one) => one.report.unit === town)?.values ?? null;
  return renderConsolidation({
    form,
    units,
    figures: consolidate(form, units, own),
    targetOf: (id) => yearFigures.targets[id]?.[town] ?? null,
    doubts: [],
    heading: {
      parentName: "Thị xã Đông Hòa",
      officeName: "Phòng LĐ-TB&XH",
      periodName: sayPeriod("vi", report.period),
      asOf: "10/03/2022 08:00",
      illustrative: true,
    },
  });
}

function unitOf(unit: OrgUnitId, played: readonly PlayedReport[]): UnitFigures {
  const { name, type } = termOf(unit);
  const base = { unit, name, sector: sectorOf(type), version: 1 };
  const sent = played.find(({ report }) => report.unit === unit);
  if (!sent) return { ...base, standing: { kind: "not-reported" }, values: new Map() };
  const { then } = sent.report;
  if (then === "returned") {
    return { ...base, standing: { kind: "being-corrected" }, values: new Map() };
  }
  const approved = then === "approved";
  return {
    ...base,
    standing: { kind: "counted", approved, estimated: false },
    values: sent.values,
  };
}
