import { expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh05 } from "../../../shared/regimes/dongHoa2022/dh05.ts";
import { dh06b } from "../../../shared/regimes/dongHoa2022/dh06b.ts";
import { taskForms } from "../../../shared/regimes/dongHoa2022/nv.ts";
import { isGuessable } from "../../../shared/report/guessable.ts";
import { fillForm } from "../../../shared/report/submission.ts";
import { carriedFor, formOf } from "../regimes/filledForm.ts";

const [quarter, annual, task] = [
  formOf(dh06b),
  formOf(dh05, "year"),
  formOf(taskForms.find(({ id }) => id === "nv-06") ?? never(), "six-month"),
];

/** The form with one answer in every entry. */
function isFound(form: typeof task, answer: DataValue, more: Record<string, DataValue> = {}) {
  const entries = [...form.cells.values()].filter(({ content }) => content.kind === "entry");
  const values = entries.map(({ key }) => [key, answer] as const);
  const own = Object.entries(more) as [CellKey, DataValue][];
  const carried = carriedFor(form, "ou-19" as OrgUnitId);
  return isGuessable(form, fillForm(form, new Map([...values, ...own]), carried));
}

it.each([
  ["a form of one yes or no", isFound(task, null, { "A/1/1": true }), true],
  [
    "which tells what was done in words",
    isFound(task, null, { "A/1/1": true, "A/1/2": "Đã tổ chức 2 lớp" }),
    false,
  ],
  // Four figures of five possible values each: 625 codes.
  ["four small figures", isFound(quarter, 4), true],
  ["many cells in which nothing occurred", isFound(annual, none), true],
  ["and nobody knows", isFound(annual, unknown), true],
  // 54 figures of two bits.
  ["many small figures", isFound(annual, 3), false],
])("whether a report can be found by trying: %s", (_, found, expected) => {
  expect(found).toBe(expected);
});

function never(): never {
  throw new Error("the regime has no such form");
}
