/** From 0 to below 1. */
export type Dice = () => number;

/** The same throws every time, from a seed: mulberry32. */
export function diceOf(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of several, each as likely. */
export function pick<T>(dice: Dice, of: readonly T[]): T {
  const index = Math.floor(dice() * of.length);
  if (!(index in of)) throw new Error("nothing to pick from");
  return of[index] as T;
}
