import { expect, it } from "vitest";
import { padReading } from "../../../addin/host/padReading.ts";

it("a formula that answers nothing is told apart from an empty cell, as far as A1", () => {
  const used = {
    rowIndex: 1,
    columnIndex: 1,
    values: [["", "", 5, "=1"]],
    text: [["", "", "5", "=1"]],
    formulas: [["", '=IF(A1,1,"")', "=2+3", "=1"]],
  };
  expect(padReading(used)).toEqual({
    values: [
      [null, null, null, null, null],
      [null, null, "", 5, "=1"],
    ],
    text: [
      ["", "", "", "", ""],
      ["", "", "", "5", "=1"],
    ],
    formulas: [
      ["", "", "", "", ""],
      ["", "", '=IF(A1,1,"")', "=2+3", ""],
    ],
  });
});
