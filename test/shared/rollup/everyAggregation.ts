import { compileForm } from "../../../shared/form/compileForm.ts";
import { computeForm } from "../../../shared/form/computeForm.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import type { Column, Row, Template } from "../../../shared/form/template.ts";
import type { CellKey, OrgUnitId, TemplateId } from "../../../shared/ids.ts";
import type { Measure } from "../../../shared/indicator.ts";
import type { Sector } from "../../../shared/orgUnit.ts";
import { countOf, moneyOf, rateOf } from "../../../shared/regimes/dongHoa2022/measures.ts";
import type { UnitFigures } from "../../../shared/rollup/consolidate.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";

const yesNo = (aggregation: "COUNT_TRUE" | "COUNT_TRUE_RATIO") =>
  countOf("", { type: "yes-no", aggregation });

/** One row for each aggregation, with the rows that rates are made from. */
const measures: { readonly [row: string]: readonly [measure: Measure, formula?: string] } = {
  jobs: [countOf("người")],
  fund: [{ ...moneyOf("flow"), aggregation: "SUM_PLUS_TOWN" }],
  helped: [countOf("trẻ em")],
  children: [countOf("trẻ em")],
  share: [rateOf(2), "@helped/@children*100"],
  drowned: [countOf("trẻ em")],
  per100k: [rateOf(1, "/100.000", { aggregation: "RATE_100K" }), "@drowned/@children*100000"],
  helpedBefore: [countOf("trẻ em")],
  childrenBefore: [countOf("trẻ em")],
  shareBefore: [rateOf(2), "@helpedBefore/@childrenBefore*100"],
  rise: [rateOf(2, "điểm %"), "@share-@shareBefore"],
  typedShare: [rateOf(2)],
  model: [yesNo("COUNT_TRUE")],
  standard: [yesNo("COUNT_TRUE_RATIO")],
  teams: [countOf("đội", { nature: "stock", aggregation: "LAST" })],
  opening: [countOf("hộ", { nature: "stock", aggregation: "LAST" })],
  closing: [countOf("hộ", { nature: "stock", aggregation: "LAST" })],
  decrease: [countOf("hộ", { aggregation: "NET" }), "@opening-@closing"],
  words: [countOf("", { type: "text", aggregation: "TEXT_MERGE" })],
  day: [countOf("", { type: "date", aggregation: "LAST" })],
  kept: [countOf("", { type: "yes-no", aggregation: "LAST" })],
  note: [countOf("", { type: "text", aggregation: "NONE" })],
};

const column: Column = {
  id: "v",
  label: "Số liệu",
  group: null,
  number: "1",
  width: 14,
  cell: { kind: "entry" },
  periodKinds: null,
  appliesTo: null,
  measure: null,
  hidden: false,
};

const template: Template = {
  id: "every" as TemplateId,
  version: 1,
  code: "TH-01/MT",
  title: "Mọi cách tổng hợp",
  shortTitle: "Mọi cách tổng hợp",
  adoptedBy: null,
  reportedBy: ["ward", "commune"],
  periodKinds: ["year"],
  tables: [
    {
      id: "A",
      heading: null,
      stub: [
        { shows: "number", label: "STT", letter: "A", width: 6 },
        { shows: "label", label: "Chỉ tiêu", letter: "B", width: 30 },
        { shows: "unit", label: "ĐVT", letter: "C", width: 8 },
      ],
      columns: [column],
      rows: Object.entries(measures).map(
        ([id, [measure, formula]], index): Row => ({
          id,
          number: String(index + 1),
          label: id,
          spoken: id,
          level: 0,
          measure,
          formula: null,
          cells: formula ? { v: { cell: { kind: "computed", formula } } } : null,
        }),
      ),
      principalRow: null,
    },
  ],
  rules: [],
};

/** A form that knows every way of making a town's figure. */
export const everyAggregation: Form = (() => {
  const form = compileForm(template, "year");
  if (!form.ok) throw new Error(JSON.stringify(form.error));
  return form.value;
})();

/** The cell of one of its rows. */
export function cell(row: string): CellKey {
  return `A/${row}/v` as CellKey;
}

/** What a unit answered, by row, with everything computed from it. */
export function answersOf(rows: { readonly [row: string]: DataValue }) {
  const given = Object.entries(rows).map(([row, value]) => [cell(row), value] as const);
  return computeForm(everyAggregation, new Map(given));
}

/** Figures of one child unit that has been approved, or stands as said. */
export function childUnit(
  name: string,
  sector: Sector | null,
  rows: { readonly [row: string]: DataValue },
  standing: UnitStanding = {
    kind: "counted",
    approved: true,
    estimated: false,
    preliminary: false,
  },
): UnitFigures {
  const isCounted = standing.kind === "counted";
  return {
    unit: name as OrgUnitId,
    name,
    sector,
    standing,
    values: isCounted ? answersOf(rows) : new Map(),
    version: isCounted ? 1 : 0,
  };
}
