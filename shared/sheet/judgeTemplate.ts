import type { PeriodKind } from "../calendar/period.ts";
import { compileForm, type TemplateFault } from "../form/compileForm.ts";
import { cellOrderOf, type Form } from "../form/form.ts";
import { mostCells } from "../form/limits.ts";
import type { Template } from "../form/template.ts";
import { err, ok, type Result } from "../result.ts";
import { listOversizedFormulas } from "./oversizedFormulas.ts";

/** A definition made ready for every kind of period that it knows, or everything that is wrong with it: whoever publishes
 *  it is told by the pane what the Worker would refuse. */
export function judgeTemplate(
  template: Template,
): Result<ReadonlyMap<PeriodKind, Form>, readonly TemplateFault[]> {
  const cells = cellOrderOf(template).length;
  if (cells > mostCells) {
    return err([{ at: template.id, why: `has ${cells} cells, at most ${mostCells}` }]);
  }
  const forms = new Map<PeriodKind, Form>();
  const faults = new Map<string, TemplateFault>();
  for (const kind of template.periodKinds) {
    const form = compileForm(template, kind);
    for (const fault of form.ok ? listOversizedFormulas(form.value) : form.error) {
      faults.set(`${fault.at} ${fault.why}`, fault);
    }
    if (form.ok) forms.set(kind, form.value);
  }
  return faults.size > 0 ? err([...faults.values()]) : ok(forms);
}
