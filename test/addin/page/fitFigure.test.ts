import { expect, it } from "vitest";
import { fitFigure } from "../../../addin/page/fitFigure.ts";

const sevenEach = (text: string) => text.length * 7;

it.each([
  ["1.234.567", 63, "1.234.567"],
  ["1.234.567", 62, "########"],
  ["-12,5", 20, "##"],
  ["120", 3, "#"],
])("the figure %s in %d pixels is shown as %s, never in part", (figure, roomPx, shown) => {
  expect(fitFigure(figure, roomPx, sevenEach)).toBe(shown);
});
