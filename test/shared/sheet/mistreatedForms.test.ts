import { expect, it } from "vitest";
import { locateDrifted } from "../../../shared/sheet/locateDrifted.ts";
import { harmful } from "../../support/harmfulDrift.ts";
import { harmless } from "../../support/harmlessDrift.ts";
import { diceOf, pick } from "../../support/throwDice.ts";
import { fillEveryForm, noTally, type Trial, throwWays, tryDrift } from "../../support/tryDrift.ts";

const filled = fillEveryForm();

/** Every third way for every form, so that each form is treated in every manner by three forms that follow it. */
function tryWays(ways: readonly string[], firstSeed: number): Trial[] {
  return filled.flatMap((form, at) =>
    ways.flatMap((way, index) =>
      (at + index) % 3 === 0 ? [tryDrift(form, [way], firstSeed + at * ways.length + index)] : [],
    ),
  );
}

function tallyOf(trials: readonly Trial[]) {
  const tally = noTally();
  for (const { kind } of trials) tally[kind] += 1;
  return tally;
}

const timeoutMs = 120_000;

it.each(filled.map((form) => [form.form.template.id, form] as const))(
  "%s as it is drawn is mapped, with the cells that it merges itself",
  (_, { form, carried, sheet, merges }) => {
    const drifted = locateDrifted({ ...sheet(), merges }, form, carried.missing);
    expect(drifted.kind).toBe("mapped");
  },
);

it(
  "a sheet treated harmlessly is mapped or proposed, and no figure is read for another or lost without a word",
  () => {
    const trials = tryWays(Object.keys(harmless), 1);
    const tally = tallyOf(trials);
    console.log("harmless:", trials.length, tally);
    expect(trials.flatMap(({ faults }) => faults)).toEqual([]);
    expect(trials.length).toBeGreaterThan(200);
    expect((tally.mapped + tally.proposed) / trials.length).toBeGreaterThanOrEqual(0.95);
  },
  timeoutMs,
);

it(
  "a sheet of which some figure's place cannot be told is refused, or read right",
  () => {
    const trials = tryWays(Object.keys(harmful), 10_001);
    const tally = tallyOf(trials);
    console.log("harmful:", trials.length, tally);
    expect(trials.flatMap(({ faults }) => faults)).toEqual([]);
    expect(tally.refused).toBeGreaterThan(trials.length / 3);
  },
  timeoutMs,
);

it.each([
  ["only harmless", false],
  ["one harmful", true],
] as const)(
  "several things that happen to one sheet, %s",
  (name, isHarmful) => {
    const trials = Array.from({ length: 60 }, (_, at) => {
      const dice = diceOf(20_000 + at);
      const form = pick(dice, filled);
      return tryDrift(form, throwWays(dice, isHarmful, form), at);
    });
    console.log(`several, ${name}:`, trials.length, tallyOf(trials));
    expect(trials.flatMap(({ faults }) => faults)).toEqual([]);
  },
  timeoutMs,
);
