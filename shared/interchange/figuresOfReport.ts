import { isFigure } from "../form/algebra/typeStatement.ts";
import type { FormValues } from "../form/computeForm.ts";
import type { DataValue } from "../form/dataValue.ts";
import type { Form, FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import type { Aggregation, ValueType } from "../indicator.ts";
import type { Figure, Provenance } from "./figure.ts";
import { naturesOf } from "./natureOfFigures.ts";

/** What every figure of a form shares. */
export type FormFacts = Pick<Figure, "regime" | "period">;

/** What every figure of one unit's report shares. */
export type ReportFacts = FormFacts &
  Pick<Figure, "unit" | "unitName" | "scope" | "estimated" | "preliminary" | "report">;

/** Every figure of one unit's report, blank ones too, but for the rows that its sender could have added and did not. */
export function figuresOfReport(
  form: Form,
  values: FormValues,
  adjusted: ReadonlySet<CellKey>,
  facts: ReportFacts,
): Figure[] {
  const factsOf = cellFactsOf(form);
  return [...form.cells.values()].flatMap((cell): Figure[] => {
    const value = values.get(cell.key) ?? null;
    if (value === null && cell.row.added) return [];
    const provenance = adjusted.has(cell.key) ? "adjusted" : cell.content.kind;
    return [{ ...facts, ...factsOf(cell), value, provenance, coverage: null }];
  });
}

/** What a form says of a figure. */
type CellFacts = Pick<
  Figure,
  | "template"
  | "templateCode"
  | "templateVersion"
  | "cell"
  | "rowLabel"
  | "columnLabel"
  | "type"
  | "unitOfMeasure"
  | "decimals"
  | "nature"
  | "additive"
>;

/** What a form says of each of its figures. */
export function cellFactsOf(form: Form): (cell: FormCell) => CellFacts {
  const { template } = form;
  const natures = naturesOf(form);
  return ({ key, row, column, measure }) => {
    const { group, label } = column;
    return {
      template: template.id,
      templateCode: template.code,
      templateVersion: template.version,
      cell: key,
      rowLabel: row.label || row.spoken,
      columnLabel: group === null || group === label ? label : `${group} – ${label}`,
      type: measure.type,
      unitOfMeasure: measure.unit,
      decimals: measure.decimals,
      nature: natures.get(key) ?? "taken",
      additive: adding.has(measure.aggregation) && isFigure(measure.type),
    };
  };
}

/** What adds the units' figures up; a stock's last ones stand at one date. */
const adding: ReadonlySet<Aggregation> = new Set(["SUM", "SUM_PLUS_TOWN", "NET", "LAST"]);

/** A figure that is made of units' answers: how many have said yes is a figure, whatever their answers were. */
export function totalled(
  type: ValueType,
  value: DataValue,
): { readonly type: ValueType; readonly value: DataValue; readonly provenance: Provenance } {
  const isCounted = typeof value === "number" && (type === "yes-no" || type === "text");
  return { type: isCounted ? "count" : type, value, provenance: "totalled" };
}
