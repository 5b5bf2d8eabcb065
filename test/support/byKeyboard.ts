import type { Page } from "playwright-core";
import { expect } from "vitest";

/** More stops than any pane has: beyond them the way goes round in circles. */
const mostStops = 150;

/** What somebody does who has no mouse. */
export interface Keyboard {
  /** What has the focus: a cell by its place, anything else by its name; "body" where the focus is lost. */
  readonly focused: () => Promise<string>;
  /** Presses a key; the focus must be somewhere afterwards. */
  readonly press: (key: string) => Promise<void>;
  /** Moves on by one key until the named thing has the focus. */
  readonly goTo: (name: string | RegExp, key?: string) => Promise<void>;
  /** Goes on in the list that has the focus until that is chosen: "ĐH-04 · Hộ nghèo". */
  readonly choose: (option: RegExp) => Promise<void>;
}

/** The keyboard of a page that may be opened later. */
export function keyboardOf(pageNow: () => Page): Keyboard {
  const focused = () =>
    pageNow().evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return "body";
      const cell = activeElement.closest('[role="gridcell"]');
      const labelled = activeElement as Element & { readonly labels?: NodeListOf<Element> | null };
      return (
        cell?.id ??
        activeElement.getAttribute("aria-label") ??
        labelled.labels?.[0]?.textContent ??
        activeElement.textContent ??
        ""
      );
    });

  async function press(key: string): Promise<void> {
    const from = await focused();
    await pageNow().keyboard.press(key);
    // Two frames: what the key did is drawn by then, and a lost focus has become the body's.
    await pageNow().evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    expect(await focused(), `after ${key} on ${from}`).not.toBe("body");
  }

  async function goTo(name: string | RegExp, key = "Tab"): Promise<void> {
    const passed: string[] = [];
    for (let stop = 0; stop < mostStops; stop++) {
      const at = await focused();
      if (typeof name === "string" ? at === name : name.test(at)) return;
      passed.push(at);
      // Past the last stop the browser's own come, and the page has none: that way nothing is lost.
      await pageNow().keyboard.press(key);
    }
    throw new Error(`${name} is not reached by ${key}: ${passed.slice(0, 30).join(" | ")}`);
  }

  async function choose(option: RegExp): Promise<void> {
    const chosen = () =>
      pageNow().evaluate(() => {
        const { activeElement } = document;
        if (!(activeElement instanceof HTMLSelectElement)) return null;
        return activeElement.selectedOptions[0]?.textContent ?? "";
      });
    for (let step = 0; step < mostStops; step++) {
      const at = await chosen();
      if (at === null) throw new Error(`${await focused()} is no list`);
      if (option.test(at)) return;
      await press("ArrowDown");
    }
    throw new Error(`${option} is not in the list`);
  }

  return { focused, press, goTo, choose };
}
