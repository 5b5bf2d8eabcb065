import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Download, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { keyboardOf } from "../support/byKeyboard.ts";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();
let page: Page;
const { focused, press, goTo } = keyboardOf(() => page);

/** The parts of a file as it lies on the disk by then. */
async function partsOn(download: Download): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(unzipSync(readFileSync(await download.path())));
  return Object.fromEntries(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const sheetNames = (parts: Readonly<Record<string, string>>) =>
  [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);

const textsOf = (parts: Readonly<Record<string, string>>) => parts["xl/sharedStrings.xml"] ?? "";

describe("forms are taken away by a commune with the keyboard only", () => {
  it("the whole set, which comes as one file with a guide in front", async () => {
    const context = await held.browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    await page.goto(held.demo.address);
    await page.getByRole("button", { name: /^Xã Hòa Tâm/ }).waitFor();
    await goTo(/^Xã Hòa Tâm/);
    await press("Enter");
    await page.getByRole("button", { name: "Tải cả bộ .xlsx" }).waitFor();
    await goTo("Tải cả bộ .xlsx");

    const [download] = await Promise.all([page.waitForEvent("download"), press("Enter")]);
    const parts = await partsOn(download);

    expect(download.suggestedFilename()).toBe(
      "Biểu cần nộp - Xã Hòa Tâm - Kế hoạch 2022, Quý I 2022.xlsx",
    );
    expect(sheetNames(parts)).toEqual([
      "Hướng dẫn",
      "ĐH-01 Kế hoạch năm 2022",
      ...["02", "03", "04", "06", "06b", "07", "08", "09", "10"].map(
        (number) => `ĐH-${number} Quý I năm 2022`,
      ),
    ]);
    // Each says by itself which report it is: the reader of a file finds all ten.
    expect(textsOf(parts).match(/nopbieu\|1\|/g)).toHaveLength(10);
    expect(textsOf(parts)).toContain(`Mở ${held.demo.address} bằng Chrome`);
    // A protected sheet each, and the values of formulas as we worked them out.
    const worksheets = Object.entries(parts).filter(([path]) => path.includes("/worksheets/"));
    expect(worksheets.filter(([, xml]) => xml.includes("<sheetProtection "))).toHaveLength(11);
    expect(worksheets.flatMap(([, xml]) => xml.match(/<\/f><\/c>/g) ?? [])).toEqual([]);
    expect(await focused()).toBe("Tải cả bộ .xlsx");
  });

  it("one form, and what is typed into it on the page comes along", async () => {
    await goTo(/^Mở biểu ĐH-03/, "Shift+Tab");
    await press("Enter");
    await page.getByRole("button", { name: "Thêm lựa chọn" }).waitFor();
    await page.keyboard.type("4321");
    await page.keyboard.press("Enter");
    await press("F6");
    await goTo("Thêm lựa chọn");
    await press("Enter");
    await goTo("Tải biểu .xlsx", "ArrowDown");

    const [download] = await Promise.all([page.waitForEvent("download"), press("Enter")]);
    const parts = await partsOn(download);

    expect(download.suggestedFilename()).toBe("ĐH-03 VL - Xã Hòa Tâm - Quý I 2022.xlsx");
    expect(sheetNames(parts)).toEqual(["ĐH-03 Quý I năm 2022"]);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<v>4321</v>");
    await page.getByText("Tệp mang theo số đang nhập trong bảng tính.").waitFor();
  });

  it("nothing, without a network: it is said, and no half of a file is given", async () => {
    await page.getByRole("tab", { name: /^Biểu cần nộp/ }).click();
    await page.context().setOffline(true);
    const downloads: Download[] = [];
    page.on("download", (download) => downloads.push(download));
    await page.getByRole("button", { name: "Tải cả bộ .xlsx" }).click();

    await page.getByText("Không có mạng").waitFor();
    await page.context().setOffline(false);

    expect(downloads).toEqual([]);
  });
});
