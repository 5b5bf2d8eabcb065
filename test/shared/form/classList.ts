import type { Column, Row, Template } from "../../../shared/form/template.ts";
import type { TemplateId } from "../../../shared/ids.ts";
import type { Measure } from "../../../shared/indicator.ts";
import { countOf } from "../../../shared/regimes/dongHoa2022/measures.ts";

function column(id: string, label: string, measure: Partial<Measure> | null = null): Column {
  return {
    id,
    label,
    group: null,
    number: id,
    width: 12,
    cell: { kind: "entry" },
    periodKinds: null,
    appliesTo: null,
    measure,
    hidden: false,
  };
}

function row(id: string, more: Partial<Row>): Row {
  const measure = countOf("người");
  const base = { id, number: id, label: "", spoken: `lớp ${id}`, level: 1, measure } as const;
  return { ...base, formula: null, cells: null, ...more };
}

const classes = ["1", "2", "3", "4"] as const;

/** A list of classes that the sender adds, at most four, over their total: name, learners, of them women. */
export const classList: Template = {
  id: "classes" as TemplateId,
  version: 1,
  code: "LỚP",
  title: "Các lớp",
  shortTitle: "Lớp",
  adoptedBy: null,
  reportedBy: ["commune"],
  periodKinds: ["quarter"],
  tables: [
    {
      id: "A",
      heading: null,
      stub: [{ shows: "number", label: "STT", letter: "A", width: 6 }],
      columns: [
        column("1", "Tên lớp", { type: "text", aggregation: "NONE" }),
        column("2", "Học viên"),
        column("3", "Nữ"),
      ],
      rows: [
        row("T", {
          label: "Tổng số",
          formula: `sum_filled(${classes.map((id) => `@${id}`).join(",")})`,
          cells: { 1: { cell: { kind: "empty" } } },
        }),
        ...classes.map((id) => row(id, { added: true })),
      ],
      principalRow: null,
    },
  ],
  rules: [
    {
      id: "L1",
      holds: "@3 <= @2",
      over: { each: "row", table: "A", rows: [...classes] },
      importance: "error",
      tolerance: 0,
      decimals: null,
      periodKinds: null,
      title: "Nữ nhiều hơn học viên",
      instruction: "Sửa một trong hai ô.",
    },
    {
      id: "L2",
      holds: "@2 > 0 => filled(@1)",
      over: { each: "row", table: "A", rows: [...classes] },
      importance: "error",
      tolerance: 0,
      decimals: null,
      periodKinds: null,
      title: "Lớp chưa có tên",
      instruction: "Ghi tên lớp.",
    },
  ],
};
