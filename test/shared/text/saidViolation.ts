import { checkForm } from "../../../shared/form/checkForm.ts";
import type { FormValues } from "../../../shared/form/computeForm.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import type { Language } from "../../../shared/text/language.ts";
import { sayViolation } from "../../../shared/text/violations.ts";
import { filledFor } from "../regimes/filledForm.ts";
import type { Cells } from "../regimes/rightForms.ts";

/** Hòa Hiệp Trung. */
export const unit = "ou-12" as OrgUnitId;

/** How a finding is said, by its id. */
export function saidOf(
  form: Form,
  id: string,
  values: FormValues,
  context = {},
  language: Language = "vi",
) {
  const found = checkForm(form, values, {
    openCells: new Set(),
    unreadable: new Map(),
    elsewhere: () => undefined,
    ...context,
  }).find((violation) => violation.id === id);
  if (!found) throw new Error(`${id} is not violated`);
  return sayViolation(language, form, found, values);
}

/** The same for a filled form of Hòa Hiệp Trung. */
export function said(form: Form, id: string, cells: Cells, language: Language = "vi") {
  return saidOf(
    form,
    id,
    filledFor(form, unit, new Map(Object.entries(cells) as [CellKey, DataValue][])),
    {},
    language,
  );
}
