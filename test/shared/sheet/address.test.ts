import { describe, expect, it } from "vitest";
import {
  absoluteAreaAddress,
  addressOf,
  areaAddress,
  columnName,
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
