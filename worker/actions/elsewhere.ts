import { referenceNameOf } from "../../shared/api/referenceName.ts";
import type { Period } from "../../shared/calendar/period.ts";
import { type FormValues, quantityOf } from "../../shared/form/computeForm.ts";
import type { Quantity } from "../../shared/form/dataValue.ts";
import type { CellReference, Form } from "../../shared/form/form.ts";
import { listElsewhere } from "../../shared/form/listElsewhere.ts";
import type { ReportKey } from "../store/rows.ts";
import type { ReadReports } from "./readReports.ts";
import { periodMeant } from "./sourceCells.ts";

/** A cell of another form or period of the same unit, as it was last sent. */
export interface ElsewhereCell {
  readonly reference: CellReference;
  readonly value: Quantity;
}

/** The reports that the rules of a form look up; none where no rule does. */
export function reportsLookedUp(form: Form, key: ReportKey, period: Period): ReportKey[] {
  return listElsewhere(form).flatMap((reference) => placeOf(reference, key, period) ?? []);
}

/** What the rules of a form look up in other forms and periods. */
export function elsewhereCellsOf(
  form: Form,
  key: ReportKey,
  period: Period,
  reports: ReadReports,
): ElsewhereCell[] {
  return listElsewhere(form).map((reference) => {
    const at = placeOf(reference, key, period);
    const values = at && reports.of(at)?.values;
    return { reference, value: values ? quantityOf(values.get(reference.key)) : null };
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

function placeOf(reference: CellReference, key: ReportKey, period: Period): ReportKey | null {
  const id = periodMeant(reference.period, period);
  return id && { ...key, period: id, template: reference.template ?? key.template };
}
