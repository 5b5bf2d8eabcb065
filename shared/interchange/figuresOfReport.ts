import { isFigure } from "../form/algebra/typeStatement.ts";
import type { FormValues } from "../form/computeForm.ts";
import type { Form, FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import type { Aggregation } from "../indicator.ts";
import { takesOwn } from "../rollup/consolidate.ts";
import type { Figure } from "./figure.ts";
import { naturesOf } from "./natureOfFigures.ts";

/** What every figure of a form shares. */
export type FormFacts = Pick<Figure, "regime" | "period">;

/** What every figure of one unit's report shares. */
export type ReportFacts = FormFacts &
  Pick<Figure, "unit" | "unitName" | "scope" | "estimated" | "preliminary" | "report">;

/** The carried cells of a report that its sender filled in himself: for want of a source, "tạm tính", or in the place of
 *  what was carried, "điều chỉnh". */
export interface TypedByUnit {
  readonly provisional: ReadonlySet<CellKey>;
  readonly adjusted: ReadonlySet<CellKey>;
}

/** Every figure of one unit's report, blank ones too, but for the rows that its sender could have added and did not. Of
 *  the parent's own the totals take in only what their aggregation takes a part of. */
export function figuresOfReport(
  form: Form,
  values: FormValues,
  { provisional, adjusted }: TypedByUnit,
  facts: ReportFacts,
): Figure[] {
  const factsOf = cellFactsOf(form);
  return [...form.cells.values()].flatMap((cell): Figure[] => {
    const value = values.get(cell.key) ?? null;
    if (value === null && cell.row.added) return [];
    const counted = facts.report?.counted === true && (facts.scope === "unit" || takesOwn(cell));
    const report = facts.report && { ...facts.report, counted };
    const provenance = provenanceOf(cell);
    return [{ ...facts, ...factsOf(cell), report, value, provenance, coverage: null }];
  });

  function provenanceOf({ key, content }: FormCell): Figure["provenance"] {
    if (adjusted.has(key)) return "adjusted";
    return provisional.has(key) ? "provisional" : content.kind;
  }
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
