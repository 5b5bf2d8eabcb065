import type { FormValues } from "../../../shared/form/computeForm.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import { consolidate, type UnitFigures } from "../../../shared/rollup/consolidate.ts";
import { layOutConsolidation } from "../../../shared/sheet/consolidationLayout.ts";
import { renderConsolidation } from "../../../shared/sheet/consolidationSheet.ts";
import type { Doubt } from "../../../shared/sheet/doubtsSheet.ts";
import { answersOf, everyAggregation } from "../rollup/everyAggregation.ts";

type Rows = { readonly [row: string]: DataValue };

/** The two sheets of a consolidation of the form that knows every aggregation, and where things stand on them. */
export function drawn(
  units: readonly UnitFigures[],
  doubts: readonly Doubt[] = [],
  own: Rows | null = null,
) {
  return drawnFrom(everyAggregation, units, doubts, own && answersOf(own));
}

/** The same of another form. */
export function drawnFrom(
  form: Form,
  units: readonly UnitFigures[],
  doubts: readonly Doubt[] = [],
  own: FormValues | null = null,
  targetOf: (indicator: string) => number | null = () => null,
) {
  const figures = consolidate(form, units, own);
  const [main, second] = renderConsolidation({
    form,
    units,
    figures,
    targetOf,
    doubts,
    heading: {
      parentName: "Thị xã Đông Hòa",
      officeName: "Phòng LĐ-TB&XH",
      periodName: "Năm 2022",
      asOf: "10/12/2022 08:00",
      illustrative: true,
    },
  });
  const shown = figures.map(({ key }) => form.cells.get(key)).filter((own) => own !== undefined);
  const layout = layOutConsolidation(
    form,
    shown.filter(({ measure: { type, aggregation } }) => type !== "text" || aggregation !== "NONE"),
    units,
  );
  return { main, second, layout, figures };
}
