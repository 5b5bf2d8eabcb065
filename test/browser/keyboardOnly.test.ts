import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { keyboardOf } from "../support/byKeyboard.ts";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();
let page: Page;

const { focused, press, goTo } = keyboardOf(() => page);

describe.each([
  ["beside the workbook", 1440],
  ["in the workbook's place on a narrow screen", 450],
])("a commune's whole job without a mouse, with the pane %s", (_, width) => {
  it("signs in and is at the forms it owes", async () => {
    const viewport = { width, height: 900 };
    const context = await held.browser.newContext({ viewport, locale: "vi-VN" });
    page = await context.newPage();
    await page.goto(held.demo.address);
    await page.getByRole("button", { name: /^Xã Hòa Tâm/ }).waitFor();

    await goTo(/^Xã Hòa Tâm/);
    await press("Enter");
    await page.getByRole("tab", { name: /^Biểu cần nộp/ }).waitFor();

    expect(await focused()).toMatch(/^Biểu cần nộp/);
  });

  it("opens a form and is in its first cell, from which F6 leads to the pane and back", async () => {
    await goTo(/^Mở biểu ĐH-04/);
    await press("Enter");
    await page.getByText(/^3 lỗi/).waitFor({ state: "attached" });
    const cell = await focused();

    await press("F6");
    expect(await focused()).toBe("Biểu đang mở");
    await press("F6");

    expect([cell, await focused()]).toEqual(["cell-12-5", "cell-12-5"]);
  });

  it("chooses what a number means and is at the next finding", async () => {
    await press("F6");
    await goTo("Nhập 1234");
    await press("Enter");
    await page.getByText("“1.234” đọc được hai cách").waitFor({ state: "detached" });

    expect(await focused()).toBe("Số âm");
  });

  it("corrects what is wrong from its finding", async () => {
    await goTo("Đến ô J14 →");
    await press("Enter");
    await press("ArrowRight");
    await type("3");
    await press("F6");
    await goTo("Đến ô G21 →");
    await press("Enter");
    await type("6");
    await press("F6");
    await goTo("Đến ô F21 →");
    await press("Enter");
    await type("1");
    await press("F6");

    await page.getByText(/^1 cảnh báo/).waitFor();
    expect(await focused()).toBe("Biểu đang mở");
  });

  it("fills the blanks after asking, and is back where it asked from", async () => {
    await goTo("Thêm lựa chọn");
    await press("Enter");
    await goTo("Ghi “-” vào ô trống…", "ArrowDown");
    await press("Enter");
    await page.getByRole("dialog").waitFor();
    await press("Escape");
    expect(await focused()).toBe("Thêm lựa chọn");

    await press("Enter");
    await goTo("Ghi “-” vào ô trống…", "ArrowDown");
    await press("Enter");
    await goTo("Ghi “-” vào 12 ô");
    await press("Enter");
    await page.getByText("Đã nhập 28/28 ô").waitFor();

    expect(await focused()).toBe("Thêm lựa chọn");
  });

  it("gives one reason for all its warnings, hands in and is at the receipt", async () => {
    await goTo(/^Lý do: /, "Shift+Tab");
    await page.keyboard.type("Đã đối chiếu danh sách");
    await goTo("Dùng lý do này cho 4 cảnh báo còn lại");
    await press("Enter");
    await goTo("Nộp");
    await press("Enter");
    await page.getByRole("region", { name: "Đã nhận báo cáo" }).waitFor();

    expect(await focused()).toBe("Đã nhận báo cáo");
  });

  it("goes on to the forms still owed, and leaves", async () => {
    await goTo("Biểu cần nộp tiếp theo");
    await press("Enter");
    expect(await focused()).toBe("Kế hoạch năm 2022");

    await goTo("Đổi người");
    await press("Enter");
    await page.getByRole("heading", { name: "Vào làm việc" }).waitFor();
    expect(["Vào thử", "Vào làm việc"]).toContain(await focused());
    await goTo("Làm lại từ đầu");
    await press("Enter");
    await page.getByRole("dialog").waitFor();
    await goTo("Làm lại từ đầu");
    await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
    await page.context().close();
  });
});

/** Types into the cell and goes on to the one below. */
async function type(figure: string): Promise<void> {
  await page.keyboard.type(figure);
  await press("Enter");
}
