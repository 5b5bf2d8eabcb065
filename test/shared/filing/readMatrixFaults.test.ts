import { describe, expect, it } from "vitest";
import type { MatrixCells } from "../../../shared/filing/matrixGrid.ts";
import { readMatrix } from "../../../shared/filing/readMatrix.ts";
import type { CellContent } from "../../../shared/sheet/sheet.ts";
import { pasted, subject } from "./town.ts";

function faultsOf(cells: MatrixCells) {
  const read = readMatrix(cells, subject);
  return read.ok ? [] : read.error;
}

const units = ["", "Hòa Vinh", "Hòa Hiệp Nam", "Hòa Tâm"];
const at = (row: number, column: number) => ({ row, column });
const cell = (indicator: string, place: string, row: number, column: number) => ({
  ...{ indicator, place },
  at: at(row, column),
});

describe("what cannot be taken as it is, is named and nothing of it is filed", () => {
  it.each<[string, MatrixCells, unknown[]]>([
    ["an empty sheet", pasted([]), [{ kind: "no-units" }]],
    ["words without a unit", pasted(["a", "b"], ["c", 1]), [{ kind: "no-units" }]],
    ["units without an indicator", pasted(units), [{ kind: "no-indicators" }]],
    [
      "a unit nobody knows",
      pasted(["", "Hòa Vinh", "Hòa Hiệp Nam", "Hòa Vang"], ["M2", 300, 320, 340]),
      [
        { kind: "unknown-unit", label: "Hòa Vang", near: [], at: at(0, 3) },
        { kind: "units-missing", units: ["tam"] },
      ],
    ],
    [
      "a unit called what it is not: is it meant?",
      pasted(["", "Hòa Vinh", "Hòa Hiệp Nam", "Phường Hòa Tâm"], ["M2", 300, 320, 340]),
      [
        { kind: "unknown-unit", label: "Phường Hòa Tâm", near: ["tam"], at: at(0, 3) },
        { kind: "units-missing", units: ["tam"] },
      ],
    ],
    [
      "a unit written without its marks: is it meant?",
      pasted(["", "Hòa Vinh", "Hòa Hiệp Nam", "Hoa Tam"], ["M2", 300, 320, 340]),
      [
        { kind: "unknown-unit", label: "Hoa Tam", near: ["tam"], at: at(0, 3) },
        { kind: "units-missing", units: ["tam"] },
      ],
    ],
    [
      "figures under no heading",
      pasted([...units, null], ["M2", 300, 320, 340, 7]),
      [{ kind: "unknown-unit", label: "", near: [], at: at(0, 4) }],
    ],
    [
      "a unit missing",
      pasted(["", "Hòa Vinh", "Hòa Hiệp Nam"], ["M2", 300, 320]),
      [{ kind: "units-missing", units: ["tam"] }],
    ],
    [
      "a second table whose units stand in another order",
      pasted(
        units,
        ["M2", 300, 320, 340],
        ["Bảng 2"],
        ["", "Hòa Tâm", "Hòa Vinh", "Hòa Hiệp Nam"],
        ["M1a", 15, 20, 25],
      ),
      [{ kind: "headings-differ", label: "Hòa Tâm", above: "vinh", at: at(3, 1) }],
    ],
    [
      "a second table that begins with the sum",
      pasted(
        units,
        ["M2", 300, 320, 340],
        ["", "Tổng cộng", "Hòa Vinh", "Hòa Hiệp Nam"],
        ["M1a", 45, 20, 25],
      ),
      [{ kind: "headings-differ", label: "Tổng cộng", above: "vinh", at: at(2, 1) }],
    ],
    [
      "money in milliards, by its own label or by what stands over the table",
      pasted(
        ["Đơn vị tính: tỷ đồng"],
        ["", "ĐVT", "Hòa Vinh", "Hòa Hiệp Nam", "Hòa Tâm"],
        ["M4", "", 0.003, 0.003, 0.003],
        ["M2", "người", 300, 320, 340],
      ),
      [{ kind: "other-scale", indicator: "M4", label: "Đơn vị tính: tỷ đồng", at: at(0, 0) }],
    ],
    [
      "money in đồng",
      pasted(["", "ĐVT", ...units.slice(1)], ["M4", "đồng", 3_000_000, 3_000_000, 3_000_000]),
      [{ kind: "other-scale", indicator: "M4", label: "đồng", at: at(1, 1) }],
    ],
    [
      "a unit twice, once by its code",
      pasted([...units, 22258], ["M2", 300, 320, 340, 300]),
      [{ kind: "place-twice", place: "vinh", at: [at(1, 1), at(1, 4)] }],
    ],
    [
      "an indicator twice, once by its name",
      pasted(units, ["M2", 300, 320, 340], ["Giải quyết việc làm", 300, 320, 340]),
      [{ kind: "indicator-twice", indicator: "M2", at: [at(1, 1), at(2, 1)] }],
    ],
    [
      "an indicator nobody knows",
      pasted(units, ["M2", 300, 320, 340], ["Việc làm", 1, 5, 3]),
      [{ kind: "unknown-indicator", label: "Việc làm", at: at(2, 0) }],
    ],
    [
      "figures in a line that only has its number",
      pasted(["TT", ...units], ["1", "M2", 300, 320, 340], ["2", null, 1, 5, 3]),
      [{ kind: "unknown-indicator", label: "2", at: at(2, 0) }],
    ],
    [
      "figures kept as text in a line nobody knows",
      pasted(units, ["M2", 300, 320, 340], ["Việc làm", "1", "5", "3"]),
      [{ kind: "unknown-indicator", label: "Việc làm", at: at(2, 0) }],
    ],
    [
      "the code of one indicator beside the name of another",
      pasted(["", ...units], ["M1a", "Giải quyết việc làm", 300, 320, 340]),
      [{ kind: "two-indicators", indicators: ["M1a", "M2"], at: at(1, 1) }],
    ],
    [
      "a blank where others have figures",
      pasted(units, ["M2", 300, null, 340]),
      [{ kind: "blank", cells: [cell("M2", "nam", 1, 2)] }],
    ],
    [
      "an own part of what has none",
      pasted([...units, "Cấp thị xã"], ["M2", 300, 320, 340, 5]),
      [{ kind: "no-own-part", cell: cell("M2", "own", 1, 4) }],
    ],
    [
      "a printed sum that is wrong beside the whole",
      pasted([...units, "Tổng số", "Toàn thị xã"], ["M2", 300, 320, 340, 950, 960]),
      [{ kind: "total-differs", indicator: "M2", at: at(1, 4), stated: 950, made: 960 }],
    ],
  ])("%s", (_, cells, faults) => {
    expect(faultsOf(cells)).toEqual(faults);
  });

  it.each<[string, CellContent, object]>([
    [
      "a number that can be read in two ways",
      "1.234",
      { unreadable: "ambiguous-number", meanings: [1234, 1.234] },
    ],
    ["words", "chưa giao", { unreadable: "not-a-number" }],
    ["an error value", "#REF!", { unreadable: "error-value" }],
    ["yes where a number belongs", true, { unreadable: "not-a-number" }],
  ])("%s", (_, content, reading) => {
    expect(faultsOf(pasted(units, ["M2", 300, content, 340]))).toMatchObject([
      { kind: "unreadable", cell: cell("M2", "nam", 1, 2), reading },
    ]);
  });

  it.each([
    ["a negative", "M2", -3, "negative"],
    ["half a person", "M2", 320.5, "not-whole"],
    ["more decimals than money has", "M4", 3.2515, "too-many-decimals"],
    ["more than all", "M5b", 101, "not-a-share"],
  ])("%s", (_, indicator, value, fault) => {
    expect(faultsOf(pasted(units, [indicator, 1, value, 1]))).toMatchObject([
      { kind: "value", cell: cell(indicator, "nam", 1, 2), fault, value },
    ]);
  });

  it("figures kept as text that mean one thing are put right together", () => {
    expect(faultsOf(pasted(units, ["M2", "300", 320, "1.234.567"]))).toEqual([
      {
        kind: "numbers-as-text",
        figures: [
          { cell: cell("M2", "vinh", 1, 1), meaning: 300 },
          { cell: cell("M2", "tam", 1, 3), meaning: 1_234_567 },
        ],
      },
    ]);
  });

  it("a day that a program has made of a number is asked about", () => {
    const cells = {
      ...pasted(units, ["M2", 44623, 320, 340]),
      text: [units, ["M2", "03/03/2022", "320", "340"]],
    };

    expect(faultsOf(cells)).toMatchObject([
      { kind: "unreadable", reading: { unreadable: "shown-as-day", shown: "03/03/2022" } },
    ]);
  });

  it("everything is named at once", () => {
    const kinds = faultsOf(
      pasted(["", "Hòa Vinh", "Hòa Hiệp Nam", "Hòa Vang"], ["M2", -1, "abc", 3], ["X", 1, 5, 3]),
    ).map(({ kind }) => kind);

    expect(kinds).toEqual([
      ...["unknown-unit", "unknown-indicator", "units-missing", "value", "unreadable"],
    ]);
  });
});
