import { expect, it } from "vitest";
import { checkForm, onTheSheetAlone } from "../../../shared/form/checkForm.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import { listMeanings, round3 } from "../../../shared/form/meanings.ts";
import { readEntry } from "../../../shared/form/readEntry.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { fillForm } from "../../../shared/report/submission.ts";
import { carriedFor, formOf } from "../regimes/filledForm.ts";
import { rightPoverty } from "../regimes/rightForms.ts";

const form = formOf(dh04);
const carried = carriedFor(form, "ou-19" as OrgUnitId);
const left = "A/nk/2" as CellKey;
const { measure } = form.cells.get(left) ?? never();

/** What may be meant in the cell of those who left poverty, on a form that is right beside it. */
function meaningsOf(typed: string | number) {
  const reading = readEntry(typed, String(typed), measure);
  const entered = new Map(Object.entries(rightPoverty)) as Map<CellKey, DataValue>;
  entered.set(left, reading.value);
  const unreadable = "unreadable" in reading ? new Map([[left, reading]]) : new Map();
  const values = fillForm(form, entered, carried);
  const context = { ...onTheSheetAlone, unreadable };
  return listMeanings(form, values, checkForm(form, values, context), context);
}

it.each<[string, string | number, object]>([
  ["a figure kept as text goes with the rest", "9", { offered: [9], breaking: [] }],
  // Nine of them stand among the near-poor: members change in between.
  ["a figure that only brings a warning may be right", "8", { offered: [8], breaking: [] }],
  // 487 people were poor when the quarter began.
  ["more than there were would only be the next error", "2.500", { offered: [], breaking: [2500] }],
  ["so would the thousands of a figure with decimals", 2.5, { offered: [], breaking: [2500] }],
  ["a part of a person is never meant", "1,5", { offered: [], breaking: [] }],
])("%s", (_, typed, meanings) => {
  expect(meaningsOf(typed)).toEqual(new Map([[left, meanings]]));
});

it("what cannot mean a figure has no meanings", () => {
  expect(meaningsOf("chín")).toEqual(new Map());
});

it.each([
  [1.234, 1234],
  [12.5, 12500],
  [1234.5, null],
  [1.2345, null],
  [12, null],
  [-1.234, null],
  [0, null],
])("%d may have been typed for %s", (value, thousands) => {
  expect(round3(value)).toBe(thousands);
});

function never(): never {
  throw new Error("the form has no such cell");
}
