import { describe, expect, it } from "vitest";
import { axe, faultsInEveryLook } from "../support/axeFaults.ts";
import { openDemoPane, signIn } from "../support/excelHost/openDemoPane.ts";
import { chooseFiles, openFilesPage, xlsxNamed } from "../support/filesPage.ts";
import { filledFile, signInAt } from "../support/filledFile.ts";
import { heldDemo } from "../support/heldDemo.ts";
import { faultless } from "../support/workRoom.ts";

const held = heldDemo();

/** A form with a cell left blank, and a file that breaks off. */
async function twoFiles() {
  const person = await signInAt(held.demo.address, "demo-22258");
  const path = { template: "dh-04", period: "2022Q1", unit: person.session.me.unit.id };
  const cells: Readonly<Record<string, unknown>> = { ...faultless, "B/nk/8": null };
  const buffer = await filledFile(person, path, (key) => (cells[key] ?? null) as string | null);
  return [xlsxNamed("dh04.xlsx", buffer), xlsxNamed("hong.xlsx", buffer.subarray(0, 5000))];
}

describe("handing in from files", () => {
  it.each([320, 1440])(
    "is without a fault that axe finds, light and dark, %i px wide",
    async (width) => {
      const { page, pane } = await openFilesPage(held, {
        viewport: { width, height: 900 },
        bypassCSP: true,
      });
      await page.addScriptTag({ path: axe });
      await page.getByRole("button", { name: /^Phường Hòa Vinh/ }).click();
      await pane.getByRole("button", { name: /Nộp bằng tệp/ }).click();
      await pane.getByText("Thả tệp .xlsx vào đây").waitFor();
      const empty = await faultsInEveryLook(page);

      await chooseFiles(pane, await twoFiles());
      await pane.getByText("Đã đọc 2/2 tệp, 1 tệp không đọc được").waitFor();
      const list = await faultsInEveryLook(page);
      await pane.getByRole("button", { name: /^Xem và xử lý/ }).click();
      await pane.getByRole("button", { name: "Nộp", exact: true }).waitFor();

      expect({ empty, list, opened: await faultsInEveryLook(page) }).toEqual({
        empty: [],
        list: [],
        opened: [],
      });
      await page.context().close();
    },
  );

  it("is without a fault that axe finds while two files of one report are asked about", async () => {
    const { page, pane } = await openFilesPage(held, {
      viewport: { width: 320, height: 900 },
      bypassCSP: true,
    });
    await page.addScriptTag({ path: axe });
    await page.getByRole("button", { name: /^Phường Hòa Vinh/ }).click();
    await pane.getByRole("button", { name: /Nộp bằng tệp/ }).click();
    const [file] = await twoFiles();
    if (!file) throw new Error("there is no file");
    await chooseFiles(pane, [file, { ...file, name: "ban-sao.xlsx" }]);
    await pane.getByText("Đã đọc 2/2 tệp").waitFor();

    expect(await faultsInEveryLook(page)).toEqual([]);
    const ways = pane.getByRole("button", { name: /^Dùng tệp này/ });
    expect(await ways.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel))).toEqual([
      "Dùng tệp này: dh04.xlsx, ĐH-04 Quý I năm 2022",
      "Dùng tệp này: ban-sao.xlsx, ĐH-04 Quý I năm 2022",
    ]);
    await page.context().close();
  });

  it("goes by keyboard alone, from choosing to a cell of the picture", async () => {
    const { page, pane } = await openFilesPage(held, { viewport: { width: 320, height: 900 } });
    await page.getByRole("button", { name: /^Phường Hòa Vinh/ }).press("Enter");
    await pane.getByRole("button", { name: /Nộp bằng tệp/ }).press("Enter");
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      pane.getByRole("button", { name: "Chọn tệp…" }).press("Enter"),
    ]);
    await chooser.setFiles(await twoFiles());
    await pane.getByRole("button", { name: /^Xem và xử lý/ }).press("Enter");
    await pane.getByRole("button", { name: /^Đến ô/ }).press("Enter");

    const blank = page.getByRole("gridcell", { selected: true });
    await blank.waitFor();
    expect(await blank.getAttribute("id")).toBe("cell-21-11");
    await page.context().close();
  });

  it("keeps the focus where the work goes on: at what was opened, at the form that was looked at, at the files that are left, at the outcome", async () => {
    const { page, pane } = await openFilesPage(held, {
      viewport: { width: 320, height: 900 },
    });
    const tam = await signInAt(held.demo.address, "demo-22297");
    const path = { template: "dh-04", period: "2022Q1", unit: tam.session.me.unit.id };
    const buffer = await filledFile(tam, path, (key) => faultless[key] ?? null);
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: at } = document;
        return at?.getAttribute("aria-label") ?? at?.textContent;
      });
    await page.getByRole("button", { name: /^Xã Hòa Tâm/ }).click();
    await pane.getByRole("button", { name: /Nộp bằng tệp/ }).press("Enter");
    await pane.getByText("Thả tệp .xlsx vào đây").waitFor();
    const opened = await focused();
    await chooseFiles(pane, [...(await twoFiles()).slice(1), xlsxNamed("tam.xlsx", buffer)]);
    await pane.getByText("Đã đọc 2/2 tệp, 1 tệp không đọc được").waitFor();

    await pane.getByRole("button", { name: /^Xem và xử lý/ }).press("Enter");
    await pane.getByRole("button", { name: "← Tất cả tệp" }).press("Enter");
    await pane.getByRole("button", { name: "Nộp 1 biểu" }).waitFor();
    const back = await focused();
    await pane.getByRole("button", { name: "Bỏ tệp hong.xlsx" }).press("Enter");
    await pane.getByText("Đã đọc 1/1 tệp").waitFor();
    const left = await focused();
    await pane.getByRole("button", { name: "Nộp 1 biểu" }).press("Enter");
    await pane.getByText("Đã nhận 1 biểu").waitFor();

    expect([opened, back, left, await focused()]).toEqual([
      "Nộp bằng tệp",
      "Xem và xử lý ĐH-04/HN · Quý I năm 2022 · Xã Hòa Tâm",
      "Xem và xử lý ĐH-04/HN · Quý I năm 2022 · Xã Hòa Tâm",
      "Đã nhận 1 biểu",
    ]);
    await page.context().close();
  });

  it("draws the form in the pane where Excel shows a workbook of its own", async () => {
    const excel = await openDemoPane(held, "/pane.html?do=open", { sheets: { Sổ: [["của tôi"]] } });
    await signIn(excel, "demo-22258");
    await excel.frame.getByRole("button", { name: /Nộp bằng tệp/ }).click();
    await excel.frame.locator("input[type=file]").setInputFiles(await twoFiles());
    await excel.frame.getByRole("button", { name: /^Xem và xử lý/ }).click();

    const picture = excel.frame.getByRole("region", { name: /^Hình biểu ĐH-04/ });
    await picture.getByText("DIỄN BIẾN HỘ NGHÈO, HỘ CẬN NGHÈO").waitFor();
    if (process.env["LOOK"]) {
      await excel.page.screenshot({ path: process.env["LOOK"] });
    }
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sổ"]);
    await excel.close();
  });
});
