import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Form, FormCell } from "../../../shared/form/form.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { figureIn, isAnswered, isNone, none, type Values, workOut } from "./arithmetic.ts";

/** One unit whose report counts, and whether what it says in a cell is approved. */
export interface Counted {
  readonly name: string;
  readonly values: Values;
  readonly isApproved: (key: CellKey) => boolean;
}

export interface ExpectedTotal {
  readonly value: DataValue;
  readonly covered: number;
  readonly expected: number;
  readonly approved: number;
  readonly own: "in" | "missing" | null;
}

/** The totals of a form over units, figure by figure, written a second time. `town` is the town's own report: null where
 *  it is asked for none. */
export function totalsOf(
  form: Form,
  units: readonly (Counted | null)[],
  town: { readonly values: Values } | null,
): Map<CellKey, ExpectedTotal> {
  const counted = units.filter((unit) => unit !== null);
  const cells = [...form.cells.values()].filter(
    ({ row, column, measure }) => !row.added && !column.hidden && measure.aggregation !== "NONE",
  );
  return new Map(cells.map((cell) => [cell.key, totalOf(form, cell, counted, units.length, town)]));
}

function totalOf(
  form: Form,
  cell: FormCell,
  counted: readonly Counted[],
  expected: number,
  town: { readonly values: Values } | null,
): ExpectedTotal {
  const { aggregation, type } = cell.measure;
  const says = ({ values }: { readonly values: Values }) => values.get(cell.key) ?? null;
  const who = counted.filter((unit) => isAnswered(says(unit)));
  const takesTown = aggregation === "SUM_PLUS_TOWN" && town !== null;
  const townSays = takesTown && isAnswered(says(town));
  const all: readonly { readonly values: Values }[] = townSays ? [...who, town] : who;

  const sum = (key: CellKey): number => {
    let total = 0;
    for (const { values } of all) {
      const figure = figureIn(values, key);
      if (typeof figure === "number") total += figure;
    }
    return total;
  };
  const yes = who.filter((unit) => says(unit) === true).length;
  /** What a rate is made of, down to what can be added, summed over who has the rate. */
  const summed = (key: CellKey): ReturnType<typeof workOut> => {
    const part = form.cells.get(key);
    const isRate = part?.measure.aggregation.startsWith("RAT") === true;
    return isRate && part?.content.kind === "computed"
      ? workOut(part.content.formula, summed)
      : sum(key);
  };

  const value = (): DataValue => {
    if (all.length === 0) return null;
    switch (aggregation) {
      case "SUM":
      case "SUM_PLUS_TOWN":
      case "LAST":
      case "NET":
        if (!["count", "money", "rate"].includes(type)) return null;
        return all.every((unit) => isNone(says(unit))) ? none : sum(cell.key);
      case "COUNT_TRUE":
        return yes;
      case "COUNT_TRUE_RATIO":
        return (yes * 100) / expected;
      case "RATIO":
      case "RATE_100K":
        return cell.content.kind === "computed" ? summed(cell.key) : null;
      case "TEXT_MERGE": {
        const words = who.flatMap((unit) => {
          const said = says(unit);
          return typeof said === "string" ? [`${unit.name}: ${said}`] : [];
        });
        return words.length > 0 ? words.join("\n") : none;
      }
      case "NONE":
        return null;
    }
  };
  return {
    value: value(),
    covered: who.length,
    expected,
    approved: who.filter(({ isApproved }) => isApproved(cell.key)).length,
    own: takesTown ? (townSays ? "in" : "missing") : null,
  };
}
