import { sameLastYear } from "../../shared/calendar/period.ts";
import type { Template } from "../../shared/form/template.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../shared/ids.ts";
import { sectorOf } from "../../shared/orgUnit.ts";
import { yearFigures } from "../../shared/regimes/dongHoa2022/figures.ts";
import { illustratedLater, illustration } from "../../shared/regimes/dongHoa2022/illustration.ts";
import { milestones } from "../../shared/regimes/dongHoa2022/milestones.ts";
import { orgUnits } from "../../shared/regimes/dongHoa2022/orgUnits.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { templates } from "../../shared/regimes/dongHoa2022/templates.ts";
import { isAsked } from "../../shared/report/owed.ts";
import type { Signing } from "../../shared/report/signing.ts";
import { aimOf } from "../../shared/rollup/aim.ts";
import { compareSources } from "../../shared/rollup/compareSources.ts";
import { consolidate, type UnitFigures } from "../../shared/rollup/consolidate.ts";
import { milestoneCell, milestonesOf } from "../../shared/rollup/milestones.ts";
import type { ComparedCheck } from "../../shared/sheet/consolidationInput.ts";
import { drawConsolidationSheets } from "../../shared/sheet/consolidationSheets.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { sayPeriod } from "../../shared/text/periodNames.ts";
import { type PlayedReport, playReports } from "../../test/shared/regimes/playedReports.ts";
import { formOf, sheetOf, termOf } from "./regimeForms.ts";

const periods = {
  plan: "2022P",
  quarter: "2022Q1",
  "six-month": "2022S1",
  year: "2022",
  month: "202203",
  "ad-hoc": "2022X01",
} as const;
const town = "ou-01" as OrgUnitId;

/** Every form of the regime: blank for each kind of period, as it is illustrated, and consolidated, as workbooks. */
export function regimeSamples(): Record<string, readonly Sheet[]> {
  const played = playReports([...illustration, ...illustratedLater]);
  const plans = played.filter(({ report }) => report.template === milestones.template);
  return Object.fromEntries(
    templates.flatMap((template) => {
      const own = played.filter(({ report }) => report.template === template.id);
      const [first] = own;
      const sheets = [
        ...blanksOf(template),
        ...own.map((one) => sheetOfPlayed(one)),
        ...(first ? [sheetOfPlayed(first, signing)] : []),
      ];
      const renamed = sheets.map((sheet, at) => ({ ...sheet, name: `Biểu ${at}` }));
      return [
        [`${template.id}-forms`, renamed],
        [`${template.id}-consolidated`, consolidated(template, own, plans)],
      ];
    }),
  );
}

/** A signature of the longest words that people sign with. */
const signing: Signing = {
  number: "1234/BC-UBND",
  day: "2022-03-05",
  signer: {
    title: "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
    name: "Công Tằng Tôn Nữ Thị Nguyệt Minh Phương Thảo",
  },
  preparer: "Nguyễn Phước Vĩnh Bảo Khánh Quỳnh Anh Thư",
  code: "0Q2KDX90AB",
};

function sheetOfPlayed({ report, form, carried }: PlayedReport, signed?: Signing): Sheet {
  const { unit, entered, period, dataState } = report;
  const own = { period, carried, dataState, ...(signed ? { signing: signed } : {}) };
  return sheetOf(form, unit, entered, own);
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
  return orgUnits
    .map(({ id }) => id)
    .filter(
      (id) => id !== town && isAsked(template, { id, type: termOf(id).type }, { id: period }),
    );
}

/** What the town makes of the illustrated reports of one form: beside what the communes registered, and beside a year in
 *  which each had its neighbour's figures. */
function consolidated(
  template: Template,
  own: readonly PlayedReport[],
  plans: readonly PlayedReport[],
): readonly Sheet[] {
  const [first] = own;
  if (!first) throw new Error(`${template.id} is not illustrated`);
  const { form, report } = first;
  const { period } = report;
  const ofPeriod = own.filter((one) => one.report.period === period);
  const units = reportersOf(template, period).map((unit) => unitOf(unit, ofPeriod));
  const takesOwn = isAsked(template, { id: town, type: termOf(town).type }, { id: period });
  const ofTown = takesOwn ? unitOf(town, ofPeriod) : null;
  const before = units.map((unit, index) => ({
    ...unit,
    values: units[(index + 1) % units.length]?.values ?? new Map(),
    otherStandard: new Set<CellKey>(),
  }));
  const ownBefore = ofTown && { ...ofTown, otherStandard: new Set<CellKey>() };
  return drawConsolidationSheets({
    form,
    units,
    own: ofTown,
    figures: consolidate(form, units, ofTown),
    targetOf: (id) => yearFigures.targets[id]?.[town] ?? null,
    milestones: new Map(
      [...form.cells.values()].flatMap((cell) => {
        const indicator = aimOf(cell);
        const at = indicator && milestoneCell(milestones, indicator, period);
        const said = units.map(({ unit }) => {
          const plan = plans.find((one) => one.report.unit === unit);
          return (at && plan?.values.get(at)) ?? null;
        });
        const found = milestonesOf(cell, units, said, ofTown);
        return found ? [[cell.key, found] as const] : [];
      }),
    ),
    exemptParts: new Map(),
    lastYear: {
      period: sameLastYear(period),
      units: before,
      own: ownBefore,
      figures: consolidate(form, before, ownBefore),
    },
    checks: [comparedWith(units)],
    doubts: [],
    heading: {
      regime: regime.id,
      parent: town,
      parentName: "Thị xã Đông Hòa",
      parentKind: "thị xã",
      officeName: "Phòng LĐ-TB&XH",
      locality: regime.locality,
      period,
      periodName: sayPeriod("vi", period),
      asOf: "10/03/2022 08:00",
      illustrative: true,
    },
  });
}

/** A comparison in which one unit says something else than the other source, and one nothing. */
function comparedWith(units: readonly UnitFigures[]): ComparedCheck {
  const said = units.map((_, index) => (index === 1 ? null : 10 * index));
  const gathered = {
    check: {
      ...{ id: "X", title: "Hộ vay vốn", unit: "hộ", decimals: 0, each: "unit" as const },
      ...{ importance: "warning" as const, instruction: "Đối chiếu sao kê." },
      tolerance: { absolute: 0, percent: 0 },
      left: { kind: "children", name: "xã, phường" },
      right: { kind: "supplier", name: "PGD NHCSXH" },
    },
    units: units.map(({ unit, name }) => ({ unit, name })),
    left: { byUnit: said, whole: null, source: null },
    right: {
      byUnit: units.map((_, index) => (index === 2 ? 21 : 10 * index)),
      whole: null,
      source: { version: 1, approved: false },
    },
  } as const;
  return { ...gathered, outcome: compareSources(gathered) };
}

function unitOf(unit: OrgUnitId, played: readonly PlayedReport[]): UnitFigures {
  const { name, type } = termOf(unit);
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
