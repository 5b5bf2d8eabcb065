import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { illustration } from "../../shared/regimes/dongHoa2022/illustration.ts";
import { signInByCode } from "../support/atThePage.ts";
import { axe, faultsInEveryLook } from "../support/axeFaults.ts";
import { heldDemo } from "../support/heldDemo.ts";
import { independentHeadline } from "../support/independentHeadline.ts";

const held = heldDemo();

/** Drafts the report from wherever its entrance stands; answers the file's name and its text. */
async function draft(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Soạn và tải .docx" }).click(),
  ]);
  const files = unzipSync(new Uint8Array(await readFile(await download.path())));
  const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  // A figure and its unit are held together by a space of their own.
  const text = xml.replaceAll(/<[^>]+>/g, "").replaceAll("\u00a0", " ");
  return { name: download.suggestedFilename(), text };
}

it("the district drafts its report in words, and no form of it was loaded before", async () => {
  const context = await held.browser.newContext({ locale: "vi-VN", bypassCSP: true });
  const page = await context.newPage();
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.goto(held.demo.address);
  await page.addScriptTag({ path: axe });
  await page.getByRole("button", { name: /^Phòng LĐ-TB/ }).click();
  await page.getByRole("tab", { name: "Tổng hợp" }).click();
  await page.getByRole("button", { name: /^Soạn báo cáo bằng lời/ }).click();
  await page.getByRole("dialog").waitFor();
  expect(await faultsInEveryLook(page)).toEqual([]);
  expect(loaded.filter((url) => /writeDocx/i.test(url))).toEqual([]);

  const { name, text } = await draft(page);

  const { M2 } = independentHeadline(illustration);
  expect(name).toBe("Báo cáo Thị xã Đông Hòa quý I năm 2022.docx");
  expect(text).toContain(
    `Giải quyết việc làm: ${M2} người, đạt 15,8% kế hoạch năm (${M2}/3.200 người)`,
  );
  expect(text).toContain(
    "Số liệu được tổng hợp từ 7/10 đơn vị; chưa có số liệu của phường Hòa Vinh, xã Hòa Xuân Đông, xã Hòa Tâm.",
  );
  expect(text).toContain("Xã Hòa Xuân Đông: đang chỉnh sửa ĐH-02");
  expect(loaded.filter((url) => /writeDocx/i.test(url))).toHaveLength(1);
  await context.close();
});

it("a commune drafts its own from what it has sent, and is told where it has sent nothing", async () => {
  const page = await held.browser.newPage();
  await page.goto(held.demo.address);
  await signInByCode(page, "demo-22261");
  await page.getByRole("button", { name: /^Soạn báo cáo bằng lời/ }).click();
  await page.getByLabel("Họ và tên người ký").fill("Nguyễn Văn Hồng");

  const { name, text } = await draft(page);
  expect(name).toBe("Báo cáo Phường Hòa Hiệp Trung quý I năm 2022.docx");
  expect(text).toContain("Giải quyết việc làm: 86 người, đạt 26,9% kế hoạch năm (86/320 người)");
  expect(text).toContain("Nguyễn Văn Hồng");
  expect(text).not.toContain("Hòa Hiệp Bắc");

  await page.getByRole("button", { name: "Đóng" }).click();
  await signInByCode(page, "demo-22258");
  await page.getByRole("button", { name: /^Soạn báo cáo bằng lời/ }).click();
  await page.getByRole("button", { name: "Soạn và tải .docx" }).click();
  await page.getByText("Kỳ này chưa có biểu nào được nộp.").waitFor();
  await page.close();
});
