import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();
let page: Page;

/** More stops than any pane has: beyond them the way goes round in circles. */
const MOST_STOPS = 60;

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

/** What has the focus: a cell by its place, anything else by its name; "body" where the focus is lost. */
async function focused(): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return "body";
    const cell = activeElement.closest('[role="gridcell"]');
    return cell?.id ?? activeElement.getAttribute("aria-label") ?? activeElement.textContent ?? "";
  });
}

/** Presses a key; the focus must be somewhere afterwards. */
async function press(key: string): Promise<void> {
  const from = await focused();
  await page.keyboard.press(key);
  // Two frames: what the key did is drawn by then, and a lost focus has become the body's.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  expect(await focused(), `after ${key} on ${from}`).not.toBe("body");
}

/** Moves on by one key until the named thing has the focus. */
async function goTo(name: string | RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const at = await focused();
    if (typeof name === "string" ? at === name : name.test(at)) return;
    passed.push(at);
    // Past the last stop the browser's own come, and the page has none: that way nothing is lost.
    await page.keyboard.press(key);
  }
  throw new Error(`${name} is not reached by ${key}: ${passed.slice(0, 9).join(", ")}`);
}

/** Types into the cell and goes on to the one below. */
async function type(figure: string): Promise<void> {
  await page.keyboard.type(figure);
  await press("Enter");
}
