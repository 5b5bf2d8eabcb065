import { describe, expect, it } from "vitest";
import { HEADER_PX, layOutColumns } from "../../../addin/page/columnWidths.ts";
import { gridPlaces } from "../../../addin/page/gridPlaces.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import { plainSheet } from "../../support/plainSheet.ts";

/** Hidden keys, STT, Chỉ tiêu, six columns of figures, and the verdicts. */
function form(): Sheet {
  const figure = { value: 1, style: { bordered: true, numberFormat: "#,##0" } };
  const label = { value: "Trong nước", style: { bordered: true } };
  return {
    ...plainSheet("ĐH-03", [[null]]),
    columns: [
      { width: 9, hidden: true },
      ...[6, 44, 12, 12, 12, 12, 12, 12].map((width) => ({ width })),
      { width: 52 },
    ],
    rows: [
      {
        heightPt: null,
        cells: [null, label, label, figure, figure, figure, figure, figure, figure, label],
      },
    ],
    freeze: { rows: 0, columns: 3 },
  };
}

const layOut = (roomPx: number) => layOutColumns(form(), gridPlaces(form()), 9, roomPx);

describe("the columns of a form on the page", () => {
  it.each([
    ["number and label stay on a desk's screen", 1068, [1, 2]],
    ["number and label stay in a narrow window", 450, [1, 2]],
    ["only the label stays on a telephone", 320, [2]],
    ["nothing stays where not even a label would be readable", 200, []],
  ])("%s", (_, roomPx, columns) => {
    expect([...layOut(roomPx).frozen.keys()]).toEqual(columns);
  });

  it.each([450, 320])("leave half of a window of %d pixels to the figures", (roomPx) => {
    const { widths, frozen } = layOut(roomPx);
    const taken = [...frozen.keys()].reduce((sum, column) => sum + (widths[column - 1] ?? 0), 0);

    expect(HEADER_PX + taken).toBe(roomPx / 2);
  });

  it("stand beside each other from the row numbers on", () => {
    const { widths, frozen } = layOut(1068);

    expect([...frozen]).toEqual([
      [1, HEADER_PX],
      [2, HEADER_PX + (widths[0] ?? 0)],
    ]);
  });

  it("keep seven digits readable however narrow the window is", () => {
    // Times New Roman of 14.4 pixels: 7.2 for a digit, 3.6 for a separator; and 9 for the margins.
    const needed = 7 * 7.2 + 2 * 3.6 + 9;

    expect(Math.min(...layOut(200).widths.slice(2, 8))).toBeGreaterThanOrEqual(needed);
  });

  it("are a little narrower where the verdicts would cover a figure in part, which reads as another one", () => {
    const { widths } = layOut(930);
    const taken = widths.reduce((sum, width) => sum + width, HEADER_PX);

    expect(taken).toBeLessThanOrEqual(930 - 8);
    expect(widths.slice(2, 8)).toEqual([74, 74, 74, 74, 74, 74]);
    // Where not even that would help, nothing is squeezed.
    expect(layOut(890).widths.slice(2, 8)).toEqual([82, 82, 82, 82, 82, 82]);
  });

  it("give the verdicts what is left, and what their words need at least", () => {
    const [wide, narrow] = [layOut(1440).widths, layOut(700).widths];

    expect(wide.reduce((sum, width) => sum + width, HEADER_PX)).toBeLessThanOrEqual(1440);
    expect(narrow.at(-1)).toBe(130);
  });
});
