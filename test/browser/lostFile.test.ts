import { describe, expect, it } from "vitest";
import { checkReport } from "../../addin/actions/checkReport.ts";
import { codeOf } from "../../addin/actions/formConcerns.ts";
import { listFormSheets } from "../../shared/sheet/locateForm.ts";
import { readXlsx } from "../../shared/xlsx/readXlsx.ts";
import { writeXlsx } from "../../shared/xlsx/writeXlsx.ts";
import { chooseFiles, openFilesPage, xlsxNamed } from "../support/filesPage.ts";
import { filledFile } from "../support/filledFile.ts";
import { heldDemo } from "../support/heldDemo.ts";
import { plainSheet } from "../support/plainSheet.ts";
import { faultless } from "../support/workRoom.ts";

const held = heldDemo();

/** The same figures copied as values into a workbook of somebody's own, without the hidden column. */
function copiedAsValues(buffer: Buffer): Buffer {
  const read = readXlsx(new Uint8Array(buffer));
  const [found] = read.ok ? listFormSheets(read.value.sheets) : [];
  if (!found) throw new Error("the file holds no form");
  const lines = found.sheet.values.map((line) => line.filter((_, at) => at !== found.keyColumn));
  return Buffer.from(
    writeXlsx([plainSheet("Sheet1", lines)], { title: "Bản sao", creator: "Ai đó" }),
  );
}

describe("a form copied as values into another workbook", () => {
  it("is handed in once its report is chosen, and the receipt's code is that of the figures typed", async () => {
    const { page, pane, vinh, cardOf } = await openFilesPage(held);
    const path = { template: "dh-04", period: "2022Q1", unit: vinh.session.me.unit.id };
    const whole = await filledFile(vinh, path, (key) => faultless[key] ?? null);
    const typed = await checkReport(vinh.session, "everything-anew");
    const [form] = typed.ok ? typed.value.forms : [];
    if (form?.kind !== "checked") throw new Error("what was typed cannot be checked");
    const code = codeOf(form.identity, form.identity.dataState, form.values);

    await page.getByRole("button", { name: /^Phường Hòa Vinh/ }).click();
    await pane.getByRole("button", { name: /Nộp bằng tệp/ }).click();
    const buffer = copiedAsValues(whole);
    await chooseFiles(pane, xlsxNamed("chep.xlsx", buffer));
    const card = cardOf("chep.xlsx");
    await card.getByRole("heading", { name: "Giống biểu ĐH-04/HN" }).waitFor();
    await card.getByLabel("Báo cáo").selectOption({ label: "Quý I năm 2022" });
    await card.getByRole("button", { name: "Đọc cho báo cáo này" }).click();
    await card.getByRole("button", { name: "Đúng, đọc như vậy" }).click();
    await card.getByText("28/28 ô đã điền · không có lỗi").waitFor();
    await pane.getByRole("button", { name: "Nộp 1 biểu" }).click();
    await card.getByText(/^✓ Đã nộp, biên nhận [0-9A-Z]{10}$/).waitFor();

    const kept = await vinh.session.client.report(path);
    expect(kept.ok && [kept.value.version, kept.value.code]).toEqual([1, code]);
  });
});
