import type { CellDefinition, CellOverride, Template } from "../../form/template.ts";

/** A figure of the same unit's form for the same period; blank while there is none. */
export function takenFrom({ id }: Pick<Template, "id">, cell: string): CellDefinition {
  const source = { kind: "elsewhere", template: id, by: null, period: "same", cell } as const;
  return { kind: "carried", from: { ...source, ifMissing: "blank", orElse: null } };
}

/** The same, where one cell of a row is taken. */
export function taken(template: Pick<Template, "id">, cell: string): CellOverride {
  return { cell: takenFrom(template, cell) };
}
