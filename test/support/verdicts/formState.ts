import { evaluate } from "../../../shared/form/algebra/evaluate.ts";
import { evaluateStatement } from "../../../shared/form/algebra/evaluateStatement.ts";
import { listReferences } from "../../../shared/form/algebra/expression.ts";
import { findValueFault } from "../../../shared/form/checkValue.ts";
import { type FormValues, quantityOf } from "../../../shared/form/computeForm.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import { cellOf, type Form, type PlacedRule } from "../../../shared/form/form.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { openCellsOf } from "../../../shared/report/adjusted.ts";
import type { CarriedSet } from "../../../shared/report/carried.ts";
import { fillForm } from "../../../shared/report/submission.ts";

/** A form that is being filled in: its entries, what is carried, and what both compute. */
export type Filled = Map<CellKey, DataValue>;

/** A form as somebody looks for answers to it: what each rule of the sheet rests on, and how it stands. */
export interface FormSearch {
  readonly form: Form;
  readonly rules: readonly PlacedRule[];
  readonly entries: readonly CellKey[];
  /** The entries that decide a rule, those behind computed cells included. */
  readonly under: (placed: PlacedRule) => readonly CellKey[];
  readonly start: (answers: FormValues) => Filled;
  /** Answers one entry otherwise, and computes what rests on it anew. */
  readonly answer: (filled: Filled, key: CellKey, value: DataValue) => void;
  /** True where a rule holds, false where it is broken, null where it is silent. */
  readonly standingOf: (placed: PlacedRule, values: FormValues) => boolean | null;
  /** The rules that an entry decides, with others or alone. */
  readonly over: (key: CellKey) => readonly PlacedRule[];
  /** Those of some rules that are broken. */
  readonly broken: (of: readonly PlacedRule[], values: FormValues) => readonly PlacedRule[];
  readonly isFaulty: (key: CellKey, value: DataValue) => boolean;
}

/** Prepares a form with what is carried into it. */
export function searchOf(form: Form, carried: CarriedSet): FormSearch {
  const openCells = openCellsOf(carried);
  const entries = [...form.cells.values()]
    .filter(({ key, content }) => content.kind === "entry" || openCells.has(key))
    .map(({ key }) => key);
  const isEntry = new Set(entries);
  const below = new Map<CellKey, readonly CellKey[]>();
  const belowOf = (key: CellKey): readonly CellKey[] => {
    if (isEntry.has(key)) return [key];
    const known = below.get(key);
    if (known) return known;
    const { content } = cellOf(form, key);
    const found =
      content.kind === "computed"
        ? [...new Set(listReferences(content.formula).flatMap((part) => belowOf(part.key)))]
        : [];
    below.set(key, found);
    return found;
  };
  const above = new Map<CellKey, CellKey[]>(entries.map((key) => [key, []]));
  for (const key of form.computeOrder) {
    for (const entry of belowOf(key)) above.get(entry)?.push(key);
  }
  const rules = form.rules.filter(({ local }) => local);
  const resting = new Map(
    rules.map((placed) => [placed.id, [...new Set(placed.cells.flatMap(belowOf))]]),
  );
  const over = new Map<CellKey, PlacedRule[]>(entries.map((key) => [key, []]));
  for (const placed of rules) {
    for (const key of resting.get(placed.id) ?? []) over.get(key)?.push(placed);
  }
  const standingOf = ({ statement, tolerance }: PlacedRule, values: FormValues) =>
    evaluateStatement(statement, ({ key }) => values.get(key) ?? null, tolerance);
  return {
    form,
    rules,
    entries,
    under: ({ id }) => resting.get(id) ?? [],
    start: (answers) => fillForm(form, answers, carried),
    answer(filled, key, value) {
      filled.set(key, value);
      for (const at of above.get(key) ?? []) {
        const { content } = cellOf(form, at);
        if (content.kind !== "computed") continue;
        filled.set(
          at,
          evaluate(content.formula, (part) => quantityOf(filled.get(part.key))),
        );
      }
    },
    standingOf,
    over: (key) => over.get(key) ?? [],
    broken: (of, values) => of.filter((placed) => standingOf(placed, values) === false),
    isFaulty: (key, value) => findValueFault(value, cellOf(form, key).measure) !== null,
  };
}
