import { expect, it } from "vitest";
import { calculate } from "../support/excelHost/calculate.ts";
import type { HostSheet } from "../support/excelHost/hostWorkbook.ts";
import { openDemoPane, signIn } from "../support/excelHost/openDemoPane.ts";
import type { OpenExcel } from "../support/excelHost/openExcel.ts";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();
const own = { "Trang tính1": [["Sổ tay của tôi"]] };

function sheetNamed({ workbook }: OpenExcel, beginning: string): HostSheet {
  const sheet = workbook.sheets.find(({ name }) => name.startsWith(beginning));
  if (!sheet) throw new Error(`no ${beginning} among ${workbook.sheets.map(({ name }) => name)}`);
  return sheet;
}

const at = (row: number, column: number) => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

it("a commune opens a carried figure for its own in Excel, beside a note that stays", {
  timeout: 90_000,
}, async () => {
  const excel = await openDemoPane(held, "/pane.html?do=open", { sheets: own });
  const { frame } = excel;
  await signIn(excel, "demo-22297");
  await frame
    .getByRole("button", { name: /Mở biểu ĐH-04/ })
    .first()
    .click();
  await frame.getByText("Đã nhập 15/28 ô").waitFor();
  const name = "ĐH-04 Quý I năm 2022";
  excel.edit(name, 60, 2, "hỏi lại thôn Phước Lộc");
  // 128 poor households at the start, in E13.
  excel.select(name, at(12, 4));
  await frame.getByRole("button", { name: "Thêm lựa chọn" }).click();
  await frame.getByRole("menuitem", { name: "Điều chỉnh số điền sẵn đang chọn…" }).click();
  await frame.getByRole("button", { name: "Mở ô để nhập" }).click();
  await frame.getByText("Đã nhập 16/29 ô").waitFor();

  excel.edit(name, 12, 4, 131);
  calculate(sheetNamed(excel, name));
  await frame.getByRole("heading", { name: "Điều chỉnh số điền sẵn: 128 thành 131" }).waitFor();
  const sheet = sheetNamed(excel, name);
  expect(sheet.isProtected).toBe(true);
  expect(sheet.rows[60]?.[2]?.value).toBe("hỏi lại thôn Phước Lộc");
  // 131 − 5 − 1 − 2 + 1 + 0 + 1.
  expect(sheet.rows[12]?.[12]?.value).toBe(125);
  expect(excel.workbook.selection).toEqual([at(12, 4)]);
  await excel.close();
});

it("the district opens its targets in Excel, changes one, and is told what that does to the sum", {
  timeout: 90_000,
}, async () => {
  const excel = await openDemoPane(held, "/pane.html?do=consolidate", { sheets: own });
  const { frame } = excel;
  await signIn(excel, "demo-564");
  await frame.getByRole("button", { name: /^Chỉ tiêu, số liệu gốc/ }).click();
  await frame.getByText(/khớp số chung/).waitFor();
  await frame.getByRole("button", { name: "Mở bảng" }).click();
  await expect.poll(() => excel.workbook.sheets.length).toBe(2);
  const { name, rows, isProtected } = sheetNamed(excel, "Chỉ tiêu");
  expect(isProtected).toBe(true);
  // Hòa Vinh's first target to change stands in F13, as on the page.
  const before = rows[12]?.[5]?.value;
  if (typeof before !== "number") throw new Error(`F13 holds ${before}`);

  excel.edit(name, 12, 5, before + 10);
  calculate(sheetNamed(excel, name));
  await frame.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  const changes = frame.getByRole("region", { name: "1 ô thay đổi" });
  await changes.waitFor();
  expect(await changes.innerText()).toContain(`${before} → ${before + 10}`);
  await excel.close();
});
