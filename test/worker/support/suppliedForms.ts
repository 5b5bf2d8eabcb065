import type { ElsewhereSource, Row, Template } from "../../../shared/form/template.ts";
import type { OrgUnitId, TemplateId } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { countOf } from "../../../shared/regimes/dongHoa2022/measures.ts";

const supplier = { unit: "ou-03" as OrgUnitId, name: "TT GDNN-GDTX" };

/** One office's answers about two communes: a row for each, in a form of the year's plan. */
export const supplierForm: Template = {
  ...dh04,
  id: "tk-01" as TemplateId,
  code: "TK-01",
  title: "Dân số",
  shortTitle: "Dân số",
  reportedBy: [supplier.unit],
  periodKinds: ["plan"],
  neverLate: true,
  tables: [
    {
      id: "A",
      heading: null,
      stub: [],
      columns: [
        {
          id: "hh",
          label: "Số hộ",
          group: null,
          number: "1",
          width: 10,
          cell: { kind: "entry" },
          periodKinds: null,
          appliesTo: null,
          measure: null,
          hidden: false,
        },
      ],
      rows: ["ou_11", "ou_12"].map(
        (id): Row => ({
          id,
          number: id,
          label: id,
          spoken: id,
          level: 0,
          measure: countOf("hộ"),
          formula: null,
          cells: null,
        }),
      ),
      principalRow: null,
    },
  ],
  rules: [],
};

const from: ElsewhereSource = {
  kind: "elsewhere",
  template: supplierForm.id,
  by: supplier,
  period: "plan",
  cell: "A/{unit}/hh",
  ifMissing: "blank",
  orElse: null,
};

/** The poverty form whose number of households is the supplier's. */
export const suppliedForm: Template = {
  ...dh04,
  version: 2,
  tables: dh04.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row.id === "10" ? { ...row, cells: { v: { cell: { kind: "carried", from } } } } : row,
    ),
  })),
};
