import { describe, expect, it } from "vitest";
import { parseTsv } from "../../../addin/page/clipboard.ts";
import { gridPlaces } from "../../../addin/page/gridPlaces.ts";
import { spreadPaste } from "../../../addin/page/spreadPaste.ts";
import { plainSheet } from "../../support/plainSheet.ts";

const places = gridPlaces(
  plainSheet("Biểu", [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]),
);
const lastTwo = { top: 1, left: 1, bottom: 1, right: 1 };

describe("pasted cells", () => {
  it("that reach past the table are counted, empty ones are not", () => {
    expect(spreadPaste(parseTsv("a\tb\tc\nd\te\t\nf\t-\t"), places, lastTwo)).toEqual({
      landed: [
        { row: 1, column: 1, cell: { text: "a" } },
        { row: 1, column: 2, cell: { text: "b" } },
        { row: 2, column: 1, cell: { text: "d" } },
        { row: 2, column: 2, cell: { text: "e" } },
      ],
      outside: 3,
    });
  });

  it("fill the selection when there is only one", () => {
    const area = { top: 1, left: 0, bottom: 2, right: 0 };

    expect(spreadPaste(parseTsv("5"), places, area)).toEqual({
      landed: [
        { row: 1, column: 0, cell: { text: "5" } },
        { row: 2, column: 0, cell: { text: "5" } },
      ],
      outside: 0,
    });
  });
});
