import type { ValueType } from "../../indicator.ts";
import { type Expression, listCalls } from "./expression.ts";
import { type Condition, type DayTerm, mapParts, type Statement } from "./statement.ts";

/** What a cell takes and how a fault names it; null for a cell that is not there, which is a fault of its own. */
export type KindOf<R> = (
  reference: R,
) => { readonly type: ValueType; readonly name: string } | null;

/** A statement in which every comparison knows whether it is one of figures or of days, with everything in it that a
 *  spreadsheet and we would not mean the same by. */
export function typeStatement<R>(
  statement: Statement<R>,
  kindOf: KindOf<R>,
): { readonly statement: Statement<R>; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const typed = mapParts<R, R>(statement, (part) => {
    switch (part.kind) {
      case "comparison":
        return typeComparison(part, kindOf, faults);
      case "days":
        for (const term of [part.left, part.right]) noteNoDay(term, kindOf, faults);
        return part;
      case "yes": {
        const cell = kindOf(part.of);
        if (cell && cell.type !== "yes-no") {
          faults.push(`${named(cell)}, so it is no condition by itself: compare it`);
        }
        return part;
      }
      case "filled":
        return part;
    }
  });
  return { statement: typed, faults };
}

/** Everything in a figure that is not made of figures. */
export function listFigureFaults<R>(tree: Expression<R>, kindOf: KindOf<R>): string[] {
  switch (tree.kind) {
    case "number":
      return [];
    case "reference": {
      const cell = kindOf(tree.to);
      return cell && !isFigure(cell.type) ? [`${named(cell)}: ${advice[cell.type]}`] : [];
    }
    case "negation":
      return listFigureFaults(tree.of, kindOf);
    case "operation":
      return [...listFigureFaults(tree.left, kindOf), ...listFigureFaults(tree.right, kindOf)];
    case "call":
      if (tree.name === "sum_filled" && tree.of.some(({ kind }) => kind !== "reference")) {
        return ["sum_filled adds cells, not results"];
      }
      if (tree.name !== "count_true") return tree.of.flatMap((of) => listFigureFaults(of, kindOf));
      return tree.of.flatMap((of) => {
        if (of.kind !== "reference") return ["count_true counts cells, not results"];
        const cell = kindOf(of.to);
        return cell && cell.type !== "yes-no" ? [`${named(cell)}: count_true counts Có`] : [];
      });
  }
}

/** Whether a cell of this type can be calculated with. */
export function isFigure(type: ValueType): type is "count" | "money" | "rate" {
  return type === "count" || type === "money" || type === "rate";
}

const words: Record<ValueType, string> = {
  count: "a count",
  money: "an amount of money",
  rate: "a rate",
  "yes-no": "a yes or no",
  date: "a day",
  text: "a text",
};

const advice: Record<Exclude<ValueType, "count" | "money" | "rate">, string> = {
  "yes-no": "it is a condition by itself, or counted with count_true",
  date: "days are compared with days, never calculated with",
  text: "only filled(…) asks about a text",
};

function named({ name, type }: { readonly name: string; readonly type: ValueType }): string {
  return `${name} is ${words[type]}`;
}

function typeComparison<R>(
  part: Extract<Condition<R>, { kind: "comparison" }>,
  kindOf: KindOf<R>,
  faults: string[],
): Condition<R> {
  const { left, comparator, right } = part;
  if (left.kind === "reference" && right.kind === "reference") {
    const cells = [kindOf(left.to), kindOf(right.to)];
    const days = cells.filter((cell) => cell?.type === "date");
    if (days.length === 2) return { kind: "days", left, comparator, right };
    const [one, other] = cells;
    if (days.length === 1 && one && other) {
      faults.push(`compares unlike things: ${named(one)}, ${named(other)}`);
      return part;
    }
  }
  faults.push(...listFigureFaults(left, kindOf), ...listFigureFaults(right, kindOf));
  if ([left, right].some((side) => listCalls(side).includes("sum_filled"))) {
    faults.push("sum_filled makes a computed cell: a rule compares that cell");
  }
  return part;
}

function noteNoDay<R>(term: DayTerm<R>, kindOf: KindOf<R>, faults: string[]): void {
  const cell = term.kind === "reference" ? kindOf(term.to) : null;
  if (cell && cell.type !== "date") faults.push(`${named(cell)}, compared with a day`);
}
