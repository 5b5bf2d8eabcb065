import type { Period } from "../../shared/calendar/period.ts";
import { computeForm, type FormValues } from "../../shared/form/computeForm.ts";
import type { Form } from "../../shared/form/form.ts";
import { sectorOf } from "../../shared/orgUnit.ts";
import type { Exceptions } from "../../shared/report/exception.ts";
import type { UnitFigures } from "../../shared/rollup/consolidate.ts";
import type { UnitToday } from "../caller.ts";
import type { NewestReport } from "../store/reportRows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { type SentContent, valuesOf } from "./definitions.ts";
import { standingOf } from "./standingOf.ts";

/** A unit's figures as a consolidation takes them from its report. */
export function figuresOf(
  form: Form,
  period: Pick<Period, "optional">,
  { id, name, type }: UnitToday,
  report: NewestReport | null,
  exceptions: Exceptions,
  definitions: readonly StoredDefinition[],
): UnitFigures {
  const standing = standingOf(report, period, exceptions);
  const used = standing.kind === "counted" ? report : null;
  return {
    unit: id,
    name,
    sector: sectorOf(type),
    standing,
    values: used ? valuesFor(form, used, definitions) : new Map(),
    version: used?.version ?? 0,
  };
}

/** The values of a report in the newest form: what another version of the template computed is worked out anew, so
 *  that a rate whose parts it did not have yet is no figure. */
export function valuesFor(
  form: Form,
  sent: SentContent,
  definitions: readonly StoredDefinition[],
): FormValues {
  const values = valuesOf(sent, definitions);
  return sent.templateVersion === form.template.version ? values : computeForm(form, values);
}
