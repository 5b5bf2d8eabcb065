import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();
let page: Page;
let pane: Locator;
let sheets: Locator;

beforeAll(async () => {
  const context = await held.browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "vi-VN",
  });
  page = await context.newPage();
  pane = page.getByRole("region", { name: "Nộp Biểu" });
  sheets = page.getByRole("tablist", { name: "Các trang tính" }).getByRole("tab");
  await page.goto(held.demo.address);
});

describe("a set of forms on the page, from opening to approval", () => {
  it("is kept back as a whole by one form, which is named", async () => {
    await page.getByRole("button", { name: /Phường Hòa Vinh/ }).click();
    await pane.getByRole("button", { name: /^Mở biểu ĐH-03/ }).click();
    await pane.getByRole("heading", { name: /^ĐH-03/, level: 2 }).waitFor();
    await page.getByRole("tab", { name: /^Biểu cần nộp/ }).click();
    await pane.getByRole("button", { name: /^Mở biểu ĐH-04/ }).click();
    await pane.getByRole("heading", { name: /^ĐH-04/, level: 2 }).waitFor();
    await fillBlanks("ĐH-03", 19);
    await fillBlanks("ĐH-04", 28);

    await choose("Nộp cả bộ (2 biểu)");

    await pane.getByText("Chưa gửi biểu nào: trang “ĐH-03 Quý I năm 2022” còn vướng").waitFor();
    await pane.getByText(/^Chưa nộp được: 2 cảnh báo chưa nêu lý do\./).waitFor();
    await pane.getByRole("button", { name: "Xem trang đó" }).click();
    await pane.getByRole("heading", { name: /^ĐH-03/ }).waitFor();
  });

  it("ends in one receipt that names each form with its version", async () => {
    await pane
      .getByPlaceholder(/^Lý do/)
      .first()
      .fill("Đầu năm chưa có phát sinh");
    await pane.getByRole("button", { name: "Dùng lý do này cho 1 cảnh báo còn lại" }).click();
    await choose("Nộp cả bộ (2 biểu)");

    const receipt = pane.getByRole("region", { name: "Đã nhận cả bộ 2 biểu" });
    await receipt.waitFor();
    const [number, ...own] = (await receipt.innerText()).match(/^[0-9A-Z]{10}$/gm) ?? [];
    const codes = (await receipt.innerText()).match(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/gm) ?? [];
    expect([new Set([number, ...own]).size, codes.length]).toEqual([3, 2]);
    expect(await linesOf(receipt)).toEqual([
      ["Kỳ", "Quý I năm 2022"],
      ["Lúc", expect.stringMatching(/^10\/3\/2022 08:\d\d$/)],
      ["Người nộp", expect.stringMatching(/, Phường Hòa Vinh$/)],
      ["Biểu", "ĐH-03 · Giải quyết việc làm, bản 1, đúng hạn"],
      ["Mã đối chiếu", codes[0]],
      ["Biên nhận của biểu", own[0]],
      ["Nộp kèm", "2 cảnh báo có lý do"],
      ["Biểu", "ĐH-04 · Hộ nghèo, cận nghèo, bản 1, đúng hạn"],
      ["Mã đối chiếu", codes[1]],
      ["Biên nhận của biểu", own[1]],
    ]);
  });

  it("is not sent again while nothing in it is new", async () => {
    await pane.getByRole("button", { name: "Về biểu" }).click();
    await pane.getByRole("button", { name: "Nộp", exact: true }).click();

    await pane.getByText("Không có gì thay đổi so với bản 1 đã nộp").waitFor();
  });

  it("loses the one form that its unit takes back", async () => {
    await choose("Rút lại");
    await page.getByRole("dialog").getByRole("button", { name: "Rút lại" }).click();

    await pane.getByText("Đã rút lại. Số liệu vẫn nằm trong bảng.").waitFor();
    await page.getByRole("tab", { name: /^Biểu cần nộp/ }).click();
    const duty = pane.getByRole("article", { name: /^ĐH-03/ }).first();
    await duty.getByText(/^Đã rút lại bản 1, chờ nộp lại/).waitFor();
  });

  it("is looked at by the district under the unit's name, and returned with a note on a cell", async () => {
    await signInAs(/Phòng LĐ-TB/);
    await page.getByRole("button", { name: /^Phường Hòa Vinh, ĐH-03.*: đã rút lại$/ }).waitFor();
    await page.getByRole("button", { name: /^Phường Hòa Vinh, ĐH-04.*: chờ duyệt, / }).click();
    await page.getByRole("button", { name: "Xem biểu" }).click();
    await pane.getByText("Các ô đã nhập đều khớp.", { exact: true }).waitFor();
    expect(await sheets.allInnerTexts()).toEqual(["ĐH-04 P. Hòa Vinh Quý I"]);

    await pane.getByRole("button", { name: "Trả lại" }).click();
    await pane.getByLabel("Ô", { exact: true }).fill("g13");
    await pane.getByLabel(/^Cần chỉnh sửa gì/).fill("Danh sách có 1 hộ");
    await pane.getByRole("button", { name: "Trả lại" }).click();

    await pane.getByRole("region", { name: "Góp ý của cơ quan nhận báo cáo" }).waitFor();
    expect(await pane.getByRole("button", { name: /^(Trả lại|Duyệt)$/ }).count()).toBe(0);
  });

  it("is approved where nothing stands against it", async () => {
    await page.getByRole("tab", { name: "Bảng theo dõi" }).click();
    // Until the board knows of it, the one that was just returned is the first that waits.
    await page.getByRole("button", { name: /^Phường Hòa Vinh, ĐH-04.*: cần chỉnh sửa/ }).waitFor();
    const waiting = page.getByRole("button", { name: /: chờ duyệt, / }).first();
    const name = (await waiting.getAttribute("aria-label"))?.replace("chờ duyệt", "đã duyệt") ?? "";
    await waiting.click();
    await pane.getByRole("button", { name: "Duyệt", exact: true }).click();

    await page.getByRole("button", { name }).waitFor();
  });

  it("shows the sender the note on its cell, and takes the corrected form as version 2", async () => {
    await signInAs(/Phường Hòa Vinh/);
    await pane
      .getByRole("button", { name: /^Mở biểu ĐH-04/ })
      .first()
      .click();
    const note = pane.getByRole("region", { name: "Góp ý của cơ quan nhận báo cáo" });
    await note.getByText("Danh sách có 1 hộ").waitFor();
    expect(await page.getByRole("gridcell", { name: "↩ Danh sách có 1 hộ" }).count()).toBe(1);

    await note.getByRole("button", { name: "Đến ô G13 →" }).click();
    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    await page.keyboard.type("4");
    await page.keyboard.press("Enter");
    await pane.getByText(/^Không có lỗi|^\d lưu ý/).waitFor();
    await pane.getByRole("button", { name: "Nộp", exact: true }).click();

    const receipt = pane.getByRole("region", { name: "Đã nhận báo cáo" });
    await receipt.waitFor();
    expect((await linesOf(receipt)).slice(0, 3)).toEqual([
      ["Biểu", "ĐH-04 · Hộ nghèo, cận nghèo · Quý I năm 2022"],
      ["Lúc", expect.stringMatching(/^10\/3\/2022 08:\d\d$/)],
      ["Bản", "2"],
    ]);
  });
});

async function signInAs(person: RegExp): Promise<void> {
  await page.getByRole("button", { name: "Đổi người" }).click();
  await page.getByRole("button", { name: person }).click();
}

/** Something of the menu at the foot of the pane. */
async function choose(item: string): Promise<void> {
  await page.getByRole("button", { name: "Thêm lựa chọn" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

async function fillBlanks(form: string, cells: number): Promise<void> {
  await sheets.filter({ hasText: form }).click();
  await pane.getByRole("heading", { name: new RegExp(`^${form}`) }).waitFor();
  await choose("Ghi “-” vào ô trống…");
  await page.getByRole("button", { name: /^Ghi “-” vào \d+ ô$/ }).click();
  await pane.getByText(`Đã nhập ${cells}/${cells} ô`).waitFor();
}

async function linesOf(receipt: Locator): Promise<string[][]> {
  const lines = await receipt.locator("dl > div").all();
  return Promise.all(lines.map((line) => line.locator("dt, dd").allInnerTexts()));
}
