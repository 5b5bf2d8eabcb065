import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** The checker's script, to be put into a page. */
export const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Fluent's own stops at the ends of the page: hidden from screen readers, they only pass the focus on. */
const tabsterGuards = "[data-tabster-dummy]";

/** What axe holds against what is shown now, each rule with the first place that breaks it; by all its rules, or by
 *  those about colours. */
export async function faultsOf(page: Page, by: "all" | "colours" = "all"): Promise<string[]> {
  const options: RunOptions = {
    resultTypes: ["violations"],
    ...(by === "colours"
      ? { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } }
      : {}),
  };
  const violations = await page.evaluate(
    async ([exclude, wanted]) => {
      // What has just been turned or resized is drawn first: only then does it begin to change its colours.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      // A button that has just become usable is still on its way from one colour to the other.
      const ends = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
      await Promise.allSettled(ends.map(({ finished }) => finished));
      const { axe } = window as unknown as {
        axe: { run: (context: object, options: RunOptions) => Promise<AxeResults> };
      };
      return (await axe.run({ exclude }, wanted)).violations;
    },
    [tabsterGuards, options] as const,
  );
  return violations
    .filter(({ impact }) => impact !== "minor")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** The same on a page that follows the system's colours, light and dark: but for the colours, both are one. Where the
 *  window is to be judged at other widths too, it is, and gets its own back. */
export async function faultsInEveryLook(
  page: Page,
  widths: readonly number[] = [],
): Promise<string[]> {
  const own = page.viewportSize();
  const light = await faultsOf(page);
  await turn(page, "dark");
  const dark = await faultsOf(page, "colours");
  await turn(page, "light");
  const faults = [...light, ...dark.map((fault) => `dark: ${fault}`)];
  if (!own) return faults;
  for (const width of widths) {
    await page.setViewportSize({ ...own, width });
    faults.push(...(await faultsOf(page)).map((fault) => `${width} px: ${fault}`));
  }
  if (widths.length > 0) await page.setViewportSize(own);
  return faults;
}

async function turn(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  // Light is white paper; everything else is not drawn yet as the system asks.
  await page.waitForFunction((isLight) => {
    const shown = document.querySelector(".fui-FluentProvider");
    if (!shown) return false;
    const paper = getComputedStyle(shown).getPropertyValue("--colorNeutralBackground1").trim();
    return (paper === "#ffffff") === isLight;
  }, colorScheme === "light");
}
