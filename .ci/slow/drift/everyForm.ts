import { harmful } from "../../../test/support/harmfulDrift.ts";
import { harmless } from "../../../test/support/harmlessDrift.ts";
import { diceOf, pick } from "../../../test/support/throwDice.ts";
import {
  fillEveryForm,
  noTally,
  type Trial,
  throwWays,
  tryDrift,
} from "../../../test/support/tryDrift.ts";

/** Every form in every way twice, and several ways at once a thousand times each. */
const filled = fillEveryForm();
const rounds = 2;
const severalAtOnce = 1000;
const faults: string[] = [];

function tell(name: string, trials: readonly Trial[]): void {
  const tally = noTally();
  for (const trial of trials) {
    tally[trial.kind] += 1;
    faults.push(...trial.faults);
  }
  console.log(`${name}: ${trials.length}`, tally);
}

for (const [name, ways] of Object.entries({ harmless, harmful })) {
  for (const way of Object.keys(ways)) {
    const trials = filled.flatMap((form, at) =>
      Array.from({ length: rounds }, (_, round) => tryDrift(form, [way], 100 * at + round)),
    );
    tell(`${name}, ${way}`, trials);
  }
}
for (const isHarmful of [false, true]) {
  const trials = Array.from({ length: severalAtOnce }, (_, at) => {
    const dice = diceOf(500_000 + at);
    const form = pick(dice, filled);
    return tryDrift(form, throwWays(dice, isHarmful, form), at);
  });
  tell(`several at once, ${isHarmful ? "one of them harmful" : "all harmless"}`, trials);
}
for (const fault of faults) console.log(`WRONG: ${fault}`);
console.log(`${faults.length} figures read for others or lost without a word`);
process.exit(faults.length === 0 ? 0 : 1);
