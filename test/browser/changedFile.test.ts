import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { paneOf } from "../support/atThePage.ts";
import { filledFile, signInAt } from "../support/filledFile.ts";
import { heldDemo } from "../support/heldDemo.ts";
import { faultless } from "../support/workRoom.ts";

const held = heldDemo();
const folder = mkdtempSync(join(tmpdir(), "nop-bieu-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("a file that Excel saves once more after it was read is told before it is handed in, and goes when asked again", async () => {
  const vinh = await signInAt(held.demo.address, "demo-22258");
  const path = { template: "dh-04", period: "2022Q1", unit: vinh.session.me.unit.id };
  const file = join(folder, "dh04.xlsx");
  writeFileSync(file, await filledFile(vinh, path, (key) => faultless[key] ?? null));
  const page = await held.browser.newPage({ locale: "vi-VN" });
  const pane = paneOf(page);
  await page.goto(held.demo.address);
  await page.getByRole("button", { name: /^Phường Hòa Vinh/ }).click();
  await pane.getByRole("button", { name: /Nộp bằng tệp/ }).click();
  await pane.locator("input[type=file]").setInputFiles(file);
  const card = pane.getByRole("article", { name: "dh04.xlsx" });
  await card.getByText("28/28 ô đã điền · không có lỗi").waitFor();
  const corrected: typeof faultless = { ...faultless, "A/hh/3": 2 };
  writeFileSync(file, await filledFile(vinh, path, (key) => corrected[key] ?? null));
  const submit = pane.getByRole("button", { name: "Nộp 1 biểu" });
  const version = async () => {
    const report = await vinh.session.client.report(path);
    return report.ok && report.value.version;
  };

  await submit.click();
  await card.getByText("Tệp đã được lưu lại sau khi đọc: chưa nộp").waitFor();
  expect(await version()).toBe(0);

  await submit.click();
  await card.getByText(/^✓ Đã nộp, biên nhận [0-9A-Z]{10}$/).waitFor();
  expect(await version()).toBe(1);
});
