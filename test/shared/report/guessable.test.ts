import { expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { dh05 } from "../../../shared/regimes/dongHoa2022/dh05.ts";
import { dh06b } from "../../../shared/regimes/dongHoa2022/dh06b.ts";
import { taskForms } from "../../../shared/regimes/dongHoa2022/nv.ts";
import { isGuessable } from "../../../shared/report/guessable.ts";
import { fillForm } from "../../../shared/report/submission.ts";
import { carriedFor, formOf } from "../regimes/filledForm.ts";

const [poverty, quarter, annual, task] = [
  formOf(dh04),
  formOf(dh06b),
  formOf(dh05, "year"),
  formOf(taskForms.find(({ id }) => id === "nv-06") ?? never(), "six-month"),
];

const becamePoor = { "A/hh/7": 2, "A/nk/7": 7 };

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
    "which tells what was done in a phrase",
    isFound(task, null, { "A/1/1": true, "A/1/2": "Đã tổ chức 2 lớp tuyên truyền" }),
    true,
  ],
  [
    "which tells it in more than one",
    isFound(task, null, {
      "A/1/1": true,
      "A/1/2": "Đã tổ chức 2 lớp",
      "A/1/3": "Trong tháng 3/2022",
    }),
    false,
  ],
  // Four figures of five possible values each: 625 codes.
  ["four small figures", isFound(quarter, 4), true],
  ["many cells in which nothing occurred", isFound(annual, none), true],
  ["and nobody knows", isFound(annual, unknown), true],
  // Its openings are in last year's report and in the plan.
  [
    "a quarter of the poverty form in which two households became poor",
    isFound(poverty, none, becamePoor),
    true,
  ],
  // 54 figures of two bits.
  ["many small figures", isFound(annual, 3), false],
])("whether a report can be found by trying: %s", (_, found, expected) => {
  expect(found).toBe(expected);
});

function never(): never {
  throw new Error("the regime has no such form");
}
