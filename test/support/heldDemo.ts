import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type DemoServer, startDemo } from "./demoServer.ts";

/** A running demonstration and a browser, from before the first test of a file until after its last. */
export interface HeldDemo {
  readonly demo: DemoServer;
  readonly browser: Browser;
}

/** Starts both for the file that asks, and closes them behind it; the clock starts where it always does, or when the
 *  file says. */
export function heldDemo(startsAt?: string): HeldDemo {
  const held: { demo: DemoServer | null; browser: Browser | null } = { demo: null, browser: null };
  beforeAll(async () => {
    [held.demo, held.browser] = await Promise.all([startDemo(startsAt), launchBrowser()]);
  });
  afterAll(async () => {
    await held.browser?.close();
    await held.demo?.close();
  });
  return {
    get demo() {
      return started(held.demo);
    },
    get browser() {
      return started(held.browser);
    },
  };
}

function started<T>(one: T | null): T {
  if (one === null) throw new Error("only within a test: before it nothing is started");
  return one;
}
