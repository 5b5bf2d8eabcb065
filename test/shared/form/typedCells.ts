import { compileForm } from "../../../shared/form/compileForm.ts";
import type { Row, Template, ValidationRule } from "../../../shared/form/template.ts";
import type { CellKey } from "../../../shared/ids.ts";
import type { ValueType } from "../../../shared/indicator.ts";
import { countOf } from "../../../shared/regimes/dongHoa2022/measures.ts";
import { smallTemplate } from "./smallTemplate.ts";

/** The rows of a form that has every kind of cell, two of most. */
export const typedRows = {
  persons: "count",
  visits: "count",
  ready: "yes-no",
  healthy: "yes-no",
  begin: "date",
  end: "date",
  number: "text",
  reason: "text",
} as const satisfies Record<string, ValueType>;

/** The cell of one of its rows. */
export function typedCell(row: string): CellKey {
  return `A/${row}/v` as CellKey;
}

/** A form of one column with every kind of cell, and rules over the whole form; `formula` makes a figure of its own. */
export function typedTemplate(holds: readonly string[], formula?: string): Template {
  const base = smallTemplate();
  const [table] = base.tables;
  const [, entry] = table?.columns ?? [];
  if (!table || !entry) throw new Error("the small template has lost its table");
  const rows = Object.entries(typedRows).map(([id, type]) => rowOf(id, type));
  const made: Row[] = formula
    ? [{ ...rowOf("made", "count"), cells: { v: { cell: { kind: "computed", formula } } } }]
    : [];
  return {
    ...base,
    tables: [{ ...table, columns: [{ ...entry, id: "v" }], rows: [...rows, ...made] }],
    rules: holds.map((text, index) => ruleOf(`R${index + 1}`, text)),
  };
}

function rowOf(id: string, type: ValueType): Row {
  return {
    id,
    number: id,
    label: id,
    spoken: id,
    level: 0,
    measure: countOf("", { type }),
    formula: null,
    cells: null,
  };
}

function ruleOf(id: string, holds: string): ValidationRule {
  return {
    id,
    holds: holds.replace(/@([a-z]+)/g, "@A!$1:v"),
    over: { each: "form" },
    importance: "error",
    tolerance: 0,
    decimals: null,
    title: id,
    instruction: `${id}.`,
    periodKinds: null,
  };
}

/** What is wrong with a definition that says this. */
export function faultsOf(holds: string, formula?: string): string[] {
  const compiled = compileForm(typedTemplate(holds ? [holds] : [], formula), "quarter");
  return compiled.ok ? [] : compiled.error.map(({ at, why }) => `${at}: ${why}`);
}
