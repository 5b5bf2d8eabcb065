import fc from "fast-check";
import { expect, it } from "vitest";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import { type Piece, wordsOf } from "../../../shared/narrative/document.ts";
import { tellFigure } from "../../../shared/narrative/tellFigure.ts";
import type { ToldFigure } from "../../../shared/narrative/toldFigure.ts";
import { told } from "../../support/toldFigures.ts";

const count = fc.integer({ min: 0, max: 5_000_000 });
const quantity = fc.oneof(count, fc.constant(none), fc.constant(unknown), fc.constant(null));
const anyFigure = fc.record({
  value: quantity,
  plan: fc.option(
    fc.record({
      value: count,
      direction: fc.constant("up" as const),
      strict: fc.boolean(),
    }),
    { nil: null },
  ),
  lastYear: fc.option(
    fc.record({ kind: fc.constant("figure" as const), value: fc.oneof(count, fc.constant(none)) }),
    { nil: null },
  ),
  estimate: quantity,
  coverage: fc.record({
    covered: fc.nat(10),
    expected: fc.constant(10),
    missing: fc.constantFrom([], ["Xã Hòa Tâm"]),
    missingOwn: fc.constant(null),
    goneOn: fc.nat(2),
  }),
});

it("every number of a sentence is one of the model, or made of two of them", () => {
  fc.assert(
    fc.property(anyFigure, (made) => {
      const figure = told(made);
      const pieces = tellFigure(figure);
      const known = numbersOf(figure);
      for (const number of numbersIn(pieces)) {
        const decimals = number.split(",")[1]?.length ?? 0;
        const read = Number(number.replaceAll(".", "").replace(",", "."));
        const isKnown = known.some((one) => Math.abs(one - read) <= 0.5 * 10 ** -decimals + 1e-9);
        expect(isKnown, `${number} in “${wordsOf(pieces)}”`).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

it("what nobody knows is in no sentence", () => {
  fc.assert(
    fc.property(anyFigure, fc.constantFrom(null, unknown), (made, value) => {
      expect(wordsOf(tellFigure(told({ ...made, value })))).toBe(
        "Giải quyết việc làm: [… chưa có số liệu].",
      );
    }),
  );
});

/** The numbers as they stand on the page, whichever piece they are in. */
function numbersIn(pieces: readonly Piece[]): string[] {
  return (wordsOf(pieces).match(/\d[\d.]*(,\d+)?/g) ?? []).map((one) => one.replace(/\.$/, ""));
}

function numbersOf({ value, plan, lastYear, estimate, coverage }: ToldFigure): number[] {
  const amounts = [
    value,
    plan?.value,
    lastYear?.kind === "figure" ? lastYear.value : null,
    estimate,
    coverage?.covered,
    coverage?.expected,
    coverage?.goneOn,
  ].filter((one): one is number => typeof one === "number");
  const [now, then] = [value, lastYear?.kind === "figure" ? lastYear.value : null];
  const shares = [value, estimate].flatMap((of) =>
    typeof of === "number" && plan ? [(of / plan.value) * 100] : [],
  );
  const change =
    typeof now === "number" && typeof then === "number"
      ? [Math.abs(now - then), (Math.abs(now - then) / then) * 100]
      : [];
  // "gần 100%" is no figure, and says that it is not one.
  const near = shares.some((share) => share > 99.999 && share < 100) ? [100] : [];
  return [...amounts, ...shares, ...change, ...near];
}
