import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { axe, faultsOf } from "../support/axeFaults.ts";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();

/** The reviewer's pane of consolidation, with what was sent up in sight. */
async function openEditions(width: number): Promise<Page> {
  const viewport = { width, height: 900 };
  // The page's own policy keeps strangers' script out, a checker's included.
  const context = await held.browser.newContext({ viewport, locale: "vi-VN", bypassCSP: true });
  const page = await context.newPage();
  await page.goto(held.demo.address);
  await page.addScriptTag({ path: axe });
  await page.getByRole("button", { name: /^Phòng LĐ-TB/ }).click();
  await page.getByRole("tab", { name: "Tổng hợp" }).click();
  await page.getByRole("button", { name: "Chốt số liệu gửi lên…" }).waitFor();
  return page;
}

it("figures are frozen by keyboard alone, put into the workbook and compared with those of now", async () => {
  const page = await openEditions(1440);
  const { keyboard } = page;

  await page.getByRole("button", { name: "Chốt số liệu gửi lên…" }).focus();
  await keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("checkbox", { name: "UBND thị xã" }).focus();
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await keyboard.press("Space");
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await keyboard.type("45/BC-LĐTBXH");
  await keyboard.press("Tab");
  await keyboard.type("10/3/2022");
  await keyboard.press("Tab");
  await keyboard.type("Gửi cho kịp hạn.");
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await keyboard.press("Enter");

  await page.getByText("Đã chốt bản 1, gửi UBND tỉnh.").waitFor();
  await page.getByRole("button", { name: "Đưa vào file: bản chốt 1" }).focus();
  await keyboard.press("Enter");
  await page.getByText("Đã đưa vào file: 3 trang mới ở cuối.").waitFor();
  await page
    .getByText(/bản chốt số 1, gửi UBND tỉnh \(văn bản số 45\/BC-LĐTBXH/)
    .first()
    .waitFor();
  await page.getByRole("combobox", { name: "So bản chốt 1 với" }).selectOption("now");
  await page.getByText("Không có số nào khác.").waitFor();
  await page.context().close();
});

it.each([320, 1440])(
  "editions, freezing them and comparing them are without a fault as axe judges it, %i px wide",
  async (width) => {
    const page = await openEditions(width);
    const found: Record<string, string[]> = {};

    await page.getByRole("button", { name: "Chốt cả kỳ…" }).click();
    await page.getByRole("checkbox", { name: "UBND tỉnh" }).waitFor();
    found["whole period"] = await faultsOf(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Chốt số liệu gửi lên…" }).click();
    await page.getByRole("checkbox", { name: "UBND tỉnh" }).check();
    await page.getByRole("textbox", { name: "Ngày văn bản" }).fill("11/3/2022");
    await page.getByText("Ngày này chưa đến.").waitFor();
    found["freezing"] = await faultsOf(page);
    await page.getByRole("textbox", { name: "Ngày văn bản" }).fill("");
    await page.getByRole("textbox", { name: "Lý do vẫn gửi" }).fill("Gửi cho kịp hạn.");
    await page.getByRole("dialog").getByRole("button", { name: "Chốt", exact: true }).click();
    await page.getByText(/^Đã chốt bản \d, gửi UBND tỉnh\.$/).waitFor();
    await page.getByRole("combobox", { name: "So bản chốt 1 với" }).selectOption("now");
    await page.getByRole("region", { name: /^Bản chốt 1 so với/ }).waitFor();
    found["compared"] = await faultsOf(page);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await page.context().close();

    expect(found).toEqual({ "whole period": [], freezing: [], compared: [] });
    expect(over).toBe(0);
  },
);
