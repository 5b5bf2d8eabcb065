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

describe("a column of figures under a heading", () => {
  const heading = { bordered: true, bold: true, wrap: true, fontSizePt: 11 };
  const figure = { value: 7, style: { bordered: true, numberFormat: "#,##0" } };
  const under = (value: string, right = 2): Sheet => ({
    ...plainSheet("TH", [[null]]),
    columns: [{ width: 32 }, { width: 4 }, { width: 4 }],
    rows: [
      { heightPt: null, cells: [null, { value, style: heading }, null] },
      { heightPt: null, cells: [null, figure, figure] },
    ],
    merges: right > 1 ? [{ top: 0, bottom: 0, left: 1, right }] : [],
    freeze: { rows: 1, columns: 1 },
  });
  const widthsOf = (sheet: Sheet) =>
    layOutColumns(sheet, gridPlaces(sheet), null, 300).widths.slice(1);

  it("keeps its longest word whole, however narrow the window is", () => {
    // Liberation Serif bold, 12.2 pixels: P 7.4, h 6.8, ư 6.9, ờ 6.2, n 6.8, g 6.1 make 40.2.
    const [named, plain] = widthsOf(under("Phường Hòa Vinh", 1));

    expect(named).toBeGreaterThanOrEqual(40.2 + 2);
    expect(named).toBeLessThanOrEqual(46);
    expect(plain).toBe(27);
  });

  it("has no room of its own for a heading that stands over several", () => {
    expect(widthsOf(under("Khu vực thành thị"))).toEqual([27, 27]);
  });
});
