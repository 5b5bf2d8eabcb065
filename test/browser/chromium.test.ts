import { expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";

it("Chromium shows Vietnamese as it was written", async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent("<h1>Nộp Biểu</h1>");

  expect(await page.getByRole("heading").innerText()).toBe("Nộp Biểu");

  await browser.close();
});
