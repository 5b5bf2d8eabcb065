import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** The checker's script, to be put into a page. */
export const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Fluent's own stops at the ends of the page: hidden from screen readers, they only pass the focus on. */
const tabsterGuards = "[data-tabster-dummy]";

/** What axe holds against what is shown now, each rule with the first place that breaks it. */
export async function faultsOf(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async (exclude) => {
    // A button that has just become usable is still on its way from one colour to the other.
    const ends = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ends.map(({ finished }) => finished));
    const { axe } = window as unknown as {
      axe: { run: (context: object, options: RunOptions) => Promise<AxeResults> };
    };
    return (await axe.run({ exclude }, { resultTypes: ["violations"] })).violations;
  }, tabsterGuards);
  return violations
    .filter(({ impact }) => impact !== "minor")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
