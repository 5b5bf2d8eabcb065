import type { CellDefinition } from "../../form/template.ts";
import { dh04 } from "./dh04.ts";

/** A figure of the unit's own poverty form of the same period; the sender fills it in while there is none. */
export function fromPoverty(cell: string): CellDefinition {
  const from = {
    kind: "elsewhere",
    template: dh04.id,
    by: null,
    period: "same",
    cell,
    ifMissing: "entry",
    orElse: null,
  } as const;
  return { kind: "carried", from };
}

/** A figure at the period's end that the poverty form holds, too. */
export function sharedWithPoverty(id: string, own: string, theirs: string, what: string) {
  return { id, own, template: dh04.id, code: "ĐH-04", theirs, what };
}
