import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();

async function signedIn(width: number, person: RegExp): Promise<{ page: Page; pane: Locator }> {
  const viewport = { width, height: 900 };
  const page = await held.browser.newPage({ viewport, locale: "vi-VN" });
  await page.goto(held.demo.address);
  await page.getByRole("button", { name: person }).click();
  return { page, pane: page.getByRole("region", { name: "Nộp Biểu" }) };
}

describe("all that a commune owes by one day", () => {
  it("opens as one workbook, the plan before the quarter", async () => {
    const { page, pane } = await signedIn(1440, /Phường Hòa Vinh/);

    await pane.getByRole("button", { name: "Mở cả bộ Kế hoạch và Quý I (10 biểu)" }).click();
    const tabs = page.getByRole("tablist", { name: "Các trang tính" }).getByRole("tab");
    await tabs.filter({ hasText: "ĐH-10" }).waitFor();

    const codes = ["02", "03", "04", "06", "06b", "07", "08", "09", "10"];
    expect(await tabs.allInnerTexts()).toEqual([
      "ĐH-01 Kế hoạch năm 2022",
      ...codes.map((code) => `ĐH-${code} Quý I năm 2022`),
    ]);
    await pane.getByRole("heading", { name: /^ĐH-01/ }).waitFor();
  });
});

describe("the board in a pane of 320 pixels", () => {
  it("shows every form of six months without scrolling sideways, each sign wide enough to touch", async () => {
    const { page } = await signedIn(320, /Phòng LĐ-TB/);
    await page.getByLabel("Kỳ báo cáo").selectOption("2022S1");
    const signs = page.getByRole("button", { name: /^Xã Hòa Tâm, / });
    await page.getByRole("button", { name: /^Xã Hòa Tâm, NV-15/ }).waitFor();

    const boxes = await Promise.all((await signs.all()).map((sign) => sign.boundingBox()));
    expect(boxes).toHaveLength(10);
    expect(boxes.every((box) => box && box.width >= 24 && box.x + box.width <= 304)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it("lets the office of the district answer for the town, and shows whose form it is", async () => {
    const { page, pane } = await signedIn(1440, /Phòng LĐ-TB/);
    await page.getByLabel("Kỳ báo cáo").selectOption("2022S1");
    await page.getByRole("button", { name: /^Thị xã Đông Hòa, ĐH-06b/ }).click();
    await pane.getByRole("button", { name: "Mở biểu" }).click();
    await pane.getByText("Đã nhập 0/4 ô").waitFor();

    await page.getByRole("button", { name: "Thêm lựa chọn" }).click();
    await page.getByRole("menuitem", { name: "Ghi “-” vào ô trống…" }).click();
    await page.getByRole("button", { name: "Ghi “-” vào 4 ô" }).click();
    await pane.getByText("Đã nhập 4/4 ô").waitFor();
    await pane.getByRole("button", { name: "Nộp", exact: true }).click();

    const receipt = pane.getByRole("region", { name: "Đã nhận báo cáo" });
    await receipt.getByText(/, Thị xã Đông Hòa$/).waitFor();
  });
});
