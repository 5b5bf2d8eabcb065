import type {
  CellDefinition,
  Column,
  Template,
  ValidationRule,
} from "../../../shared/form/template.ts";
import type { TemplateId } from "../../../shared/ids.ts";
import { countOf } from "../../../shared/regimes/dongHoa2022/measures.ts";

interface Changes {
  /** The algebra of column 3, for the row's end. */
  readonly closing?: string;
  /** What column 1 is carried from. */
  readonly opening?: string;
  readonly firstColumn?: CellDefinition;
  readonly rows?: readonly string[];
  readonly rule?: Partial<ValidationRule>;
  /** Adds a column 4 that only annual reports have. */
  readonly yearOnly?: boolean;
  /** The rows that only annual reports have. */
  readonly rowsOfYear?: readonly string[];
}

function column(id: string, cell: CellDefinition): Column {
  return {
    id,
    label: id,
    group: null,
    number: id,
    width: 10,
    cell,
    periodKinds: null,
    appliesTo: null,
    measure: null,
    hidden: false,
  };
}

/** A form of one table: column 1 carried, 2 entered, 3 = 1 − 2; rows a and b; one rule at most, over row a. */
export function smallTemplate(changes: Changes = {}): Template {
  const { closing = "@1-@2", opening = "@3[previous]", rows = ["a", "b"], rule } = changes;
  const carried = { kind: "report", cell: opening, orElse: null } as const;
  const columns = [
    column("1", changes.firstColumn ?? { kind: "carried", from: carried }),
    column("2", { kind: "entry" }),
    column("3", { kind: "computed", formula: closing }),
  ];
  const later: Column = { ...column("4", { kind: "entry" }), periodKinds: ["year"] };
  return {
    id: "small" as TemplateId,
    version: 1,
    code: "S",
    title: "S",
    shortTitle: "S",
    adoptedBy: null,
    reportedBy: ["commune"],
    periodKinds: ["quarter", "year"],
    tables: [
      {
        id: "A",
        heading: null,
        stub: [],
        columns: changes.yearOnly ? [...columns, later] : columns,
        rows: rows.map((id) => ({
          id,
          number: id,
          label: id,
          spoken: id,
          level: 0,
          measure: countOf("hộ"),
          formula: null,
          cells: null,
          ...(changes.rowsOfYear?.includes(id) ? { periodKinds: ["year"] as const } : {}),
        })),
        principalRow: null,
      },
    ],
    rules: rule
      ? [
          {
            id: "X",
            holds: "@1 = @1",
            over: { each: "row", table: "A", rows: ["a"] },
            importance: "error",
            tolerance: 0,
            decimals: null,
            title: "X",
            instruction: "X.",
            periodKinds: null,
            ...rule,
          },
        ]
      : [],
  };
}
