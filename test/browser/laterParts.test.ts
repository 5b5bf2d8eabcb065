import { expect, it } from "vitest";
import { choose, openForm, paneOf } from "../support/atThePage.ts";
import { chooseFiles, xlsxNamed } from "../support/filesPage.ts";
import { filledFile, signInAt } from "../support/filledFile.ts";
import { heldDemo } from "../support/heldDemo.ts";
import { faultless } from "../support/workRoom.ts";

const held = heldDemo();

it("a pane that could not be loaded says so and comes with the page begun anew, the draft with it", async () => {
  const context = await held.browser.newContext({ locale: "vi-VN" });
  const page = await context.newPage();
  await page.route("**/ReportPane-*.js", (route) => route.abort());
  await page.goto(held.demo.address);
  await page.getByRole("button", { name: /Xã Hòa Tâm/ }).click();
  const open = page.getByRole("button", { name: /Mở biểu/ }).first();
  await open.click();
  await page.getByText("Mạng đã đứt giữa chừng.").waitFor();
  const stays = await page.getByRole("tab", { name: /Biểu cần nộp/ }).count();
  await page.unroute("**/ReportPane-*.js");
  await page.getByRole("button", { name: "Tải lại trang" }).click();
  await page.getByRole("button", { name: "Kiểm tra" }).waitFor();
  const failed = await page.getByText("Chưa tải được phần này").count();
  await context.close();

  expect([stays, failed]).toEqual([1, 0]);
});

it("a pane that is asked for without a network comes once there is one, and nothing else is begun anew", async () => {
  const context = await held.browser.newContext({ locale: "vi-VN" });
  const page = await context.newPage();
  await page.goto(held.demo.address);
  await page.getByRole("button", { name: /Xã Hòa Tâm/ }).click();
  await page.getByRole("button", { name: /Nộp bằng tệp/ }).waitFor();
  await page.evaluate(() => Object.assign(window, { isTheSame: true }));
  await context.setOffline(true);
  await page.getByRole("button", { name: /Nộp bằng tệp/ }).click();
  await page.getByText("Không có mạng").waitFor();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Thử lại" }).click();
  await page.getByText("Thả tệp .xlsx vào đây").waitFor();
  const isTheSame = await page.evaluate(() => "isTheSame" in window);
  await context.close();

  expect(isTheSame).toBe(true);
});

it("whoever begins the page anew while files lie there is asked first, once", async () => {
  const context = await held.browser.newContext({ locale: "vi-VN" });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.route("**/ReportPane-*.js", (route) => route.abort());
  await page.goto(held.demo.address);
  await page.getByRole("button", { name: /Xã Hòa Tâm/ }).click();
  await page.getByRole("button", { name: /Nộp bằng tệp/ }).click();
  const tam = await signInAt(held.demo.address, "demo-22297");
  const path = { template: "dh-04", period: "2022Q1", unit: tam.session.me.unit.id };
  const buffer = await filledFile(tam, path, (key) => faultless[key] ?? null);
  await chooseFiles(paneOf(page), xlsxNamed("dh04.xlsx", buffer));
  const card = page.getByRole("article", { name: "dh04.xlsx" });
  await card.getByText("✓ Nộp được").waitFor();
  await page.getByRole("tab", { name: "Biểu đang mở" }).click();
  await page.getByRole("button", { name: "Tải lại trang" }).click();
  const question = page.getByRole("dialog", { name: "Còn 1 tệp hoặc biểu trong tệp chưa nộp" });
  await question
    .getByText("Tải lại trang thì danh sách tệp này bị bỏ; sau đó phải chọn lại tệp.")
    .waitFor();
  await question.getByRole("button", { name: "Thôi" }).click();
  await page.getByRole("tab", { name: /Biểu cần nộp/ }).click();
  await page.getByRole("button", { name: /Nộp bằng tệp/ }).click();
  await card.waitFor();

  await page.unroute("**/ReportPane-*.js");
  await page.getByRole("tab", { name: "Biểu đang mở" }).click();
  await page.getByRole("button", { name: "Tải lại trang" }).click();
  await question.getByRole("button", { name: "Tải lại trang" }).click();
  await page.getByText("Chưa mở biểu nào").waitFor();
  await context.close();

  expect(asked).toEqual([]);
});

it("printing for signing that was asked for without a network is there after another try, with nothing begun anew", async () => {
  const context = await held.browser.newContext({ locale: "vi-VN" });
  const page = await context.newPage();
  await page.goto(held.demo.address);
  await page.getByRole("button", { name: /Xã Hòa Tâm/ }).click();
  await openForm(page, "ĐH-03", "Quý I năm 2022");
  await page.getByText(/^Đã lưu/).waitFor();
  await page.getByRole("tab", { name: /Biểu cần nộp/ }).click();
  await page.reload();
  await page.getByRole("button", { name: /Nộp bằng tệp/ }).waitFor();
  await context.setOffline(true);
  await page.getByRole("tab", { name: "Biểu đang mở" }).click();
  await page.getByRole("button", { name: "Kiểm tra" }).waitFor();
  const before = await page.getByText("Không có mạng").count();
  await choose(page, "In trình ký…");
  await page.getByText("Không có mạng").first().waitFor();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Thử lại" }).click();
  await page.getByRole("dialog", { name: "In trình ký" }).waitFor();
  await context.close();

  expect(before).toBe(0);
});
