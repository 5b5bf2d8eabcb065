import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();

async function openJobs(width: number): Promise<Page> {
  const page = await held.browser.newPage({ viewport: { width, height: 720 }, locale: "vi-VN" });
  await page.goto(held.demo.address);
  await page.getByRole("button", { name: /Xã Hòa Tâm/ }).click();
  await page
    .getByRole("button", { name: /Mở biểu ĐH-03/ })
    .first()
    .click();
  await cell(page, "G13").waitFor();
  return page;
}

function cell(page: Page, address: string): Locator {
  const column = address.charCodeAt(0) - 65;
  return page.locator(`#cell-${Number(address.slice(1)) - 1}-${column}`);
}

async function edgesOf(one: Locator) {
  const box = await one.boundingBox();
  if (!box) throw new Error("it is not shown");
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
}

async function selected(page: Page): Promise<string> {
  return page.getByLabel("Ô đang chọn").innerText();
}

describe.each([320, 450])("the form in a window of %d pixels", (width) => {
  let page: Page;

  beforeAll(async () => {
    page = await openJobs(width);
  });

  it("shows the first cell to fill beside the name of its row", async () => {
    const [label, entry] = await Promise.all(["C13", "G13"].map((at) => edgesOf(cell(page, at))));

    expect(await selected(page)).toBe("G13");
    expect(label?.left).toBeGreaterThanOrEqual(0);
    expect(entry?.left).toBeGreaterThanOrEqual(label?.right ?? width);
    expect(entry?.right).toBeLessThanOrEqual(width);
  });

  it("keeps names and headings in sight wherever the selection goes, never over it", async () => {
    for (const key of ["End", "PageDown", "ArrowUp", "ArrowUp", "ArrowLeft", "ArrowLeft"]) {
      await page.keyboard.press(key);
    }
    const at = await selected(page);
    const [entry, label, heading] = await Promise.all([
      edgesOf(cell(page, at)),
      edgesOf(cell(page, `C${at.slice(1)}`)),
      edgesOf(cell(page, `${at.charAt(0)}11`)),
    ]);

    expect(entry.left).toBeGreaterThanOrEqual(label.right - 1);
    expect(entry.top).toBeGreaterThanOrEqual(heading.bottom - 1);
    expect([label.left >= 0, entry.right <= width, heading.top >= 0]).toEqual([true, true, true]);
  });

  it("is not itself wider than the window", async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

describe("the tabs of many sheets in a window of 320 pixels", () => {
  it("show the name of the sheet in front, and tell each name whole", async () => {
    const page = await held.browser.newPage({
      viewport: { width: 320, height: 720 },
      locale: "vi-VN",
    });
    await page.goto(held.demo.address);
    await page.getByRole("button", { name: /Phòng LĐ-TB/ }).click();
    await page.getByRole("button", { name: "Tổng hợp", exact: true }).click();
    for (const form of ["dh-03", "dh-04"]) {
      await page.getByLabel("Biểu", { exact: true }).selectOption(form);
      await page.getByRole("button", { name: "Đưa vào file này" }).click();
      await page
        .getByRole("tab", { name: `TH ĐH-${form.slice(-2)} Quý I năm 2022`, exact: true })
        .waitFor();
      if (form === "dh-03") await page.getByRole("tab", { name: "Biểu", exact: true }).click();
    }
    const front = page.getByRole("tablist", { name: "Các trang tính" }).getByRole("tab", {
      selected: true,
    });

    expect(await front.getAttribute("title")).toBe("TH ĐH-04 Quý I năm 2022");
    await expect.poll(async () => (await edgesOf(front)).left).toBeGreaterThanOrEqual(0);
    await expect.poll(async () => (await edgesOf(front)).right).toBeLessThan(321);
  });
});

describe("the form on the page", () => {
  it("shows no part of a figure that is wider than its cell, and tells it whole", async () => {
    const page = await openJobs(1440);
    await page.keyboard.type("123456789012345");
    await page.keyboard.press("Enter");
    const entered = cell(page, "G13");

    expect(await entered.innerText()).toMatch(/^#+$/);
    expect(await entered.getAttribute("title")).toBe("123.456.789.012.345");
    // The entry, and the year's figure up to it.
    expect(await page.getByRole("gridcell", { name: "123.456.789.012.345" }).count()).toBe(2);
  });

  it("shows an ordinary figure of a district whole", async () => {
    const page = await openJobs(450);
    await page.keyboard.type("1234567");
    await page.keyboard.press("Enter");

    expect(await cell(page, "G13").innerText()).toBe("1.234.567");
  });

  it("leads with Ctrl+End to the end of the form and with Ctrl+Home to the first cell that scrolls", async () => {
    const page = await openJobs(1440);
    await page.keyboard.press("Control+End");
    const end = await selected(page);
    await page.keyboard.press("Control+Home");

    // The signature's right half is one merged cell; STT and Chỉ tiêu are frozen, and the rows down to the algebra.
    expect([end, await selected(page)]).toEqual(["G42", "D12"]);
  });
});
