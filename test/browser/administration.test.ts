import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axe, faultsOf } from "../support/axeFaults.ts";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();

async function enter(code: string, width: number): Promise<Page> {
  const viewport = { width, height: 900 };
  // The page's own policy keeps strangers' script out, a checker's included.
  const context = await held.browser.newContext({ viewport, locale: "vi-VN", bypassCSP: true });
  const page = await context.newPage();
  await page.goto(held.demo.address);
  await page.addScriptTag({ path: axe });
  await page.getByRole("textbox", { name: "Mã của anh/chị" }).fill(code);
  await page.getByRole("button", { name: "Vào", exact: true }).click();
  return page;
}

/** How much wider the pane's content is than the window, or that of a dialog, which cuts it off, than the dialog. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const held = [...document.querySelectorAll(".fui-DialogContent")];
    const cut = held.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    return Math.max(document.documentElement.scrollWidth - window.innerWidth, ...cut);
  });
}

describe("the administrator's pane", () => {
  it.each([320, 1440])(
    "is without a moderate fault, or a worse one, and no wider than its %i px",
    async (width) => {
      const page = await enter("demo-quantri", width);
      const found: Record<string, string[]> = {};
      const wide: number[] = [];
      const look = async (name: string) => {
        found[name] = await faultsOf(page);
        wide.push(await overflowOf(page));
      };
      await page.getByRole("button", { name: "Sửa Công chức Xã Hòa Tâm" }).waitFor();
      await look("people");
      await page.getByRole("button", { name: "Sửa Công chức Xã Hòa Tâm" }).click();
      await look("person");
      await page.keyboard.press("Escape");
      await page.getByRole("tab", { name: "Đơn vị" }).click();
      await page.getByRole("button", { name: /^Xã Hòa Tâm/ }).click();
      await look("units");
      await page.getByRole("button", { name: "Kết thúc hoạt động…" }).click();
      await look("closing a unit");
      await page.keyboard.press("Escape");
      await page.getByRole("tab", { name: "Biểu mẫu" }).click();
      await page.getByText("ĐH-04/HN").waitFor();
      await look("forms");
      await page.getByRole("tab", { name: "Nhật ký" }).click();
      await page.locator("strong").filter({ hasText: "nộp" }).first().waitFor();
      await page.getByText("Lọc nhật ký").click();
      await look("record");
      await page.getByRole("button", { name: "Kiểm tra toàn bộ nhật ký" }).click();
      await page.getByText(/Nhật ký nguyên vẹn/).waitFor();
      await look("verified");

      expect(found).toEqual({
        ...{ people: [], person: [], units: [], "closing a unit": [], forms: [], record: [] },
        verified: [],
      });
      expect(wide.filter((more) => more > 0)).toEqual([]);
    },
    120_000,
  );

  it("gives somebody a card with which he signs in, whose second use says why it is none", async () => {
    const page = await enter("demo-quantri", 1440);
    await page.getByRole("button", { name: "Thêm người" }).click();
    await page.getByRole("textbox", { name: "Họ và tên" }).fill("Lê Thị Bưởi");
    await page
      .getByRole("dialog")
      .getByLabel(/Đơn vị/)
      .selectOption({ label: "Xã Hòa Tâm" });
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.getByText("Đã lưu Lê Thị Bưởi.").waitFor();
    await page.getByRole("checkbox", { name: "Chọn Lê Thị Bưởi để cấp thẻ" }).check();
    await page.getByRole("button", { name: "Cấp thẻ mã (1)" }).click();
    await page.getByText("Đã cấp 1 mã").waitFor();
    const code = await page.locator("code").innerText();
    await page.getByRole("button", { name: "Đưa thẻ vào file này" }).click();
    await page.getByRole("tab", { name: "Thẻ mã" }).waitFor();

    const first = await enter(code.toLowerCase().replaceAll("-", " "), 1440);
    await first
      .getByRole("button", { name: /^Mở biểu/ })
      .first()
      .waitFor();
    const second = await enter(code, 1440);
    await second.getByText("Mã này đã dùng rồi").waitFor();

    expect(await first.getByText("Xã Hòa Tâm").first().isVisible()).toBe(true);
  }, 60_000);
});
