import { referenceNameOf } from "../../shared/api/referenceName.ts";
import type { Calendar, Period } from "../../shared/calendar/period.ts";
import { type FormValues, quantityOf } from "../../shared/form/computeForm.ts";
import type { Quantity } from "../../shared/form/dataValue.ts";
import type { CellReference, Form } from "../../shared/form/form.ts";
import { listElsewhere } from "../../shared/form/listElsewhere.ts";
import { listSent } from "../store/reports.ts";
import type { ReportKey } from "../store/rows.ts";
import { periodsMeant } from "./carriedSources.ts";
import { valuesOf, withDefinitionsOf } from "./definitions.ts";

/** A cell of another form or period of the same unit, as it was last sent. */
export interface ElsewhereCell {
  readonly reference: CellReference;
  readonly value: Quantity;
}

/** Reads what the rules of some forms look up in other forms and periods; nothing is read where no rule does. */
export async function readElsewhere(
  db: D1Database,
  forms: readonly { readonly key: ReportKey; readonly form: Form }[],
  period: Period,
  calendar: Calendar,
): Promise<(form: Form) => ElsewhereCell[]> {
  const placed = forms.flatMap(({ key, form }) =>
    listElsewhere(form).map((reference) => ({
      form,
      reference,
      at: placesOf(reference, key, period, calendar),
    })),
  );
  const keys = new Map(placed.flatMap(({ at }) => at.map((place) => [nameOf(place), place])));
  const values = await valuesByReport(db, [...keys.values()]);
  return (form) =>
    placed
      .filter((one) => one.form === form)
      .map(({ reference, at }) => ({
        reference,
        value: quantityOf(
          at
            .map((place) => values.get(nameOf(place)))
            .find((found) => found !== undefined)
            ?.get(reference.key),
        ),
      }));
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

async function valuesByReport(
  db: D1Database,
  keys: readonly ReportKey[],
): Promise<Map<string, FormValues>> {
  const reports = (await listSent(db, keys)).filter(({ state }) => state !== "draft");
  const definitions = await withDefinitionsOf(
    db,
    reports.map(({ sent }) => sent),
    [],
  );
  return new Map(reports.map((report) => [nameOf(report), valuesOf(report.sent, definitions)]));
}

/** Where a reference may be read: the first of them that was sent is meant. */
function placesOf(
  reference: CellReference,
  key: ReportKey,
  period: Period,
  calendar: Calendar,
): ReportKey[] {
  const { periods } = periodsMeant(reference.period, period, calendar);
  const template = reference.template ?? key.template;
  return periods.map((id) => ({ ...key, period: id, template }));
}

function nameOf({ period, template }: ReportKey): string {
  return `${period}/${template}`;
}
