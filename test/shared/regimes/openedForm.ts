import * as v from "valibot";
import { TemplateSchema } from "../../../shared/api/templates.ts";
import { findPeriod, parsePeriodId } from "../../../shared/calendar/period.ts";
import { type CheckContext, checkForm } from "../../../shared/form/checkForm.ts";
import { compileForm } from "../../../shared/form/compileForm.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import { inPeriod } from "../../../shared/form/inPeriod.ts";
import type { Importance, Template } from "../../../shared/form/template.ts";
import type { Violation } from "../../../shared/form/violation.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import { yearFigures } from "../../../shared/regimes/dongHoa2022/figures.ts";
import { planTargets } from "../../../shared/regimes/dongHoa2022/planTargets.ts";
import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";
import { type CarriedSet, resolveCarried } from "../../../shared/report/carried.ts";
import { fillForm } from "../../../shared/report/submission.ts";
import { figureOf } from "../../support/figureOf.ts";

/** Entered values by cell key. */
export type Cells = { readonly [key: string]: DataValue };

/** A form in a period of 2022, opened for a unit. */
export interface OpenedForm {
  readonly form: Form;
  readonly carried: CarriedSet;
}

/** A template made ready for a period of 2022, with what it carries to a unit; a faulty one stops the test. */
export function openFor(template: Template, periodId: string, unit: string): OpenedForm {
  const period = findPeriod(regime.calendar, periodId as PeriodId);
  const kind = parsePeriodId(periodId)?.kind;
  const compiled = kind && compileForm(template, kind);
  if (!period || !compiled?.ok) throw new Error(JSON.stringify(compiled));
  const form = inPeriod(compiled.value, period);
  const carried = resolveCarried(form, {
    unit: unit as OrgUnitId,
    period: period.id,
    elsewhereOf: () => null,
    targetOf: (indicator) => {
      const own = figureOf(planTargets, indicator, unit as OrgUnitId);
      return own ?? figureOf(yearFigures.targets, indicator, unit as OrgUnitId);
    },
    figureOf: (indicator) => {
      const value = figureOf(yearFigures.figures, indicator, unit as OrgUnitId);
      return value === null ? null : { value, source: yearFigures.sources[indicator] ?? "" };
    },
    reportOf: () => "none",
  });
  return { form, carried };
}

/** What checking finds in what was entered. */
export function judge(
  { form, carried }: OpenedForm,
  entered: ReadonlyMap<CellKey, DataValue>,
  elsewhere: CheckContext["elsewhere"] = () => undefined,
): Violation[] {
  return checkForm(form, fillForm(form, entered, carried), {
    openCells: carried.missing,
    unreadable: new Map(),
    elsewhere,
  });
}

/** The whole form as it is stored. */
export function filled({ form, carried }: OpenedForm, entered: ReadonlyMap<CellKey, DataValue>) {
  return fillForm(form, entered, carried);
}

/** What is found in a right form once some cells are changed, by id. */
export function foundIn(
  opened: OpenedForm,
  right: ReadonlyMap<CellKey, DataValue>,
  change: Cells,
  elsewhere?: CheckContext["elsewhere"],
): (readonly [Importance, string])[] {
  const changed = Object.entries(change) as [CellKey, DataValue][];
  return judge(opened, new Map([...right, ...changed]), elsewhere)
    .map(({ id, importance }) => [importance, id] as const)
    .toSorted(([, left], [, right]) => left.localeCompare(right));
}

/** One mistake and exactly what is found of it. */
export type Mistake = readonly [
  mistake: string,
  change: Cells,
  found: readonly (readonly [Importance, string])[],
];

/** The rules that no mistake of a table is found by. */
export function uncaught({ rules }: Template, mistakes: readonly Mistake[]): string[] {
  const caught = mistakes.flatMap(([, , found]) => found.map(([, id]) => id.split("@")[0]));
  return rules.map(({ id }) => id).filter((id) => !caught.includes(id));
}

/** What the Worker would refuse about a definition that is sent to it. */
export function schemaFaults(template: Template): string[] {
  const sent = v.safeParse(TemplateSchema, JSON.parse(JSON.stringify(template)));
  return (sent.issues ?? []).map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
}
