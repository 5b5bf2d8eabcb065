import { gzipSync } from "node:zlib";
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { choose, enter, fillBlanks, openForm, paneOf } from "../support/atThePage.ts";
import { axe, faultsOf } from "../support/axeFaults.ts";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();
let commune: Page;
let stranger: Page;
let picture: Buffer;
let code = "";

beforeAll(async () => {
  const contextOf = (): Promise<BrowserContext> =>
    held.browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: "vi-VN",
      bypassCSP: true,
    });
  commune = await (await contextOf()).newPage();
  stranger = await (await contextOf()).newPage();
  await commune.addInitScript(() => {
    window.print = () => document.body.setAttribute("data-printed", "yes");
  });
  await stranger.addInitScript({ path: axe });
});

const verdict = (page: Page) => page.getByRole("heading", { level: 2 });

/** What the page says once it has been asked. */
async function saidOf(page: Page): Promise<string> {
  await verdict(page).waitFor();
  return (await verdict(page).innerText()).replace(/^\S /, "");
}

async function askFor(page: Page, typed: string): Promise<string> {
  await page.getByLabel("Mã đối chiếu").fill(typed);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Đối chiếu", exact: true }).waitFor();
  return saidOf(page);
}

/** Prints the open form for signing; the paper as a picture. */
async function printed(page: Page): Promise<Buffer> {
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/^Họ tên người ký/).fill("Trần Thị Bích Ngọc");
  await dialog.getByRole("button", { name: "Ghi vào biểu và in" }).click();
  await page.locator("body[data-printed]").waitFor();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const paper = await page.locator(".printed").screenshot();
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => document.body.removeAttribute("data-printed"));
  return paper;
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Nộp", exact: true }).click();
  await page.getByText("Đã nhận báo cáo").waitFor();
}

describe("a paper, from the printer to whoever holds it", () => {
  it("is printed with a QR code that the page reads: not handed in yet", {
    timeout: 90_000,
  }, async () => {
    await commune.goto(held.demo.address);
    await commune.getByRole("button", { name: /Phường Hòa Vinh/ }).click();
    await openForm(commune, "ĐH-04", "Quý I năm 2022");
    await fillBlanks(commune, 28);
    // Households and people on both lists again or moved here: what a quiet quarter says is told to nobody by its code.
    for (const [row, again, moved] of [
      [13, "40", "42"],
      [14, "160", "168"],
      [21, "40", "42"],
      [22, "160", "168"],
    ] as const) {
      await enter(commune, `J${row}`, again);
      await enter(commune, `L${row}`, moved);
    }
    await choose(commune, "In trình ký…");
    picture = await printed(commune);

    await stranger.goto(`${held.demo.address}/doi-chieu`);
    await stranger
      .getByLabel("Chụp hoặc chọn ảnh mã QR")
      .setInputFiles({ name: "giay.png", mimeType: "image/png", buffer: picture });
    expect(await saidOf(stranger)).toBe("Không tìm thấy mã này");
    code = await stranger.getByLabel("Mã đối chiếu").inputValue();
    expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  });

  it("is the latest once it is handed in; a stranger sees whose it is and no figure", {
    timeout: 60_000,
  }, async () => {
    await handIn(commune);

    expect(await askFor(stranger, code.toLowerCase())).toBe("Mã này là của bản mới nhất");
    const facts = await stranger.locator("dl").innerText();
    expect(facts).toContain("Phường Hòa Vinh");
    expect(facts).toContain("đã nộp, chờ duyệt");
    expect(await stranger.getByRole("table").count()).toBe(0);
    expect(await stranger.getByText(/vào làm việc/).count()).toBe(1);
  });

  it("leads from the receipt there, where its own unit sees the sums", {
    timeout: 60_000,
  }, async () => {
    const [shown] = await Promise.all([
      commune.waitForEvent("popup"),
      paneOf(commune).getByRole("link", { name: code }).click(),
    ]);

    expect(await saidOf(shown)).toBe("Mã này là của bản mới nhất");
    const rows = await shown.getByRole("table").locator("tbody tr").allInnerTexts();
    expect(rows).toHaveLength(5);
    expect(await shown.evaluate(() => window.location.hash)).toBe(`#${code.replace("-", "")}`);
    await shown.close();
  });

  it("is unknown where one character is another", async () => {
    const altered = `${code.startsWith("7") ? "8" : "7"}${code.slice(1)}`;
    expect(await askFor(stranger, altered)).toBe("Không tìm thấy mã này");
  });

  it("is replaced after a newer version, and says by which", { timeout: 90_000 }, async () => {
    await commune.getByRole("button", { name: "Về biểu" }).click();
    await enter(commune, "K13", "1");
    await enter(commune, "K14", "3");
    await commune.getByRole("button", { name: "In trình ký lại" }).click();
    const newer = await printed(commune);
    await handIn(commune);

    expect(await askFor(stranger, code)).toBe("Đã có bản mới thay bản mang mã này");
    expect(await stranger.locator("dl").innerText()).toMatch(/Bản mới nhất\s+bản 2, nhận/);
    await stranger
      .getByLabel("Chụp hoặc chọn ảnh mã QR")
      .setInputFiles({ name: "moi.png", mimeType: "image/png", buffer: newer });
    await stranger.getByText("Mã này là của bản mới nhất").waitFor();
  });
});

describe("the page about papers", () => {
  it("is no barrier, in light and dark, at 320 pixels and at 1440, with and without an answer", {
    timeout: 60_000,
  }, async () => {
    const faults: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      await stranger.emulateMedia({ colorScheme });
      for (const width of [320, 1440]) {
        await stranger.setViewportSize({ width, height: 800 });
        for (const typed of [code, "0000000000", "ABC"]) {
          await stranger.getByLabel("Mã đối chiếu").fill(typed);
          await stranger.keyboard.press("Enter");
          await stranger.waitForTimeout(300);
          faults.push(...(await faultsOf(stranger)));
          const widest = await stranger.evaluate(() => document.scrollingElement?.scrollWidth);
          expect(widest).toBe(width);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it("says what it cannot read, and what no code is", async () => {
    await stranger.setViewportSize({ width: 320, height: 800 });
    await stranger
      .getByLabel("Chụp hoặc chọn ảnh mã QR")
      .setInputFiles({ name: "x.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
    await stranger.getByText("Không đọc được ảnh này").waitFor();
    await stranger.getByLabel("Mã đối chiếu").fill("7Q2KD");
    await stranger.keyboard.press("Enter");
    expect(await stranger.getByRole("alert").innerText()).toBe("Mã có 10 ký tự, đang có 5.");
    expect(await stranger.getByLabel("Mã đối chiếu").getAttribute("aria-invalid")).toBe("true");
  });

  it("speaks English when asked, and remembers it", async () => {
    await stranger.getByRole("button", { name: "English" }).click();
    await stranger.getByRole("heading", { name: "Check a paper" }).waitFor();
    await stranger.reload();
    await stranger.getByRole("heading", { name: "Check a paper" }).waitFor();
    expect(await stranger.locator("html").getAttribute("lang")).toBe("en");
  });

  it("loads 15 KB at most before anything is asked, and nothing of the pane", async () => {
    const page = await (await fetch(`${held.demo.address}/doi-chieu`)).text();
    const files = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path]) => path);
    const sizes = await Promise.all(
      files.map(async (path) => {
        const file = await fetch(`${held.demo.address}/${path}`);
        return gzipSync(await file.bytes()).length;
      }),
    );

    expect(files).toHaveLength(2);
    const all = sizes.reduce((sum, bytes) => sum + bytes, gzipSync(page).length);
    expect(all).toBeGreaterThan(5_000);
    expect(all).toBeLessThanOrEqual(15_000);
  });
});
