import type { Column } from "../../form/template.ts";

/** A column that the sender fills in, printed with its id as its number, except for what is said otherwise. */
export function entryColumn(id: string, label: string, more: Partial<Column> = {}): Column {
  return {
    id,
    label,
    group: null,
    number: id,
    width: 11,
    cell: { kind: "entry" },
    periodKinds: null,
    appliesTo: null,
    measure: null,
    hidden: false,
    ...more,
  };
}
