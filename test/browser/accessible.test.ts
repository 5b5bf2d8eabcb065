import { describe, expect, it } from "vitest";
import { axe, faultsInEveryLook } from "../support/axeFaults.ts";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();

const nothingWrong = {
  "sign-in": [],
  duties: [],
  "deadlines in a calendar": [],
  workbook: [],
  report: [],
  board: [],
  "a duty that is made exempt": [],
  "the board without what is filtered away": [],
  "board of six months": [],
  "period nobody owes": [],
  calendar: [],
  "ad hoc period": [],
  "plan of inspections": [],
  "inspection that is recorded": [],
  consolidation: [],
  "a total taken apart": [],
};

describe("every part of the page, as axe judges it", () => {
  it.each([
    [320, [450]],
    [1440, []],
  ])(
    "is without a moderate fault, or a worse one, light and dark, %i px wide",
    async (width, others) => {
      const viewport = { width, height: 900 };
      // The page's own policy keeps strangers' script out, a checker's included.
      const context = await held.browser.newContext({ viewport, locale: "vi-VN", bypassCSP: true });
      const page = await context.newPage();
      const found: Record<string, string[]> = {};
      const look = () => faultsInEveryLook(page, others);
      await page.goto(held.demo.address);
      await page.addScriptTag({ path: axe });

      await page.getByRole("button", { name: /^Xã Hòa Tâm/ }).waitFor();
      found["sign-in"] = await look();
      await page.getByRole("button", { name: /^Xã Hòa Tâm/ }).click();
      await page
        .getByRole("button", { name: /^Mở biểu ĐH-04/ })
        .first()
        .waitFor();
      found["duties"] = await look();
      await page.getByRole("button", { name: "Báo cáo khi có phát sinh (8)" }).click();
      await page.getByRole("button", { name: "Đưa hạn nộp vào lịch của tôi…" }).click();
      await page.getByRole("button", { name: "Tạo địa chỉ", exact: true }).click();
      await page.getByRole("textbox", { name: "Địa chỉ lịch riêng" }).waitFor();
      found["deadlines in a calendar"] = await look();
      await page.getByRole("button", { name: "Thu hồi" }).click();
      await page.getByRole("button", { name: "Đóng", exact: true }).click();
      await page
        .getByRole("button", { name: /^Mở biểu ĐH-04/ })
        .first()
        .click();
      await page.getByText(/^3 lỗi/).waitFor({ state: "attached" });
      found["workbook"] = await look();
      const toPane = page.getByRole("tab", { name: "Biểu", exact: true });
      if (await toPane.isVisible()) await toPane.click();
      found["report"] = await look();

      await page.getByRole("button", { name: "Đổi người" }).click();
      await page.getByRole("button", { name: /^Phòng LĐ-TB/ }).click();
      await page
        .getByRole("button", { name: /: chờ duyệt, / })
        .first()
        .click();
      found["board"] = await look();
      await page.getByRole("button", { name: /^Phường Hòa Vinh, ĐH-04/ }).click();
      await page.getByRole("button", { name: "Việc khác" }).click();
      await page.getByRole("menuitem", { name: "Miễn nộp…" }).click();
      await page.getByRole("dialog").waitFor();
      found["a duty that is made exempt"] = await look();
      await page.getByRole("button", { name: "Thôi", exact: true }).click();
      await page.getByRole("combobox", { name: "Tình trạng" }).selectOption("asked");
      await page.getByRole("heading", { name: "Không có biểu nào như vậy" }).waitFor();
      found["the board without what is filtered away"] = await look();
      await page.getByRole("button", { name: "Xem tất cả" }).first().click();
      await page.getByLabel("Kỳ báo cáo").selectOption("2022S1");
      await page.getByRole("button", { name: /^Trung tâm Y tế, / }).waitFor();
      expect(await page.getByText(/0\/0|Duyệt 0/).count()).toBe(0);
      found["board of six months"] = await look();
      await page.getByLabel("Kỳ báo cáo").selectOption("202203");
      await page.getByText(/chỉ nộp khi có phát sinh/).waitFor();
      found["period nobody owes"] = await look();
      await page.getByRole("button", { name: "Lịch báo cáo…" }).click();
      await page.getByRole("region", { name: "Đã thay đổi" }).waitFor();
      found["calendar"] = await look();
      await page.getByRole("button", { name: "Mở kỳ đột xuất…" }).click();
      await page.getByRole("textbox", { name: /^Về việc/ }).waitFor();
      found["ad hoc period"] = await look();
      await page.getByRole("button", { name: "Thôi" }).click();
      await page.getByRole("button", { name: "← Bảng theo dõi" }).click();
      await page.getByRole("button", { name: "Kế hoạch kiểm tra, giám sát" }).click();
      await page.getByRole("region", { name: "Tháng 6/2022" }).waitFor();
      found["plan of inspections"] = await look();
      await page
        .getByRole("button", { name: /^Ghi kết quả/ })
        .first()
        .click();
      await page.getByRole("textbox", { name: /^Ngày thực hiện/ }).waitFor();
      found["inspection that is recorded"] = await look();
      await page.getByRole("button", { name: "Thôi" }).click();
      await page.getByRole("button", { name: "← Bảng theo dõi" }).click();
      await page.getByLabel("Kỳ báo cáo").selectOption("2022S1");
      await page.getByRole("button", { name: "Tổng hợp", exact: true }).click();
      await page.getByText(/^\d+\/10 đơn vị, /).waitFor();
      found["consolidation"] = await look();
      await page.getByLabel("Kỳ báo cáo").selectOption("2022Q1");
      await page.getByLabel("Biểu", { exact: true }).selectOption("dh-08");
      await page.getByRole("button", { name: "Xem 1 đơn vị lệch" }).first().click();
      await page.getByLabel("Số cần tra").selectOption({ index: 2 });
      await page.getByRole("list", { name: "Từng đơn vị" }).waitFor();
      found["a total taken apart"] = await look();
      await context.close();

      expect(found).toEqual(nothingWrong);
    },
  );
});
