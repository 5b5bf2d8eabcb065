import { launchBrowser } from "./test/support/browser.ts";
const address = process.env["AT"] ?? "http://localhost:8911";
const what = process.argv[2] ?? "board";
const out = process.argv[3] ?? "/tmp/shots/x.png";
const width = Number(process.argv[4] ?? 320);
const dark = process.argv[5] === "dark";
const period = process.argv[6];
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width, height: Number(process.env["H"] ?? 900) }, locale: "vi-VN", colorScheme: dark ? "dark" : "light" });
await page.goto(address);
if (what === "board") {
  await page.getByRole("button", { name: /Phòng LĐ-TB/ }).click();
  await page.getByRole("table").first().waitFor();
  if (process.env["PICK"]) { await page.getByRole("button", { name: new RegExp(process.env["PICK"]) }).first().click(); await page.waitForTimeout(500); }
  if (period) { await page.getByLabel("Kỳ báo cáo").selectOption(period); await page.waitForTimeout(1500); }
} else if (what === "duties") {
  await page.getByRole("button", { name: new RegExp(period ?? "Hòa Vinh") }).click();
  await page.getByRole("heading", { name: /Quý I/ }).first().waitFor();
} else if (what === "openall") {
  await page.getByRole("button", { name: /Phường Hòa Vinh/ }).click();
  const all = page.getByRole("button", { name: /Mở cả bộ|Mở cả/ });
  await all.waitFor();
  const t = Date.now();
  await all.click();
  for (let i = 0; i < 6; i++) { await page.waitForTimeout(500); await page.screenshot({ path: out.replace(".png", `-${i}.png`) }); }
  await page.getByRole("tab", { name: /ĐH-10/ }).waitFor({ timeout: 60000 });
  console.log("opened after", Date.now() - t);
} else if (what === "consol") {
  await page.getByRole("button", { name: /Phòng LĐ-TB/ }).click();
  await page.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  if (period) await page.getByLabel("Biểu", { exact: true }).selectOption(period);
  await page.waitForTimeout(2500);
}
await page.waitForTimeout(600);
console.log("scroll width", await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth, document.body.scrollHeight]));
await page.screenshot({ path: out, fullPage: true });
await browser.close();
