import type { Template } from "../../../shared/form/template.ts";
import type { TemplateId } from "../../../shared/ids.ts";
import { countOf } from "../../../shared/regimes/dongHoa2022/measures.ts";

/** Forms of one cell that every commune owes for quarters, six months and the year: many reports at little cost. */
export function smallForms(count: number): Template[] {
  return Array.from({ length: count }, (_, index) => smallForm(`thu-${index + 1}` as TemplateId));
}

/** The one cell of a small form. */
export const smallCell = "A/1/v";

function smallForm(id: TemplateId): Template {
  return {
    ...{ id, version: 1, code: id.toUpperCase(), title: `Biểu ${id}`, shortTitle: id },
    adoptedBy: null,
    reportedBy: ["ward", "commune"],
    periodKinds: ["quarter", "six-month", "year"],
    tables: [
      {
        id: "A",
        heading: null,
        stub: [
          { shows: "number", label: "STT", letter: "A", width: 6 },
          { shows: "label", label: "Nội dung", letter: "B", width: 36 },
        ],
        columns: [
          {
            ...{ id: "v", label: "Số liệu", group: null, number: "1", width: 16 },
            ...{ periodKinds: null, appliesTo: null, measure: null, hidden: false },
            cell: { kind: "entry" },
          },
        ],
        rows: [
          {
            ...{ id: "1", number: "1", label: "Số hộ", spoken: "số hộ", level: 0 },
            ...{ measure: countOf("hộ"), formula: null, cells: null },
          },
        ],
        principalRow: null,
      },
    ],
    rules: [],
  };
}
