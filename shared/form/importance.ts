import type { CellKey } from "../ids.ts";
import { evaluateStatement } from "./algebra/evaluateStatement.ts";
import { listReferences } from "./algebra/expression.ts";
import { isEntry } from "./asked.ts";
import { computeForm, type FormValues } from "./computeForm.ts";
import { none } from "./dataValue.ts";
import { cellOf, type Form, type FormCell, type PlacedRule } from "./form.ts";
import type { Importance } from "./template.ts";

/** How much each rule of a form weighs for the sender. An error is at most a warning where he cannot put it right:
 *
 *  - the rule names a carried figure, or another report;
 *  - all it names is computed from carried figures, and those alone break it, with nothing occurred of what he enters:
 *    an opening with fewer people than households, a cumulative part above its whole.
 *
 *  It stays an error where his entries break what the carried figures allow (a closing below 0), and where it names a
 *  figure that is his alone, entered or computed from entries: that one he can correct. It depends on what is carried
 *  in and never on what is typed, so the sheet can be written with it, and every engine weighs alike. */
export function importancesOf(
  form: Form,
  values: FormValues,
  context: { readonly openCells: ReadonlySet<CellKey> },
): (placed: PlacedRule) => Importance {
  const isLocked = (cell: FormCell) => cell.content.kind === "carried" && !isEntry(cell, context);
  const carried = new Set([...form.cells.values()].filter(isLocked).map(({ key }) => key));
  let resting: Resting | null = null;

  function isBrokenByCarried({ statement, tolerance, cells }: PlacedRule): boolean {
    resting ??= restingOn(form, values, carried);
    const { computed, alone } = resting;
    if (!cells.every((key) => computed.has(key))) return false;
    return evaluateStatement(statement, ({ key }) => alone.get(key) ?? null, tolerance) === false;
  }

  return (placed) => {
    const { importance } = placed.rule;
    if (importance !== "error") return importance;
    const isOthers = !placed.local || placed.cells.some((key) => carried.has(key));
    return isOthers || isBrokenByCarried(placed) ? "warning" : importance;
  };
}

/** What a form is before anything is entered. */
interface Resting {
  /** The computed cells that rest on carried ones. */
  readonly computed: ReadonlySet<CellKey>;
  /** The values of the form with nothing occurred of what the sender enters. */
  readonly alone: FormValues;
}

function restingOn(form: Form, values: FormValues, carried: ReadonlySet<CellKey>): Resting {
  const computed = new Set<CellKey>();
  for (const key of form.computeOrder) {
    const { content } = cellOf(form, key);
    if (content.kind !== "computed") continue;
    const read = listReferences(content.formula).map((reference) => reference.key);
    if (read.some((part) => carried.has(part) || computed.has(part))) computed.add(key);
  }
  const given = [...form.cells.keys()].map(
    (key) => [key, carried.has(key) ? (values.get(key) ?? null) : none] as const,
  );
  return { computed, alone: computeForm(form, new Map(given)) };
}
