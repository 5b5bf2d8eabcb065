import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDecimal, readPlainDecimal } from "../../../shared/interchange/plainDecimal.ts";

describe("a number as a plain decimal", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [-12.5, "-12.5"],
    [1e-7, "0.0000001"],
    [-1.25e-9, "-0.00000000125"],
    [123456789012345, "123456789012345"],
    [100 / 3, "33.33333333333"],
    [1e21, "1000000000000000000000"],
    [1.5e22, "15000000000000000000000"],
    [0.1 + 0.2, "0.3"],
    [0.1 + 0.2 - 0.3, "0"],
    [0.3 - 0.1 - 0.2, "0"],
  ])("%d is written %s", (value, text) => {
    expect(plainDecimal(value)).toBe(text);
  });

  it("reads back as the very same number, but for what binary fractions leave behind", () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    fc.assert(
      fc.property(any, (value) => {
        const read = readPlainDecimal(plainDecimal(value)) ?? Number.NaN;
        expect(Math.abs(read - value)).toBeLessThanOrEqual(
          Math.max(Math.abs(value) * 5.1e-13, 5.1e-13),
        );
        expect(readPlainDecimal(plainDecimal(read))).toBe(read);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["", "1e5", "1,5", "01x", "--1", "Infinity"])("%j is none", (text) => {
    expect(readPlainDecimal(text)).toBeNull();
  });
});
