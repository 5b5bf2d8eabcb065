import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { parseFiguresCsv } from "../../shared/interchange/parseFiguresCsv.ts";
import { openConsolidation } from "../support/atTheBoard.ts";
import { paneOf, signInByCode } from "../support/atThePage.ts";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();

async function atTheDesk(): Promise<Page> {
  const context = await held.browser.newContext({ acceptDownloads: true, locale: "vi-VN" });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(held.demo.address);
  await signInByCode(page, "demo-564");
  return page;
}

async function downloaded(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

it("the district leaves with a period, once what was begun by mistake has been stopped", {
  timeout: 240_000,
}, async () => {
  const page = await atTheDesk();
  let given = 0;
  page.on("download", () => {
    given += 1;
  });
  await page.getByRole("button", { name: "Mang toàn bộ số liệu đi (.zip)" }).click();
  const make = page.getByRole("button", { name: "Lập tệp .zip" });
  // What is still empty is named and not offered.
  const offered = page.getByRole("checkbox");
  await offered.first().waitFor();
  const periods = await offered.evaluateAll((boxes) =>
    boxes.map((box) => [
      (box as HTMLInputElement).labels?.[0]?.innerText,
      (box as HTMLInputElement).checked,
    ]),
  );
  expect(periods).toEqual([
    ["Kế hoạch năm 2022", true],
    ["Quý I năm 2022", true],
  ]);
  await page.getByText(/^Chưa có gì để lấy: Tháng 2 năm 2022, .*, Quý IV năm 2022\.$/).waitFor();
  await make.click();
  await page.getByText(/đã xong [1-9]\d* tệp/).waitFor();
  await page.getByRole("button", { name: "Dừng" }).click();
  await page.getByText(/đã xong/).waitFor({ state: "detached" });
  expect(given).toBe(0);

  await page.getByRole("button", { name: "Bỏ chọn" }).click();
  await page.getByText("Chọn ít nhất một kỳ.").waitFor();
  await page.getByRole("checkbox", { name: "Kế hoạch năm 2022" }).check();
  const { name, bytes } = await downloaded(page, () => make.click());
  const said = await page.getByText(/tệp \.xlsx \(/).innerText();
  const files = unzipSync(new Uint8Array(bytes));
  const workbooks = Object.keys(files).filter((path) => path.endsWith(".xlsx"));
  const reports = workbooks.filter((path) => path.includes("/bao-cao/"));
  const figures = parseFiguresCsv(strFromU8(files["so-lieu.csv"] ?? new Uint8Array())) ?? [];

  expect(name).toBe("Toàn bộ số liệu - Thị xã Đông Hòa - năm 2022 - lập 10-03-2022.zip");
  expect(said).toContain(
    `${workbooks.length} tệp .xlsx (${reports.length} báo cáo của đơn vị), ${figures.length.toLocaleString("vi-VN")} số liệu`,
  );
  const seal = createHash("sha256")
    .update(files["ma-tep.csv"] ?? "")
    .digest("hex");
  await page.getByText(seal, { exact: true }).waitFor();
  expect(strFromU8(files["DOC-TRUOC.txt"] ?? new Uint8Array())).toContain(seal);
  expect(reports.length).toBeGreaterThan(5);
  for (const path of workbooks) {
    const parts = unzipSync(files[path] ?? new Uint8Array());
    expect(strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain("<f>");
  }
  await page.context().close();
});

it("figures are exported where they are consolidated, and a plan not to DHIS2", {
  timeout: 120_000,
}, async () => {
  const page = await atTheDesk();
  await openConsolidation(page);
  const menu = page.getByRole("button", { name: "Xuất số liệu…" });
  await menu.click();
  // However far down it stands, the way to the other panes stays in sight.
  expect(await page.getByRole("tab", { name: "Bảng theo dõi" }).boundingBox()).toMatchObject({
    y: await paneOf(page).evaluate((pane) => pane.getBoundingClientRect().top + 4),
  });
  const { name, bytes } = await downloaded(page, () =>
    page.getByRole("menuitem", { name: /^CSV cho Excel/ }).click(),
  );
  const figures = parseFiguresCsv(bytes.toString("utf8")) ?? [];

  expect(name).toBe("ĐH-04 HN - Số liệu Thị xã Đông Hòa - Quý I 2022.csv");
  await page.getByText(`${figures.length.toLocaleString("vi-VN")} số liệu, kể cả`).waitFor();
  expect(figures.filter(({ scope }) => scope === "total").length).toBeGreaterThan(40);

  await page.getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption("2022P");
  await page.getByRole("heading", { name: /^ĐH-01/ }).waitFor();
  await menu.click();
  const dhis2 = page.getByRole("menuitem", { name: /^DHIS2/ });
  expect(await dhis2.getAttribute("aria-disabled")).toBe("true");
  expect(await dhis2.innerText()).toContain("không có mã cho kỳ kế hoạch");
  await page.context().close();
});
