import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { CellKey } from "../../shared/ids.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { layOutForm, positionOf } from "../../shared/sheet/formLayout.ts";
import { readPrinted } from "../../shared/sheet/heldSigning.ts";
import { listFormSheets } from "../../shared/sheet/locateForm.ts";
import { formOf } from "../shared/regimes/filledForm.ts";
import { axe, faultsOf } from "../support/axeFaults.ts";
import { calculate } from "../support/excelHost/calculate.ts";
import { openDemoPane, signIn } from "../support/excelHost/openDemoPane.ts";
import type { OpenExcel } from "../support/excelHost/openExcel.ts";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();
const layout = layOutForm(formOf(dh04));
const formName = "ĐH-04 Quý I năm 2022";

/** The one form of the workbook, and what its cells hold. */
function formIn({ workbook }: OpenExcel) {
  const sheet = workbook.sheets.find(({ name }) => name === formName);
  if (!sheet) throw new Error("the form is not open");
  const values = sheet.rows.map((cells) => cells.map((cell) => cell?.value ?? null));
  return { sheet, values };
}

async function askToPrint(pane: OpenExcel["frame"] | Page): Promise<void> {
  await pane.getByRole("button", { name: "Thêm lựa chọn" }).click();
  await pane.getByRole("menuitem", { name: "In trình ký…" }).click();
  await pane.getByLabel(/^Họ tên người ký/).fill("Trần Thị Bích Ngọc");
  await pane.getByLabel("Số, ký hiệu").fill("12/BC-UBND");
}

describe("printing for signing in Excel", () => {
  let excel: OpenExcel;

  it("checks in one round trip, writes the paper in four, and says how to print", {
    timeout: 90_000,
  }, async () => {
    excel = await openDemoPane(held, "/pane.html?do=open", { sheets: { Trang1: [["Sổ tay"]] } });
    await signIn(excel, "demo-22258");
    const { frame, page } = excel;
    await frame
      .getByRole("button", { name: /Mở biểu ĐH-04/ })
      .first()
      .click();
    await frame.getByText("Đã nhập 0/28 ô").waitFor();
    const { row, column } = positionOf(layout, "A/hh/7" as CellKey);
    excel.edit(formName, row, column, 3);
    calculate(formIn(excel).sheet);
    await frame.getByText("Đã nhập 1/28 ô").waitFor();
    await page.waitForTimeout(1_000);

    excel.resetCounts();
    await askToPrint(frame);
    await page.waitForTimeout(1_000);
    expect(excel.syncs).toBe(1);

    excel.resetCounts();
    await frame.getByRole("button", { name: "Ghi vào biểu", exact: true }).click();
    await frame.getByText(/^Đã in trình ký · mã /).waitFor();
    await page.waitForTimeout(1_500);
    // What is typed by now, the sheet in its place, showing it. The fourth is its first check.
    expect(excel.syncs).toBe(4);
    expect(await frame.getByText(/^Để in: bấm Ctrl\+P trong Excel/).count()).toBe(1);
  });

  it("leaves a protected sheet that says it all, and remembers what was printed", () => {
    const { sheet, values } = formIn(excel);
    expect(sheet.isProtected).toBe(true);
    expect(values.flat()).toEqual(
      expect.arrayContaining([
        "Số: 12/BC-UBND",
        "Hòa Vinh, ngày 10 tháng 3 năm 2022",
        "Trần Thị Bích Ngọc",
      ]),
    );
    const [found] = listFormSheets([{ name: sheet.name, values }]);
    expect(found?.identity?.signing?.signer).toEqual({
      title: "CHỦ TỊCH",
      name: "Trần Thị Bích Ngọc",
    });
    expect(found && readPrinted(found)?.values.get("A/hh/7" as CellKey)).toBe(3);
  });

  it("tells in one round trip that a cell is another by now", { timeout: 30_000 }, async () => {
    const { row, column } = positionOf(layout, "A/hh/7" as CellKey);
    excel.resetCounts();
    excel.edit(formName, row, column, 4);
    calculate(formIn(excel).sheet);
    await excel.frame.getByText(/^Số liệu khác bản in trình ký/).waitFor();
    await excel.page.waitForTimeout(1_000);
    expect(excel.syncs).toBe(1);
    await excel.close();
  });
});

describe("what is asked before and after", () => {
  it("is accessible and stays within 320 pixels, in light and dark", {
    timeout: 120_000,
  }, async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await held.browser.newContext({
        viewport: { width: 320, height: 800 },
        colorScheme,
        bypassCSP: true,
      });
      const page = await context.newPage();
      await page.addInitScript({ path: axe });
      await page.addInitScript(() => {
        window.print = () => {};
      });
      const widest = () => page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
      const toPane = async () => {
        await page.waitForTimeout(1_500);
        await page.getByRole("tab", { name: "Biểu", exact: true }).click();
      };
      await page.goto(held.demo.address);
      await page.getByRole("button", { name: /Phường Hòa Vinh/ }).click();
      await page
        .getByRole("button", { name: /^Mở biểu ĐH-04/ })
        .first()
        .click();
      await page.getByText(/^Đã nhập/).waitFor({ state: "attached" });
      await toPane();
      await page.getByRole("button", { name: "Thêm lựa chọn" }).click();
      await page.getByRole("menuitem", { name: "Ghi “-” vào ô trống…" }).click();
      await page.getByRole("button", { name: /^Ghi “-” vào/ }).click();
      await page.getByText("Đã nhập 28/28 ô").waitFor();
      await page.getByText(/^Cơ quan ký giấy trước khi nộp/).waitFor();
      await askToPrint(page);
      expect([await faultsOf(page), await widest()]).toEqual([[], 320]);

      await page.getByRole("button", { name: "Ghi vào biểu và in" }).click();
      await page.getByText(/^Đã in trình ký/).waitFor({ state: "attached" });
      await page.getByRole("tab", { name: "Bảng tính", exact: true }).click();
      await page.locator("#cell-13-7").click();
      await page.keyboard.type("1");
      await page.keyboard.press("Enter");
      await toPane();
      await page.getByText(/^Số liệu khác bản in trình ký/).waitFor();
      await page.getByRole("button", { name: "Nộp", exact: true }).click();
      await page.getByRole("dialog", { name: "Số liệu khác bản đã in trình ký" }).waitFor();
      await page.getByText("Nhân khẩu hộ nghèo, cột 4: - → 1").waitFor();
      expect([await faultsOf(page), await widest()]).toEqual([[], 320]);
      await context.close();
    }
  });
});

describe("printing on the page", () => {
  it("prints the sheet alone, on the A4 pages it is laid out for", {
    timeout: 90_000,
  }, async () => {
    const page = await held.browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute("data-printed", "yes");
    });
    await page.goto(held.demo.address);
    await page.getByRole("button", { name: /Xã Hòa Tâm/ }).click();
    await page
      .getByRole("button", { name: /^Mở biểu ĐH-04/ })
      .first()
      .click();
    await page.getByText(/^Đã nhập 15/).waitFor();
    await askToPrint(page);
    // One of the three planted errors can be read by nobody.
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Chưa in trình ký được: 1 ô không đọc được").waitFor();
    await dialog.getByRole("button", { name: /^Đến ô/ }).click();
    await dialog.waitFor({ state: "detached" });
    await page.keyboard.type("4");
    await page.keyboard.press("Enter");
    await page
      .getByText(/không đọc được/)
      .first()
      .waitFor({ state: "detached" });
    await askToPrint(page);
    await page.getByRole("button", { name: "Ghi vào biểu và in" }).click();
    await page.locator("body[data-printed]").waitFor();

    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = pdf.toString("latin1");
    // Two tables, and the third whole with the signatures: as LibreOffice prints the file.
    expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    expect(new Set(text.match(/\/MediaBox\s*\[[^\]]*\]/g))).toEqual(
      new Set(["/MediaBox [0 0 841.91998 594.95996]"]),
    );

    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    const printed = page.locator(".printed");
    const words = await printed.innerText();
    expect(words).toContain("Số: 12/BC-UBND");
    expect(words).toContain("Trần Thị Bích Ngọc");
    expect(words).not.toContain("Kiểm tra");
    expect(await page.getByRole("button").count()).toBe(0);
    // The foot of the first page, and beside the signatures.
    expect(words.match(/Mã đối chiếu:? [0-9A-Z]{5}-[0-9A-Z]{5}/g)?.length).toBe(2);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect(await printed.count()).toBe(0);
    await page.close();
  });
});
