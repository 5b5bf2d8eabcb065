const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/** How long to wait before trying again, longer from time to time: nobody is pressed, and nobody is given up. */
export function growingDelayMs(triedBefore: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** triedBefore);
}
