import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import { consolidate, type UnitFigures } from "../../../shared/rollup/consolidate.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import type { ConsolidationInput, Doubt } from "../../../shared/sheet/consolidationInput.ts";
import { isConsolidated, layOutConsolidation } from "../../../shared/sheet/consolidationLayout.ts";
import { drawConsolidationSheets } from "../../../shared/sheet/consolidationSheets.ts";
import { everyAggregation as every } from "../rollup/everyAggregation.ts";
import { townOf } from "../rollup/townTotal.ts";

type Rows = { readonly [row: string]: DataValue };

/** A form whose figures are measured, and what they are measured against or compared with. */
interface Aims
  extends Partial<Pick<ConsolidationInput, "milestones" | "exemptParts" | "lastYear" | "checks">> {
  readonly form?: Form;
  readonly targets?: Readonly<Record<string, number>>;
  /** How the parent stands with its own part; approved unless said. */
  readonly ownStanding?: UnitStanding;
}

/** The sheets of a consolidation of the form that knows every aggregation, and where things stand on the first. */
export function drawn(
  units: readonly UnitFigures[],
  doubts: readonly Doubt[] = [],
  ownRows: Rows | null = null,
  {
    form = every,
    targets = {},
    milestones = new Map(),
    exemptParts = new Map(),
    lastYear = null,
    checks = [],
    ownStanding,
  }: Aims = {},
) {
  const own = ownRows && townOf(ownRows, ownStanding);
  const figures = consolidate(form, units, own);
  const input: ConsolidationInput = {
    ...{ form, units, own, figures, milestones, exemptParts, lastYear, checks, doubts },
    targetOf: (indicator) => targets[indicator] ?? null,
    heading: {
      regime: "dong-hoa-2022",
      parent: "ou-01",
      parentName: "Thị xã Đông Hòa",
      parentKind: "thị xã",
      officeName: "Phòng LĐ-TB&XH",
      locality: "Đông Hòa",
      period: "2022",
      periodName: "Năm 2022",
      asOf: "10/12/2022 08:00",
      illustrative: true,
    },
  };
  const [main, second, third] = drawConsolidationSheets(input);
  const shown = figures.map(({ key }) => form.cells.get(key)).filter((one) => one !== undefined);
  const layout = layOutConsolidation(form, shown.filter(isConsolidated), input);
  return { main, second, third, layout, figures };
}
