import type { Period } from "../calendar/period.ts";
import {
  type DayTerm,
  listParts,
  mapParts,
  referencesIn,
  type Statement,
} from "./algebra/statement.ts";
import type { CellReference, Form, PlacedRule } from "./form.ts";

/** The same form in a period of its kind: rules that ask for the first or the last day of the period's window know
 *  them, and need not wait for the hand-in. */
export function inPeriod(form: Form, window: Pick<Period, "windowFrom" | "windowTo">): Form {
  if (!form.rules.some(({ statement }) => asksForPeriod(statement))) return form;
  const dayTerm = (term: DayTerm<CellReference>): DayTerm<CellReference> =>
    term.kind === "reference"
      ? term
      : { ...term, day: term.edge === "first_day" ? window.windowFrom : window.windowTo };
  const rules = form.rules.map((placed): PlacedRule => {
    if (!asksForPeriod(placed.statement)) return placed;
    const statement = mapParts<CellReference, CellReference>(placed.statement, (part) =>
      part.kind === "days"
        ? { ...part, left: dayTerm(part.left), right: dayTerm(part.right) }
        : part,
    );
    return { ...placed, statement, local: readsOnlyItsForm(statement) };
  });
  return { ...form, rules };
}

function readsOnlyItsForm(statement: Statement<CellReference>): boolean {
  return referencesIn(statement).every(({ template, period }) => !template && !period);
}

/** Whether a statement asks for an end of a period that has not been named yet. */
export function asksForPeriod<R>(statement: Statement<R>): boolean {
  return listParts(statement).some(
    (part) =>
      part.kind === "days" &&
      [part.left, part.right].some((term) => term.kind === "edge" && term.day === null),
  );
}
