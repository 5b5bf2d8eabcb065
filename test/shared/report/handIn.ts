import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import type { CarriedChange } from "../../../shared/problem.ts";
import { adjustCarried } from "../../../shared/report/adjusted.ts";
import type { CarriedSet } from "../../../shared/report/carried.ts";
import { fillForm, judgeSubmission, type Submission } from "../../../shared/report/submission.ts";
import { verificationCodeOf } from "../../../shared/report/verificationCode.ts";
import { carriedFor } from "../regimes/filledForm.ts";
import type { Cells } from "../regimes/rightForms.ts";

/** Hòa Hiệp Trung. */
export const unit = "ou-12" as OrgUnitId;
/** What a change of a carried figure is described as. */
export const changes: readonly CarriedChange[] = [
  {
    cell: "C/10/v",
    name: { row: "tổng số hộ dân cư", line: "10" },
    measure: { type: "count", decimals: 0 },
    before: 2914,
    after: 2920,
  },
];
/** Cells as a form holds them. */
export function mapOf(cells: Cells) {
  return new Map(Object.entries(cells)) as Map<CellKey, DataValue>;
}

/** Hands a form in as its sheet would: with the code of the figures it shows. */
export function handIn(
  form: Form,
  cells: Cells,
  more: Partial<Submission> = {},
  carried: CarriedSet = carriedFor(form, unit),
) {
  const identity = {
    regime: "dong-hoa-2022",
    template: form.template.id,
    period: "2022Q1" as PeriodId,
    unit,
  };
  const values = mapOf(cells);
  const dataState = { estimated: false, preliminary: true };
  const shown = fillForm(form, values, adjustCarried(form, carried, more.adjusted ?? []));
  const submission: Submission = {
    templateVersion: form.template.version,
    baseVersion: 0,
    carriedRevision: carried.revision,
    values,
    reasons: [],
    withErrors: null,
    dataState,
    code: verificationCodeOf(identity, form.template.version, dataState, shown),
    ...more,
  };
  return judgeSubmission(submission, {
    identity,
    form,
    carried,
    describeChanges: () => changes,
    elsewhere: () => undefined,
  });
}

/** What is wrong with a hand-in, or the ids of what it was accepted with. */
export function outcomeOf(judged: ReturnType<typeof handIn>) {
  return judged.ok ? judged.value.violations.map(({ id }) => id) : judged.error;
}
