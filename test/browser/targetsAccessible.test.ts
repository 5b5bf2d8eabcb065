import { expect, it } from "vitest";
import { axe, faultsInEveryLook } from "../support/axeFaults.ts";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();

it.each([320, 1440])(
  "targets, what is wrong with a matrix and what it changes are without a fault as axe judges it, %i px wide",
  async (width) => {
    const viewport = { width, height: 900 };
    // The page's own policy keeps strangers' script out, a checker's included.
    const context = await held.browser.newContext({ viewport, locale: "vi-VN", bypassCSP: true });
    const page = await context.newPage();
    const found: Record<string, string[]> = {};
    const toPane = page.getByRole("tab", { name: "Biểu", exact: true });
    const type = async (words: string) => {
      await page.locator("#cell-12-5").click();
      await page.keyboard.type(words);
      await page.keyboard.press("Enter");
      if (await toPane.isVisible()) await toPane.click();
      await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    };
    await page.goto(held.demo.address);
    await page.addScriptTag({ path: axe });
    await page.getByRole("button", { name: /^Phòng LĐ-TB/ }).click();
    await page.getByRole("tab", { name: "Tổng hợp" }).click();
    await page.getByRole("button", { name: /^Chỉ tiêu, số liệu gốc/ }).click();
    await page.getByText(/khớp số chung/).waitFor();
    await page.getByRole("button", { name: "Các bản đã lưu" }).click();
    await page.getByText(/^Bản 1 · /).waitFor();
    found["targets"] = await faultsInEveryLook(page);

    await page.getByRole("button", { name: "Mở bảng" }).click();
    await page.locator("#cell-12-5").waitFor();
    await type("-5");
    await page.getByRole("region", { name: "1 chỗ phải sửa" }).waitFor();
    found["faults"] = await faultsInEveryLook(page);

    await page.getByRole("button", { name: "Đến ô F13 →" }).click();
    await type("310");
    await page.getByRole("region", { name: "1 ô thay đổi" }).waitFor();
    found["changes"] = await faultsInEveryLook(page);
    await page.getByRole("button", { name: "Lưu…" }).click();
    await page.getByRole("dialog").waitFor();
    found["saving"] = await faultsInEveryLook(page);
    await context.close();

    expect(found).toEqual({ targets: [], faults: [], changes: [], saving: [] });
  },
);
