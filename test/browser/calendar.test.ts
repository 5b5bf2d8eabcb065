import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();
let page: Page;

beforeAll(async () => {
  const context = await held.browser.newContext({
    viewport: { width: 450, height: 900 },
    locale: "vi-VN",
    acceptDownloads: true,
  });
  page = await context.newPage();
  await page.goto(held.demo.address);
});

async function become(who: RegExp): Promise<void> {
  const leave = page.getByRole("button", { name: "Đổi người" });
  if (await leave.isVisible()) await leave.click();
  await page.getByRole("button", { name: who }).click();
}

const field = (name: RegExp | string) => page.getByRole("textbox", { name });
const press = (name: string) => page.getByRole("button", { name, exact: true }).click();

describe("the reviewer's calendar", () => {
  it("takes no day that does not exist, and changes nothing", async () => {
    await become(/^Phòng LĐ-TB/);
    await press("Lịch báo cáo…");
    await page.getByRole("radio", { name: "tính cả ngày X" }).click();
    await field("Số sơ bộ đến hết ngày").fill("31/2/2022");

    await press("Lưu lịch");

    const said = page.getByText("Không có ngày “31/2/2022”");
    await said.waitFor();
    // Said where it is seen, however far down the pane one was.
    await expect.poll(async () => (await said.boundingBox())?.y ?? -1).toBeGreaterThan(0);
    await page.getByText(/Lịch đang đúng như kế hoạch/).waitFor();
  });

  it("keeps what was typed while an ad hoc period is opened beside it", async () => {
    await field("Số sơ bộ đến hết ngày").fill("");
    await field("Gửi UBND thị xã, hết ngày").fill("18/3/2022");
    await press("Mở kỳ đột xuất…");
    await field(/^Về việc/).fill("Bão số 4");
    await field(/^Từ ngày/).fill("10/3/2022");
    await field(/^Đến ngày/).fill("9/3/2022");
    await field(/^Hạn nộp/).fill("20/3/2022");
    await press("Mở kỳ");
    await page.getByText("Kỳ kết thúc trước khi bắt đầu").waitFor();
    await field(/^Đến ngày/).fill("12/3/2022");
    await press("Mở kỳ");

    const event = page.getByRole("region", { name: "Kỳ đột xuất" });
    await event.getByText("Đột xuất 1 năm 2022: Bão số 4").waitFor();
    expect(await field("Gửi UBND thị xã, hết ngày").inputValue()).toBe("18/3/2022");
  });

  it("is saved, says who changed what, and is in force at once", async () => {
    await press("Lưu lịch");
    await page.getByText("Đã lưu lịch; mọi nơi dùng ngay.").waitFor();
    const history = page.getByRole("region", { name: "Đã thay đổi" });
    expect(await history.getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringMatching(/: đổi cách hiểu “trước ngày”, hạn gửi tiếp$/),
      expect.stringMatching(/: mở kỳ “Bão số 4”$/),
    ]);

    await press("← Bảng theo dõi");

    await page.getByText("Hạn hết ngày 15/3 (“trước ngày 15/3”: tính cả ngày 15/3)").waitFor();
    await page.getByText("Gửi UBND thị xã: hết ngày 18/3 (còn 8 ngày)").waitFor();
  });

  it("offers the new period on the board, and asks nobody for a month", async () => {
    const period = page.getByRole("combobox", { name: "Kỳ báo cáo" });
    await period.selectOption({ label: "Đột xuất 1 năm 2022: Bão số 4" });
    await page.getByText("0/10 xã, phường đã nộp đủ").waitFor();
    await page.getByText(/20\/3 là Chủ nhật; ngày làm việc cuối: 18\/3/).waitFor();

    await period.selectOption("202203");

    await page.getByText("0 đơn vị có báo cáo; chỉ nộp khi có phát sinh").waitFor();
    expect(await page.getByRole("button", { name: "Sao chép lời đôn đốc" }).count()).toBe(0);
  });
});

describe("a commune's deadlines", () => {
  it("follow the reviewer's, with the ad hoc period and without the office's days", async () => {
    await become(/^Phường Hòa Vinh/);

    const event = page.getByRole("region", { name: "Đột xuất 1 năm 2022: Bão số 4" });
    await event.getByRole("article", { name: "ĐH-07 · Trợ giúp xã hội" }).waitFor();
    const quarter = page.getByRole("region", { name: "Quý I năm 2022" });
    expect(await quarter.getByText("còn 5 ngày").count()).toBeGreaterThan(0);
    expect(await page.getByText("18/3", { exact: false }).count()).toBe(1);
  });

  it("hold the months that may be reported apart from what is owed", async () => {
    expect(await page.getByRole("region", { name: "Tháng 3 năm 2022" }).count()).toBe(0);

    await press("Báo cáo khi có phát sinh (8)");

    const month = page.getByRole("region", { name: "Tháng 4 năm 2022" });
    await month.getByText("Hạn hết ngày 5/4").waitFor();
    await month.getByText("Chỉ nộp khi có phát sinh").waitFor();
  });

  it("come as a file, and at an address that needs no session until it is taken away", async () => {
    await press("Đưa hạn nộp vào lịch của tôi…");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      press("Tải tệp lịch (.ics)"),
    ]);
    await press("Tạo địa chỉ");
    const address = await field("Địa chỉ lịch riêng").inputValue();
    const subscribed = await fetch(address);

    expect(download.suggestedFilename()).toBe("Hạn nộp trong lịch của tôi.ics");
    expect([subscribed.status, await subscribed.text()]).toEqual([
      200,
      expect.stringMatching(/^BEGIN:VCALENDAR\r\n/),
    ]);
    await press("Thu hồi");
    await page.getByText("Đã thu hồi: địa chỉ cũ không còn dùng được.").waitFor();
    expect((await fetch(address)).status).toBe(404);
  });
});
