import { findPeriod } from "../../shared/calendar/period.ts";
import { compileForm } from "../../shared/form/compileForm.ts";
import { computeForm, type FormValues } from "../../shared/form/computeForm.ts";
import { type DataValue, none } from "../../shared/form/dataValue.ts";
import type { Form } from "../../shared/form/form.ts";
import { inPeriod } from "../../shared/form/inPeriod.ts";
import type { Row, Template, ValidationRule } from "../../shared/form/template.ts";
import type { CellKey, IndicatorId, PeriodId, TemplateId } from "../../shared/ids.ts";
import type { Measure, ValueType } from "../../shared/indicator.ts";
import { countOf } from "../../shared/regimes/dongHoa2022/measures.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";

/** A row of the form: what it is called, what it takes, and what makes it where others do. */
type Line = readonly [label: string, type: ValueType, formula?: string];

const lines: { readonly [id: string]: Line } = {
  board: ["Ban Chỉ đạo đã kiện toàn", "yes-no"],
  number: ["Số quyết định", "text"],
  day: ["Ngày quyết định", "date"],
  begin: ["Ngày bắt đầu đợt kiểm tra", "date"],
  end: ["Ngày kết thúc đợt kiểm tra", "date"],
  backlog: ["Hồ sơ tồn đọng", "count"],
  reason: ["Nguyên nhân tồn đọng", "text"],
  spots: ["Tụ điểm phức tạp", "count"],
  healthy: ["Xã, phường lành mạnh", "yes-no"],
  children: ["Xã, phường phù hợp với trẻ em", "yes-no"],
  titles: ["Số danh hiệu đạt được", "count", "count_true(@healthy, @children)"],
  note: ["Ghi chú", "text"],
};

const rules: readonly (readonly [id: string, holds: string])[] = [
  ["board-papers", "@board => filled(@number) and filled(@day)"],
  ["no-board-no-papers", "not @board => not filled(@number)"],
  ["day-in-time", "@day <= last_day"],
  ["inspection-order", "@begin <= @end"],
  ["inspection-in-period", "@begin >= first_day and @end <= last_day"],
  ["backlog-explained", "@backlog > 5 => filled(@reason)"],
  ["healthy-without-spots", "@healthy => @spots = 0"],
  ["one-title", "@titles >= 1 or @spots > 0"],
  ["few-titles", "count_true(@board, @healthy, @children) <= 2"],
];

const template: Template = {
  id: "every-kind" as TemplateId,
  version: 1,
  code: "MT-01/MK",
  title: "Mọi kiểu ô",
  shortTitle: "Mọi kiểu ô",
  adoptedBy: null,
  reportedBy: ["ward", "commune"],
  periodKinds: ["quarter"],
  tables: [
    {
      id: "A",
      heading: null,
      stub: [
        { shows: "number", label: "STT", letter: "A", width: 6 },
        { shows: "label", label: "Nội dung", letter: "B", width: 36 },
        { shows: "unit", label: "ĐVT", letter: "C", width: 8 },
      ],
      columns: [
        {
          id: "v",
          label: "Số liệu",
          group: null,
          number: "1",
          width: 16,
          cell: { kind: "entry" },
          periodKinds: null,
          appliesTo: null,
          measure: null,
          hidden: false,
        },
      ],
      rows: Object.entries(lines).map(([id, line], index) => rowOf(id, index, line)),
      principalRow: null,
    },
  ],
  rules: rules.map(
    ([id, holds]): ValidationRule => ({
      id,
      holds,
      over: { each: "column", table: "A", columns: ["v"] },
      importance: "error",
      tolerance: 0,
      decimals: null,
      title: id,
      instruction: "Xem lại.",
      periodKinds: null,
    }),
  ),
};

function rowOf(id: string, index: number, [label, type, formula]: Line): Row {
  const aggregation: Measure["aggregation"] =
    type === "yes-no" ? "COUNT_TRUE_RATIO" : type === "text" ? "TEXT_MERGE" : "SUM";
  return {
    id,
    number: String(index + 1),
    label,
    spoken: label.charAt(0).toLowerCase() + label.slice(1),
    level: 0,
    measure: countOf("", { type, aggregation, direction: "up", target: "M2" as IndicatorId }),
    formula: null,
    cells: formula ? { v: { cell: { kind: "computed", formula } } } : null,
  };
}

/** A form with cells of every kind and the rules that only they need, in the first quarter of 2022. */
export const everyKindForm: Form = (() => {
  const compiled = compileForm(template, "quarter");
  const period = findPeriod(regime.calendar, "2022Q1" as PeriodId);
  if (!compiled.ok || !period) throw new Error(JSON.stringify(compiled));
  return inPeriod(compiled.value, period);
})();

/** The cell of one of its rows. */
export function kindCell(row: string): CellKey {
  return `A/${row}/v` as CellKey;
}

/** What somebody answered, by row. */
export type KindRows = Readonly<Record<string, DataValue>>;

/** The values of the form with what is computed from them. */
export function kindValues(rows: KindRows): FormValues {
  const given = Object.entries(rows).map(([row, value]) => [kindCell(row), value] as const);
  return computeForm(everyKindForm, new Map(given));
}

/** A filled form that no rule finds fault with. */
export const rightKinds: KindRows = {
  board: true,
  number: "12/QĐ-UBND",
  day: "2022-02-10",
  begin: "2022-03-01",
  end: "2022-03-04",
  backlog: none,
  reason: null,
  spots: 0,
  healthy: true,
  children: false,
  note: null,
};
