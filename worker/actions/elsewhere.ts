import { referenceNameOf } from "../../shared/api/referenceName.ts";
import type { Period } from "../../shared/calendar/period.ts";
import { type FormValues, quantityOf } from "../../shared/form/computeForm.ts";
import type { Quantity } from "../../shared/form/dataValue.ts";
import type { CellReference, Form } from "../../shared/form/form.ts";
import { listElsewhere } from "../../shared/form/listElsewhere.ts";
import type { Regime } from "../../shared/regime.ts";
import type { ReportKey } from "../store/rows.ts";
import type { ReadReports } from "./readReports.ts";
import { periodsMeant } from "./sourceCells.ts";

/** A cell of another form or period of the same unit, as it was last sent. */
export interface ElsewhereCell {
  readonly reference: CellReference;
  readonly value: Quantity;
}

/** The reports that the rules of a form look up; none where no rule does. */
export function reportsLookedUp(
  regime: Pick<Regime, "calendar">,
  form: Form,
  key: ReportKey,
  period: Period,
): ReportKey[] {
  return listElsewhere(form).flatMap((reference) => placesOf(regime, reference, key, period));
}

/** What the rules of a form look up in other forms and periods. */
export function elsewhereCellsOf(
  regime: Pick<Regime, "calendar">,
  form: Form,
  key: ReportKey,
  period: Period,
  reports: ReadReports,
): ElsewhereCell[] {
  return listElsewhere(form).map((reference) => {
    const [sent] = placesOf(regime, reference, key, period).flatMap((at) => reports.of(at) ?? []);
    return { reference, value: sent ? quantityOf(sent.values.get(reference.key)) : null };
  });
}

/** What a rule reads elsewhere: from the forms that are being handed in together first, then from what was sent. */
export function lookUpElsewhere(
  key: ReportKey,
  cells: readonly ElsewhereCell[],
  together: ReadonlyMap<string, FormValues>,
): (reference: CellReference) => Quantity | undefined {
  const sent = new Map(cells.map(({ reference, value }) => [referenceNameOf(reference), value]));
  return (reference) => {
    const beside = reference.period ? undefined : together.get(reference.template ?? key.template);
    return beside ? quantityOf(beside.get(reference.key)) : sent.get(referenceNameOf(reference));
  };
}

/** Where a reference may be read: the first of them that was sent is meant. */
function placesOf(
  regime: Pick<Regime, "calendar">,
  reference: CellReference,
  key: ReportKey,
  period: Period,
): ReportKey[] {
  const template = reference.template ?? key.template;
  const { periods } = periodsMeant(reference.period, period, regime);
  return periods.map((id) => ({ ...key, period: id, template }));
}
