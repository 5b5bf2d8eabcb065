import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  context = await held.browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "vi-VN",
  });
  page = await context.newPage();
});

describe("a commune hands in its form on the page, and the district consolidates it", () => {
  it("opens the begun form and says what is wrong with it", async () => {
    await page.goto(held.demo.address);
    await page.getByRole("button", { name: /Xã Hòa Tâm/ }).click();
    await page
      .getByRole("button", { name: /Mở biểu ĐH-04/ })
      .first()
      .click();

    await page.getByText("3 lỗi · 1 cảnh báo").waitFor();
    expect(await headings()).toEqual([
      "“1.234” đọc được hai cách",
      "Số âm",
      "Hộ cận nghèo chuyển sang hộ nghèo không khớp",
      "12 ô chưa nhập",
    ]);
    expect(await cellText("K14")).toBe("1.234");
    expect(await cell("K14").getAttribute("aria-invalid")).toBe("true");
  });

  it("refuses to hand in while there are errors, and says so", async () => {
    await page.getByRole("button", { name: "Nộp", exact: true }).click();

    await page
      .getByText(
        "Chưa nộp được: 1 ô không đọc được, 2 lỗi khác phải sửa, 1 cảnh báo chưa nêu lý do",
      )
      .waitFor();
    expect(await page.getByText("Đã nhận báo cáo").count()).toBe(0);
  });

  it("follows every correction as it is typed", async () => {
    await enter("K14", "3");
    await enter("G21", "6");
    await enter("F21", "1");
    await page.getByText(/^1 cảnh báo/).waitFor();

    expect(await cellText("M13")).toBe("122");
    expect(await cell("K14").getAttribute("aria-invalid")).toBe("false");
  });

  it("writes “không phát sinh” into the blanks after asking", async () => {
    await page.getByRole("button", { name: "Thêm lựa chọn" }).click();
    await page.getByRole("menuitem", { name: "Ghi “-” vào ô trống…", exact: true }).click();
    await page.getByRole("button", { name: "Ghi “-” vào 12 ô" }).click();

    await page.getByText("Đã nhập 28/28 ô").waitFor();
    expect(await cellText("J14")).toBe("-");
  });

  it("keeps the draft over a reload", async () => {
    await page.getByText("Đã lưu nháp trên máy này").waitFor();
    await page.reload();

    await page.getByRole("gridcell", { name: "122", exact: true }).waitFor();
    expect(await cellText("G21")).toBe("6");
  });

  it("takes the form with a reason for each warning and shows the receipt", async () => {
    await page.getByRole("tab", { name: "Biểu đang mở" }).click();
    await page.getByText("Đã nhập 28/28 ô").waitFor();
    for (const reason of await page.getByPlaceholder(/^Lý do/).all()) {
      await reason.fill("Đã đối chiếu danh sách rà soát");
    }
    await page.getByRole("button", { name: "Nộp", exact: true }).click();

    await page.getByRole("heading", { name: "Đã nhận báo cáo" }).waitFor();
    const receipt = await page.getByRole("region", { name: "Đã nhận báo cáo" }).innerText();
    expect(receipt).toMatch(/ĐH-04 · Hộ nghèo, cận nghèo · Quý I năm 2022/);
    expect(receipt).toMatch(/Mã đối chiếu\s+[0-9A-Z]{5}-[0-9A-Z]{5}/);
  });

  it("shows the reviewer the report as handed in, and consolidates it", async () => {
    await page.getByRole("button", { name: "Đổi người" }).click();
    await page.getByRole("button", { name: /Phòng LĐ-TB/ }).click();
    await page
      .getByRole("button", { name: /Xã Hòa Tâm, ĐH-04\/HN: (chờ duyệt|có nghi vấn)/ })
      .waitFor();
    expect(await page.getByRole("gridcell").count()).toBe(0);

    await page.getByRole("button", { name: "Tổng hợp", exact: true }).click();
    await page.getByLabel("Biểu", { exact: true }).selectOption("dh-04");
    await page.getByText("8/10 đơn vị, 5 đã duyệt").waitFor();
    await page.getByRole("button", { name: "Đưa vào file này" }).click();

    await page.getByText("Đã đưa vào file: 3 trang mới ở cuối.").waitFor();
    expect(
      await page.getByRole("tablist", { name: "Các trang tính" }).getByRole("tab").count(),
    ).toBe(3);
  });
});

async function headings(): Promise<string[]> {
  const cards = page.getByRole("region", { name: "Nộp Biểu" }).getByRole("heading", { level: 3 });
  return (await cards.allInnerTexts()).slice(0, 4);
}

function cell(address: string) {
  const [, letters = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return page.locator(`#cell-${Number(row) - 1}-${letters.charCodeAt(0) - 65}`);
}

async function cellText(address: string): Promise<string> {
  return (await cell(address).innerText()).trim();
}

/** Types into a cell as a person does: select it, type over, Enter. */
async function enter(address: string, text: string): Promise<void> {
  await cell(address).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}
