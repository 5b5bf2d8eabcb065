import type { CellKey } from "../ids.ts";
import { type CheckContext, checkForm } from "./checkForm.ts";
import { findValueFault, type ValueFault } from "./checkValue.ts";
import { computeForm, type FormValues } from "./computeForm.ts";
import { cellOf, type Form } from "./form.ts";
import type { EntryReading } from "./readEntry.ts";
import type { Violation } from "./violation.ts";

/** What a doubtful cell may mean, as far as it takes it. */
export interface Meanings {
  /** The figures that go with the rest of the form: for the person to choose from, never chosen for him. */
  readonly offered: readonly number[];
  /** Those that would only bring the next error. */
  readonly breaking: readonly number[];
}

/** What somebody may have meant by what stands in a cell. */
type Doubt =
  | {
      readonly kind: "unreadable";
      readonly reading: Pick<Extract<EntryReading, { unreadable: unknown }>, "meanings">;
    }
  | { readonly kind: "value"; readonly fault: ValueFault; readonly value: number };

/** What may be meant in every cell of a form that is doubtful by itself and can mean some figure. */
export function listMeanings(
  form: Form,
  values: FormValues,
  violations: readonly Violation[],
  context: CheckContext,
): Map<CellKey, Meanings> {
  const known = new Set(violations.map(({ id }) => id));
  return new Map(
    violations.flatMap(({ finding, cells: [key] }): [CellKey, Meanings][] => {
      if (key === undefined || (finding.kind !== "unreadable" && finding.kind !== "value"))
        return [];
      const meant = meaningsOf(finding);
      if (meant.length === 0) return [];
      const { measure } = cellOf(form, key);
      const taken = meant.filter((figure) => findValueFault(figure, measure) === null);
      const breaking = taken.filter((figure) =>
        checkWith(form, values, context, key, figure).some(
          ({ id, importance }) => importance === "error" && !known.has(id),
        ),
      );
      return [[key, { offered: taken.filter((figure) => !breaking.includes(figure)), breaking }]];
    }),
  );
}

/** What would be found if a cell held that figure. */
function checkWith(
  form: Form,
  values: FormValues,
  context: CheckContext,
  key: CellKey,
  figure: number,
): Violation[] {
  const unreadable = new Map(context.unreadable);
  unreadable.delete(key);
  return checkForm(form, computeForm(form, new Map([...values, [key, figure]])), {
    ...context,
    unreadable,
  });
}

/** The figures that a doubtful content may mean. */
export function meaningsOf(doubt: Doubt): readonly number[] {
  if (doubt.kind === "unreadable") return doubt.reading.meanings;
  // An English Excel makes 1.234 of what was meant as one thousand two hundred and thirty-four.
  const thousands = doubt.fault === "not-whole" ? round3(doubt.value) : null;
  return thousands === null ? [] : [thousands];
}

/** 1.234 typed for 1234 has exactly three decimals; null where that is not so. */
export function round3(value: number): number | null {
  const thousands = Math.round(value * 1000);
  return value > 0 &&
    value < 1000 &&
    Math.abs(thousands - value * 1000) < 1e-9 &&
    value !== Math.round(value)
    ? thousands
    : null;
}
