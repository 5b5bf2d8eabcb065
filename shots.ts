import { launchBrowser } from "./test/support/browser.ts";

const B = "http://localhost:8947";
const browser = await launchBrowser();
const out = process.argv[2] ?? "/tmp/shots";
const only = process.argv[3];
for (const [name, width, scheme] of [
  ["320d", 320, "dark"],
  ["450l", 450, "light"],
  ["1440", 1440, "light"],
] as const) {
  if (only && only !== name) continue;
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    locale: "vi-VN",
  });
  page.on("pageerror", (e) => console.log("ERR", e.message));
  page.on("console", (m) => m.type() === "error" && console.log("console", m.text()));
  await page.goto(B);
  const shot = (n: string) =>
    page.screenshot({ path: `${out}/${name}-${n}.png`, fullPage: width < 1000 });
  await page
    .getByRole("button", { name: /^Phòng LĐ-TB/ })
    .first()
    .click();
  await page.getByRole("combobox", { name: "Kỳ báo cáo" }).waitFor();
  await page.getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption("2022Q1");
  const cell = (n: RegExp) => page.getByRole("button", { name: n });
  await cell(/^Phường Hòa Vinh, ĐH-02/).waitFor();
  await shot("board");
  await cell(/^Phường Hòa Vinh, ĐH-03/).click();
  await shot("card-extended");
  await page.getByRole("button", { name: "Việc khác" }).click();
  await shot("menu");
  await page.getByRole("menuitem", { name: "Miễn nộp…" }).click();
  await page.getByRole("dialog").waitFor();
  await page.waitForTimeout(300);
  await shot("exempt");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("menuitem", { name: "Gia hạn…", exact: true }).click();
  await page.getByLabel(/^Hạn mới/).fill("12/3/2022");
  await page.waitForTimeout(300);
  await shot("extend");
  await page.keyboard.press("Escape");
  await cell(/^Phường Hòa Hiệp Trung, ĐH-02/).click();
  await page.getByText(/Đơn vị đề nghị đính chính/).waitFor();
  await shot("card-asked");
  await page.getByRole("button", { name: "Không đính chính" }).click();
  await page.waitForTimeout(300);
  await shot("decline");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Trả lại để đính chính" }).click();
  await page.waitForTimeout(300);
  await shot("correct");
  await page.keyboard.press("Escape");
  await cell(/^Phường Hòa Hiệp Trung, ĐH-04/).click();
  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("menuitem", { name: "Đã nhận bản ký…" }).click();
  await page.getByLabel(/Mã đối chiếu/).fill("AAAAA-BBBBB");
  await page.keyboard.press("Enter");
  await page
    .getByText(/không khớp/)
    .waitFor({ timeout: 5000 })
    .catch(async () => {
      await shot("signed-fail");
      console.log(await page.getByRole("dialog").innerText());
    });
  await page.waitForTimeout(300);
  await shot("signed");
  await page.keyboard.press("Escape");
  await page.getByRole("combobox", { name: "Tình trạng" }).selectOption("doubtful");
  await page.waitForTimeout(200);
  await shot("filter");
  await page.getByRole("combobox", { name: "Đơn vị" }).selectOption("ou-11");
  await page.waitForTimeout(200);
  await shot("filter-none");
  await page.close();
}
await browser.close();
