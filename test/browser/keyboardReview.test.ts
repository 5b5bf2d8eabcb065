import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { keyboardOf } from "../support/byKeyboard.ts";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();
let page: Page;
let pane: Locator;

const { focused, press, goTo, choose } = keyboardOf(() => page);

/** Waits for what the person waits for, and tells where he is then: never nowhere. */
async function placeOnce(shown: Locator): Promise<string> {
  await shown.first().waitFor();
  await expect.poll(focused).not.toBe("body");
  return focused();
}

describe.each([
  ["beside the workbook", 1440],
  ["in the workbook's place on a narrow screen", 450],
])("the district's whole review without a mouse, with the pane %s", (_, width) => {
  it("signs in and is at the board", async () => {
    const viewport = { width, height: 900 };
    const context = await held.browser.newContext({ viewport, locale: "vi-VN" });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    pane = page.getByRole("region", { name: "Nộp Biểu" });
    await page.goto(held.demo.address);
    await page.getByRole("button", { name: /^Phòng LĐ-TB/ }).waitFor();

    await goTo(/^Phòng LĐ-TB/);
    await press("Enter");

    const board = page.getByRole("combobox", { name: "Kỳ báo cáo" });
    expect(await placeOnce(board)).toMatch(/^(Bảng theo dõi|Kỳ báo cáo)/);
  });

  it("chooses the period and the form it looks at, and stays where it chooses", async () => {
    await goTo("Kỳ báo cáo");
    await choose(/^Quý I năm/);
    expect(await placeOnce(page.getByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ }))).toBe(
      "Kỳ báo cáo",
    );

    await goTo("Biểu");
    await choose(/^ĐH-04/);

    expect(await placeOnce(pane.getByText("Đang xem 10/98 biểu"))).toBe("Biểu");
  });

  it("opens a report from its card, and goes to and fro between its cells and the pane", async () => {
    await goTo(/^Phường Hòa Hiệp Bắc, ĐH-04/);
    await press("Enter");
    expect(await focused()).toMatch(/^Phường Hòa Hiệp Bắc, ĐH-04/);
    await goTo("Xem biểu");
    await press("Enter");
    await page.getByText("Đã nhập 28/28 ô").waitFor({ state: "attached" });
    await expect.poll(focused).toBe("cell-12-5");

    for (let step = 0; step < 5; step++) await press("ArrowRight");
    await press("F6");
    const inPane = await focused();
    await press("F6");

    expect([inPane, await focused()]).toEqual(["Biểu đang mở", "cell-12-10"]);
  });

  it("returns it with a remark on the cell it has looked at, and a day to correct it by", async () => {
    await press("F6");
    await goTo("Trả lại");
    await press("Enter");
    await goTo(/^Cần chỉnh sửa gì/);
    await page.keyboard.type("Hộ nào phát sinh mới?");
    await goTo(/^Hạn chỉnh sửa/);
    await press("Control+a");
    await page.keyboard.type("18/3/2022");
    await goTo("Trả lại");
    await press("Enter");

    const notice = pane.getByRole("region", { name: "Góp ý của cơ quan nhận báo cáo" });
    expect(await placeOnce(notice)).toMatch(/^ĐH-04/);
    expect(await notice.innerText()).toMatch(
      /cột 7: Hộ nào phát sinh mới\?[\s\S]*chậm nhất ngày 18\/3\/2022\./,
    );
  });

  it("is back at the board by the tabs, and approves one from its card", async () => {
    await goTo("Biểu đang mở", "Shift+Tab");
    await press("ArrowLeft");
    await press("ArrowLeft");
    await press("Enter");
    await page.getByRole("button", { name: /^Phường Hòa Hiệp Bắc, .*: cần chỉnh sửa$/ }).waitFor();
    await goTo(/^Xã Hòa Xuân Nam, ĐH-04/);
    await press("Enter");
    await goTo("Duyệt");
    await press("Enter");

    const approved = page.getByRole("button", { name: /^Xã Hòa Xuân Nam, .*: đã duyệt, / });
    expect(await placeOnce(approved)).toBe("ĐH-04 · Xã Hòa Xuân Nam");
  });

  it("exempts one with a reason, and is where it asked from", async () => {
    await goTo(/^Xã Hòa Tâm, ĐH-04/, "Shift+Tab");
    await press("Enter");
    await goTo("Việc khác");
    await press("Enter");
    await goTo("Miễn nộp…", "ArrowDown");
    await press("Enter");
    await page.getByRole("dialog").waitFor();
    await goTo(/^Lý do/);
    await page.keyboard.type("Báo cáo chung với Hòa Xuân Nam");
    await goTo("Miễn nộp");
    await press("Enter");

    const exempted = page.getByRole("button", { name: /^Xã Hòa Tâm, .*: miễn nộp$/ });
    expect(await placeOnce(exempted)).toBe("Việc khác");
  });

  it("puts the filter away, and approves all that is in order after reading their names", async () => {
    await goTo("Xem tất cả", "Shift+Tab");
    await press("Enter");
    expect(await focused()).toBe("Kỳ báo cáo");
    await goTo(/^Duyệt \d+ biểu$/);
    await press("Enter");
    await page.getByRole("dialog").waitFor();
    await goTo(/^Duyệt \d+ biểu$/);
    await press("Enter");

    const told = pane.getByText(/^Đã duyệt \d+ biểu$/);
    await told.waitFor();
    // The button goes with the last that could be approved.
    await expect.poll(focused, { timeout: 20_000 }).toBe("Kỳ báo cáo");
  });

  it("freezes what is sent up, to whom and why, and is at the editions", async () => {
    await goTo("Tổng hợp");
    await press("Enter");
    // Until the forms of the period are known there is nothing to choose.
    await pane.getByRole("button", { name: "Chốt số liệu gửi lên…" }).waitFor();
    await goTo("Biểu");
    await choose(/^ĐH-04/);
    await pane.getByRole("heading", { name: /^ĐH-04 · Diễn biến/ }).waitFor();
    await pane.getByRole("button", { name: "Chốt số liệu gửi lên…" }).waitFor();
    await goTo("Chốt số liệu gửi lên…");
    await press("Enter");
    await page.getByRole("dialog").waitFor();
    await goTo("UBND tỉnh");
    await press("Space");
    await goTo(/^Lý do vẫn gửi/);
    await page.keyboard.type("Gửi cho kịp hạn");
    await goTo("Chốt");
    await press("Enter");

    const frozen = pane.getByText("Đã chốt bản 1, gửi UBND tỉnh.");
    expect(await placeOnce(frozen)).toBe("Bản chốt đã gửi lên");
  });

  it("compares it with the figures of now, and puts the comparison away", async () => {
    await pane.getByLabel("So bản chốt 1 với").waitFor();
    await goTo("So bản chốt 1 với");
    await press("ArrowDown");
    const compared = pane.getByRole("region", { name: "Bản chốt 1 so với số hiện nay" });
    await placeOnce(compared.getByText("Không có số nào khác."));
    await goTo("Đóng so sánh");
    await press("Enter");

    await compared.waitFor({ state: "detached" });
    expect(await focused()).not.toBe("body");
  });

  it("leaves, and sets everything back", async () => {
    await goTo("Đổi người");
    await press("Enter");
    await page.getByRole("heading", { name: "Vào làm việc" }).waitFor();
    await goTo("Làm lại từ đầu");
    await press("Enter");
    await page.getByRole("dialog").waitFor();
    await goTo("Làm lại từ đầu");
    await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
    await page.context().close();
  });
});
