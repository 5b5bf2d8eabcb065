import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();
let page: Page;
let pane: Locator;

beforeAll(async () => {
  const context = await held.browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "vi-VN",
  });
  page = await context.newPage();
  pane = page.getByRole("region", { name: "Nộp Biểu" });
  await page.goto(held.demo.address);
});

/** As an annex comes: the tone on the other vowel in two names, as the official list has it, and Hòa Tâm forgotten. */
const annex = [
  ["TT", "Xã, phường", "Giải quyết việc làm (người)"],
  ["1", "Hoà Vinh", 330],
  ["2", "Hoà Hiệp Trung", 320],
  ["3", "Hòa Hiệp Bắc", 320],
  ["4", "Hòa Hiệp Nam", 320],
  ["5", "Hòa Xuân Tây", 320],
  ["6", "Hòa Thành", 320],
  ["7", "Hòa Tân Đông", 320],
  ["8", "Hòa Xuân Đông", 320],
  ["9", "Hòa Xuân Nam", 320],
];

describe("the district's targets on the page", () => {
  it("a pasted annex that forgets a commune is not taken, and the commune is named", async () => {
    await page.getByRole("button", { name: /Phòng LĐ-TB/ }).click();
    await page.getByRole("tab", { name: "Tổng hợp" }).click();
    await pane.getByRole("button", { name: /^Chỉ tiêu, số liệu gốc/ }).click();
    await pane.getByText("15 chỉ tiêu, 13 khớp số chung.").waitFor();
    await pane.getByRole("button", { name: "Dán từ nơi khác" }).click();
    await pane.getByText("Đã mở trang. Nhập hoặc dán, rồi bấm Kiểm tra.").waitFor();

    await pasteAt("B4", annex);
    await pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();

    await pane.getByRole("region", { name: "1 chỗ phải sửa" }).waitFor();
    const missing = pane.getByRole("region", { name: "Thiếu Xã Hòa Tâm" });
    await missing.getByText("Bảng chưa có Xã Hòa Tâm.").waitFor();
    expect(await pane.getByRole("button", { name: "Lưu…" }).isDisabled()).toBe(true);
  });

  it("corrected, it says what it changes and that the town's 3.200 are met", async () => {
    await pasteAt("B14", [["10", "Hòa Tâm", 310]]);
    await pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();

    const read = pane.getByRole("region", { name: "Đọc được 1 chỉ tiêu, đủ 10 đơn vị" });
    await read
      .getByText("1 chỉ tiêu khớp số chung. 14 chỉ tiêu không có trong bảng: giữ nguyên")
      .waitFor();
    await read
      .getByText("“Hoà Vinh” đọc là Phường Hòa Vinh; “Hoà Hiệp Trung” đọc là Phường Hòa Hiệp Trung")
      .waitFor();
    const changes = pane.getByRole("region", { name: "2 ô thay đổi" });
    expect(await changes.getByRole("listitem").allInnerTexts()).toEqual([
      "Giải quyết việc làm, Phường Hòa Vinh: 320 → 330",
      "Giải quyết việc làm, Xã Hòa Tâm: 320 → 310",
    ]);
  });

  it("is saved as version 2 under the document it stands in, with a receipt", async () => {
    await pane.getByRole("button", { name: "Lưu…" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Số văn bản").fill("61/NQ-HĐND");
    await dialog.getByLabel("Ngày văn bản").fill("9/3/2022");
    await dialog.getByRole("button", { name: "Lưu", exact: true }).click();

    const receipt = pane.getByRole("region", { name: "Đã lưu bản 2" });
    await receipt.waitFor();
    expect(await receipt.innerText()).toMatch(/Số biên nhận\s+[0-9A-Z]{10}/);
    await pane.getByText("HĐND thị xã, 61/NQ-HĐND, 9/3/2022").waitFor();
    await pane.getByRole("button", { name: "Các bản đã lưu" }).click();
    await pane.getByText(/^Bản 2 · 10\/3\/2022 08:\d\d · .*Phòng LĐ-TB&XH$/).waitFor();
  });

  it("is what Hòa Vinh finds carried into its form", async () => {
    await page.getByRole("button", { name: "Đổi người" }).click();
    await page.getByRole("button", { name: /Phường Hòa Vinh/ }).click();
    await pane
      .getByRole("button", { name: /^Mở biểu ĐH-03/ })
      .first()
      .click();

    const plan = page.getByRole("row", { name: /Giải quyết việc làm/ }).getByRole("gridcell");
    await page.getByRole("gridcell", { name: "330", exact: true }).first().waitFor();
    expect(await plan.allInnerTexts()).toContain("330");
  });
});

/** Pastes cells as another spreadsheet program puts them on the clipboard. */
async function pasteAt(
  address: string,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  const [, letter = "", number = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const cell = page.locator(`#cell-${Number(number) - 1}-${letter.charCodeAt(0) - 65}`);
  await cell.click();
  await cell.evaluate(
    (element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      const init = { clipboardData, bubbles: true, cancelable: true };
      element.dispatchEvent(new ClipboardEvent("paste", init));
    },
    rows.map((row) => row.join("\t")).join("\n"),
  );
}
