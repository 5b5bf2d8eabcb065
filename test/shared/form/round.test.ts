import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { round } from "../../../shared/form/round.ts";

describe("a figure is rounded as it would be on paper", () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [0.49999, 0, 0],
    [1.45, 1, 1.5],
    [1.4499999, 1, 1.4],
    [26.875, 1, 26.9],
    [18.4375, 1, 18.4],
    [0.1 + 0.2, 1, 0.3],
    [1e-7, 2, 0],
    [1e21, 2, 1e21],
    [123_456_789.125, 2, 123_456_789.13],
    [-0.004, 2, 0],
    [-0, 2, 0],
  ])("%f to %i decimals is %f", (value, decimals, expected) => {
    expect(round(value, decimals)).toBe(expected);
  });

  it("rounds every decimal as exact arithmetic on its digits does", () => {
    const figures = fc.record({
      // Up to 15 digits: what a spreadsheet keeps.
      digits: fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
      scale: fc.integer({ min: 0, max: 9 }),
      decimals: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(figures, ({ digits, scale, decimals }) => {
        const value = Number(decimalText(digits, scale));
        expect(round(value, decimals)).toBe(exactly(digits, scale, decimals));
      }),
    );
  });

  it("leaves a rounded figure as it is", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const once = round(value, decimals);
        expect(round(once, decimals)).toBe(once);
      }),
    );
  });
});

/** digits / 10^scale, written out. */
function decimalText(digits: bigint, scale: number): string {
  const sign = digits < 0n ? "-" : "";
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  return `${sign}${text.slice(0, text.length - scale)}.${text.slice(text.length - scale)}0`;
}

/** Halves away from zero, on whole numbers only. */
function exactly(digits: bigint, scale: number, decimals: number): number {
  if (decimals >= scale) return Number(decimalText(digits, scale)) + 0;
  const step = 10n ** BigInt(scale - decimals);
  const size = digits < 0n ? -digits : digits;
  const rounded = (size + step / 2n) / step;
  return Number(decimalText(digits < 0n ? -rounded : rounded, decimals)) + 0;
}
