import { expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { countFilled } from "../../../shared/rollup/completeness.ts";
import { formOf } from "../regimes/filledForm.ts";

const poverty = formOf(dh04);

function filledOf(cells: { readonly [key: string]: DataValue }, open: readonly string[] = []) {
  const values = new Map(Object.entries(cells)) as Map<CellKey, DataValue>;
  return countFilled(poverty, values, new Set(open as CellKey[]));
}

it("expects the movements of both tables, and nothing that is carried or computed", () => {
  // Two tables, two rows, columns 2 to 8.
  expect(filledOf({})).toEqual({ filled: 0, expected: 28 });
  expect(filledOf({ "A/hh/1": 128, "A/hh/9": 120, "C/10/v": 2914 }).filled).toBe(0);
});

it("takes a figure, 0, “không phát sinh” and “chưa có số liệu” as answers, a blank as none", () => {
  const cells = { "A/hh/2": 5, "A/hh/3": 0, "A/hh/4": none, "A/hh/5": unknown, "A/hh/6": null };
  expect(filledOf(cells)).toEqual({ filled: 4, expected: 28 });
});

it("expects an answer where what should be carried in is missing", () => {
  expect(filledOf({ "A/hh/1": 128 }, ["A/hh/1", "A/nk/1"])).toEqual({ filled: 1, expected: 30 });
});

it("expects no notes", () => {
  // 19 rows of column 2: 18 flows and 3 stocks, without the two that are computed.
  const jobs = formOf(dh03);
  const values = new Map([["A/1/9" as CellKey, "Đã đối chiếu"]]);
  expect(countFilled(jobs, values, new Set())).toEqual({ filled: 0, expected: 19 });
});

it("expects the estimates too where the period asks for them", () => {
  // 16 more in column 7: flows without the two that are computed.
  expect(countFilled(formOf(dh03, "six-month"), new Map(), new Set()).expected).toBe(35);
});
