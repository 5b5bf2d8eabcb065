import { describe, expect, it } from "vitest";
import {
  absoluteAreaAddress,
  addressOf,
  areaAddress,
  columnName,
  columnNumber,
  parseAreas,
  quotedSheetName,
} from "../../../shared/sheet/address.ts";

describe("cells are named as Excel names them", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(columnNumber(name)).toBe(column);
  });

  it("a cell by column and row, an area by its corners", () => {
    expect(addressOf(4, 2)).toBe("C5");
    expect(areaAddress({ top: 1, left: 1, bottom: 8, right: 3 })).toBe("B2:D9");
    expect(areaAddress({ top: 1, left: 1, bottom: 1, right: 1 })).toBe("B2");
    expect(absoluteAreaAddress({ top: 1, left: 1, bottom: 8, right: 3 })).toBe("$B$2:$D$9");
    expect(absoluteAreaAddress({ top: 1, left: 1, bottom: 1, right: 1 })).toBe("$B$2:$B$2");
  });

  it("a sheet in quotes, its own apostrophes doubled", () => {
    expect(quotedSheetName("Biểu 'A' x")).toBe("'Biểu ''A'' x'");
  });
});

describe("addresses are read as programs spell them", () => {
  const area = (top: number, left: number, bottom: number, right: number) => {
    return { top, left, bottom, right };
  };
  it.each([
    ["C5", [area(4, 2, 4, 2)]],
    ["$B$2:$D$9", [area(1, 1, 8, 3)]],
    ["Sheet1!A1:B2,Sheet1!D4", [area(0, 0, 1, 1), area(3, 3, 3, 3)]],
    ["'Biểu, bản ''2''!'!A1,'Biểu, bản ''2''!'!F:G", [area(0, 0, 0, 0), area(0, 5, 1_048_575, 6)]],
    ["5:9", [area(4, 0, 8, 16_383)]],
    ["Trang!1:1048576", [area(0, 0, 1_048_575, 16_383)]],
    ["C", null],
    ["5", null],
    ["", null],
    ["A1,#REF!", null],
    ["A1:", null],
  ])("%s", (address, areas) => {
    expect(parseAreas(address)).toEqual(areas);
  });
});
