import type { DataValue } from "../form/dataValue.ts";
import type { Form, FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import type { Total, UnitFigures } from "../rollup/consolidate.ts";
import type { GoesOn } from "../rollup/goesOn.ts";
import type { Figure } from "./figure.ts";
import { cellFactsOf, type FormFacts, figuresOfReport, totalled } from "./figuresOfReport.ts";

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
  readonly urban: Total;
  readonly rural: Total;
  readonly total: Total;
  /** Whether any of its parts is an estimate, or "sơ bộ". */
  readonly estimated: boolean;
  readonly preliminary: boolean;
}

/** The totals over the units, and over those in towns and in the country where there are such. */
export function figuresOfTotals(
  form: Form,
  figures: readonly TotalledFigure[],
  { parent, parentName, ...facts }: TotalFacts,
): Figure[] {
  const factsOf = cellFactsOf(form);
  return figures.flatMap(({ cell, estimated, preliminary, ...totals }): Figure[] =>
    (["urban", "rural", "total"] as const).flatMap((scope) => {
      const { value, covered, expected, approved, goneOn = 0, own } = totals[scope];
      if (scope !== "total" && expected === 0 && covered === 0) return [];
      return [
        {
          ...{ ...facts, ...factsOf(cell), scope, unit: parent, unitName: parentName },
          ...totalled(cell.measure.type, value),
          ...{ estimated, preliminary, report: null },
          coverage: { covered, expected, approved, goneOn, own },
        },
      ];
    }),
  );
}

/** The figures of a unit, where they are in the totals; of whoever has not reported nothing. One that owes nothing
 *  and goes on of the year stands there with what goes on. */
export function figuresOfUnit(
  form: Form,
  unit: UnitFigures,
  scope: "unit" | "own",
  codeOf: CodeOfUnit,
  facts: FormFacts,
): Figure[] {
  const { standing, values, goesOn, version } = unit;
  const named = { ...facts, scope, unit: codeOf(unit.unit), unitName: unit.name };
  if (standing.kind !== "counted") return goesOn ? goingOn(form, values, goesOn, named) : [];
  const { approved, estimated, preliminary } = standing;
  const state = approved ? "approved" : "submitted";
  // A report of an older version of the form has another code than its figures would have here.
  const report = { version, state, code: null } as const;
  return figuresOfReport(form, values, new Set(), { ...named, estimated, preliminary, report });
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
      ...{ ...named, ...factsOf(cell), value: value(cell.key), provenance: "carried" },
      ...{ estimated, preliminary, coverage: null, report: null },
    }));
}
