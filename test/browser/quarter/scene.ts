import type { Locator, Page } from "playwright-core";
import { beforeAll } from "vitest";
import type { HeldDemo } from "../../support/heldDemo.ts";

/** The one page at which everybody of a story sits down in turn. */
export interface Scene {
  readonly page: Page;
  readonly pane: Locator;
}

/** The codes on the cards of those who send. */
export const codes = {
  "Phường Hòa Vinh": "demo-22258",
  "Phường Hòa Hiệp Bắc": "demo-22246",
  "Phường Hòa Xuân Tây": "demo-22279",
  "Xã Hòa Xuân Đông": "demo-22291",
  "Xã Hòa Tâm": "demo-22297",
  "Xã Hòa Xuân Nam": "demo-22300",
} as const;

/** How long what is on its way to the page is waited for. */
export const patience = { timeout: 20_000 };

/** Opens the page before the story begins; its paper is printed by nobody. */
export function setScene(held: HeldDemo): Scene {
  const set: { page: Page | null } = { page: null };
  beforeAll(async () => {
    const viewport = { width: 1440, height: 900 };
    const context = await held.browser.newContext({ viewport, locale: "vi-VN" });
    set.page = await context.newPage();
    set.page.setDefaultTimeout(patience.timeout);
    await set.page.addInitScript(() => {
      window.print = () => {};
    });
    await set.page.goto(held.demo.address);
  });
  const pageOf = () => {
    if (!set.page) throw new Error("only within a test: before it no page is open");
    return set.page;
  };
  return {
    get page() {
      return pageOf();
    },
    get pane() {
      return pageOf().getByRole("region", { name: "Nộp Biểu" });
    },
  };
}
