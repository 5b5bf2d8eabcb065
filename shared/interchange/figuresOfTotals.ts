import type { DataValue } from "../form/dataValue.ts";
import { cellOf, type Form, type FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import type { Measure } from "../indicator.ts";
import { type Total, takesOwn, type UnitFigures } from "../rollup/consolidate.ts";
import type { GoesOn } from "../rollup/goesOn.ts";
import type { Figure } from "./figure.ts";
import {
  cellFactsOf,
  type FormFacts,
  figuresOfReport,
  type TypedByUnit,
} from "./figuresOfReport.ts";

/** Who is known outside by which code. */
export type CodeOfUnit = (id: string) => string;

/** The parent whose totals they are. */
export interface TotalFacts extends FormFacts {
  readonly parent: string;
  readonly parentName: string;
}

/** One figure of a form over the units, however it was made. */
export interface TotalledFigure {
  readonly cell: FormCell;
  readonly urban: TotalInExchange;
  readonly rural: TotalInExchange;
  readonly total: TotalInExchange;
}

/** A total, and whether any of its own parts is an estimate, or "sơ bộ". */
export type TotalInExchange = Total & Pick<Figure, "estimated" | "preliminary">;

/** The totals over the units, and over those in towns and in the country where there are such. */
export function figuresOfTotals(
  form: Form,
  figures: readonly TotalledFigure[],
  { parent, parentName, ...facts }: TotalFacts,
): Figure[] {
  const factsOf = cellFactsOf(form);
  return figures.flatMap(({ cell, ...totals }): Figure[] =>
    (["urban", "rural", "total"] as const).flatMap((scope) => {
      const { value, covered, expected, approved, goneOn = 0, own, ...firm } = totals[scope];
      if (scope !== "total" && expected === 0 && covered === 0) return [];
      return [
        {
          ...{ ...facts, ...factsOf(cell), scope, unit: parent, unitName: parentName },
          ...totalFactsOf(cell.measure),
          ...{ ...firm, value, provenance: "totalled", report: null },
          coverage: { covered, expected, approved, goneOn, own },
        },
      ];
    }),
  );
}

/** What a total is of, by how it is made and whoever has answered: of yes and no it is how many have said yes, or which
 *  share of the units. */
function totalFactsOf({
  type,
  unit,
  decimals,
  aggregation,
}: Measure): Pick<Figure, "type" | "unitOfMeasure" | "decimals"> {
  if (aggregation === "COUNT_TRUE") return { type: "count", unitOfMeasure: "đơn vị", decimals: 0 };
  if (aggregation === "COUNT_TRUE_RATIO") return { type: "rate", unitOfMeasure: "%", decimals: 1 };
  return { type, unitOfMeasure: unit, decimals };
}

/** The figures of a unit, where they are in the totals; of whoever has not reported nothing, and of the parent only what
 *  totals take a part of: of the rest they know nothing. One that owes nothing and goes on of the year stands there with
 *  what goes on. */
export function figuresOfUnit(
  form: Form,
  unit: UnitFigures,
  typed: TypedByUnit,
  scope: "unit" | "own",
  codeOf: CodeOfUnit,
  facts: FormFacts,
): Figure[] {
  const { standing, values, goesOn, version } = unit;
  const named = { ...facts, scope, unit: codeOf(unit.unit), unitName: unit.name };
  const isTaken = ({ cell }: Figure) => scope === "unit" || takesOwn(cellOf(form, cell));
  if (standing.kind !== "counted") {
    return goesOn ? goingOn(form, values, goesOn, named).filter(isTaken) : [];
  }
  const { approved, estimated, preliminary } = standing;
  const state = approved ? "approved" : "submitted";
  // A report of an older version of the form has another code than its figures would have here.
  const report = { version, state, counted: true, code: null } as const;
  const said = { ...named, estimated, preliminary, report };
  return figuresOfReport(form, values, typed, said).filter(isTaken);
}

function goingOn(
  form: Form,
  values: UnitFigures["values"],
  { cells, by }: GoesOn,
  named: FormFacts & Pick<Figure, "scope" | "unit" | "unitName">,
): Figure[] {
  const factsOf = cellFactsOf(form);
  const value = (key: CellKey): DataValue => values.get(key) ?? null;
  // It is as firm as the report that it goes on by.
  const { estimated = false, preliminary = false } = by?.standing ?? {};
  return [...form.cells.values()]
    .filter(({ key }) => cells.has(key))
    .map((cell) => ({
      ...{ ...named, ...factsOf(cell), value: value(cell.key), provenance: "gone-on" },
      ...{ estimated, preliminary, coverage: null, report: null },
    }));
}
