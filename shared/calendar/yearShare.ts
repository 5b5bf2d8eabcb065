import type { Day } from "./period.ts";

const dayMs = 86_400_000;

/** How much of its year is over when a day ends, in per cent. */
export function yearShareAt(day: Day): number {
  const year = Number(day.slice(0, 4));
  const at = (text: string) => Date.parse(`${text}T00:00:00Z`);
  const [start, end] = [at(`${year}-01-01`), at(`${year + 1}-01-01`)];
  return ((at(day) + dayMs - start) / (end - start)) * 100;
}
