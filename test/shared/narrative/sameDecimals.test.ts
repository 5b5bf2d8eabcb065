import { expect, it } from "vitest";
import type { Measure } from "../../../shared/indicator.ts";
import { sameDecimals } from "../../../shared/narrative/sameDecimals.ts";
import { told } from "../../support/toldFigures.ts";

const rate = (value: number, decimals: number, more: Partial<Measure> = {}) =>
  told({ value }, { type: "rate", unit: "%", aggregation: "RATIO", decimals, ...more });

it("the same rate has as many decimals wherever it is told, and every other its own", () => {
  // Neither the first nor the last is the finest.
  const all = [
    rate(97.359736, 1),
    rate(97.359736, 3),
    rate(97.359736, 2),
    rate(58.8235, 2),
    rate(97.359736, 2, { unit: "điểm %" }),
    told({ value: 42 }),
  ];
  expect(all.map(sameDecimals(all)).map(({ measure }) => measure.decimals)).toEqual([
    3, 3, 3, 2, 2, 0,
  ]);
});
