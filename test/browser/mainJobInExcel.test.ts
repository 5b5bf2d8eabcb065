import { describe, expect, it } from "vitest";
import type { CellKey } from "../../shared/ids.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { layOutForm, positionOf } from "../../shared/sheet/formLayout.ts";
import { formOf } from "../shared/regimes/filledForm.ts";
import { calculate } from "../support/excelHost/calculate.ts";
import type { HostSheet } from "../support/excelHost/hostWorkbook.ts";
import { openDemoPane, signIn } from "../support/excelHost/openDemoPane.ts";
import type { OpenExcel } from "../support/excelHost/openExcel.ts";
import { heldDemo } from "../support/heldDemo.ts";
import { independentTotals } from "../support/independentTotals.ts";

const held = heldDemo();

/** The real pane with the real Office.js in our Excel, beside a sheet of the person's own. */
function openPane(button: "open" | "consolidate"): Promise<OpenExcel> {
  const sheets = { "Trang tính1": [["Sổ tay của tôi"]] };
  return openDemoPane(held, `/pane.html?do=${button}`, { sheets });
}

const layout = layOutForm(formOf(dh04));

function sheetNamed({ workbook }: OpenExcel, name: string): HostSheet {
  const sheet = workbook.sheets.find((found) => found.name === name);
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

const formName = "ĐH-04 Quý I năm 2022";

/** Types into cells one after the other; Excel works out its formulas each time. */
function typeInto(excel: OpenExcel, cells: Record<string, number | string>): void {
  for (const [key, value] of Object.entries(cells)) {
    const { row, column } = positionOf(layout, key as CellKey);
    excel.edit(formName, row, column, value);
  }
  calculate(sheetNamed(excel, formName));
}

/** Hòa Vinh's quarter: 112 poor households at its start, 146 near-poor. */
const right = {
  ...{
    "A/hh/2": 2,
    "A/hh/3": 1,
    "A/hh/4": 0,
    "A/hh/5": 1,
    "A/hh/6": "-",
    "A/hh/7": 1,
    "A/hh/8": "-",
  },
  ...{
    "A/nk/2": 6,
    "A/nk/3": 3,
    "A/nk/4": 0,
    "A/nk/5": 3,
    "A/nk/6": "-",
    "A/nk/7": 4,
    "A/nk/8": "-",
  },
  ...{
    "B/hh/2": 1,
    "B/hh/3": 3,
    "B/hh/4": 1,
    "B/hh/5": 2,
    "B/hh/6": "-",
    "B/hh/7": 2,
    "B/hh/8": "-",
  },
  ...{
    "B/nk/2": 3,
    "B/nk/3": 9,
    "B/nk/4": 2,
    "B/nk/5": 6,
    "B/nk/6": "-",
    "B/nk/7": 7,
    "B/nk/8": "-",
  },
};

describe("the main job in Excel", () => {
  let commune: OpenExcel;
  let district: OpenExcel;

  it("the district first sees what is missing: 7 of 10 communes", { timeout: 90_000 }, async () => {
    district = await openPane("consolidate");
    await signIn(district, "demo-564");
    await district.frame.getByLabel("Biểu", { exact: true }).selectOption("dh-04");
    await district.frame.getByText("7/10 đơn vị, 5 đã duyệt").waitFor();
    expect(await district.frame.getByText("Phường Hòa Vinh: chưa báo cáo").count()).toBe(1);
  });

  it("a commune opens its form in at most three round trips", { timeout: 90_000 }, async () => {
    commune = await openPane("open");
    await signIn(commune, "demo-22258");
    const open = commune.frame.getByRole("button", { name: /Mở biểu ĐH-04/ }).first();
    await open.waitFor();
    await commune.page.waitForTimeout(1_000);
    commune.resetCounts();
    await open.click();
    await commune.frame.getByText("Đã nhập 0/28 ô").waitFor();

    expect(sheetNamed(commune, formName).isProtected).toBe(true);
    expect(commune.workbook.sheets.map(({ name }) => name)).toEqual(["Trang tính1", formName]);
    await commune.page.waitForTimeout(1_000);
    // Three open it: what is there already, the new sheet, showing it. The fourth is its first check.
    expect(commune.syncs).toBe(4);
  });

  it("is told what is wrong while typing, one round trip for a checked change", async () => {
    typeInto(commune, { ...right, "B/hh/2": 4, "A/nk/7": 1.234 });
    await commune.frame.getByText(/^2 lỗi/).waitFor();
    await commune.page.waitForTimeout(1_000);
    const findings = await commune.frame.getByRole("heading", { level: 3 }).allInnerTexts();
    expect(findings).toEqual(
      expect.arrayContaining([
        "“1,234” là 1.234 hay 1,234?",
        "Hộ cận nghèo chuyển sang hộ nghèo không khớp",
      ]),
    );

    commune.resetCounts();
    typeInto(commune, { "B/hh/2": 1 });
    await commune.frame.getByText(/^1 lỗi/).waitFor();
    await commune.page.waitForTimeout(1_000);
    expect(commune.syncs).toBe(1);
  });

  it("goes from a finding to its cell", async () => {
    await commune.frame
      .getByRole("button", { name: /^Đến ô/ })
      .first()
      .click();
    await commune.page.waitForTimeout(500);
    const { row, column } = positionOf(layout, "A/nk/7" as CellKey);
    expect(commune.workbook.selection).toMatchObject([{ top: row, left: column }]);
  });

  it("hands in what is right in at most two round trips and gets a receipt", async () => {
    typeInto(commune, { "A/nk/7": 4 });
    await commune.frame.getByText("Đã nhập 28/28 ô").waitFor();
    await commune.page.waitForTimeout(1_000);
    commune.resetCounts();
    await commune.frame.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await commune.page.waitForTimeout(700);
    expect(commune.syncs).toBe(1);

    commune.resetCounts();
    await commune.frame.getByRole("button", { name: "Nộp", exact: true }).click();
    await commune.frame.getByRole("heading", { name: "Đã nhận báo cáo" }).waitFor();
    const receipt = await commune.frame
      .getByRole("region", { name: "Đã nhận báo cáo" })
      .innerText();
    expect(receipt).toMatch(/Mã đối chiếu\s+[0-9A-Z]{5}-[0-9A-Z]{5}/);
    expect(commune.syncs).toBeLessThanOrEqual(2);
  });

  it("gives the district its consolidated sheet in at most three round trips, every total right", async () => {
    await district.frame.getByRole("tab", { name: "Bảng theo dõi" }).click();
    await district.frame.getByRole("button", { name: /Phường Hòa Vinh, ĐH-04/ }).waitFor();
    await district.frame.getByRole("tab", { name: "Tổng hợp" }).click();
    await district.frame.getByLabel("Biểu", { exact: true }).selectOption("dh-04");
    await district.frame.getByText("8/10 đơn vị, 5 đã duyệt").waitFor();
    await district.page.waitForTimeout(1_000);
    district.resetCounts();
    await district.frame.getByRole("button", { name: "Đưa vào file này" }).click();
    await district.frame.getByText("Đã đưa vào file: 3 trang mới ở cuối.").waitFor();
    expect(district.syncs).toBeLessThanOrEqual(3);

    const sheet = sheetNamed(district, "TH ĐH-04 Quý I năm 2022");
    expect(totalsOf(sheet)).toEqual(independentTotals(right));
  });

  it("leads from a total's cell to the cell of a unit's report", async () => {
    const { frame, workbook } = district;
    const totals = sheetNamed(district, "TH ĐH-04 Quý I năm 2022");
    const row = totals.rows.findIndex((cells) => cells[0]?.value === "A/hh/2");
    district.select(totals.id, { top: row, bottom: row, left: 6, right: 6 });
    district.resetCounts();
    await frame.getByRole("button", { name: "Lấy ô đang chọn trên bảng" }).click();
    const units = frame.getByRole("list", { name: "Từng đơn vị" });
    await units.getByRole("button", { name: "Phường Hòa Vinh 2 hộ" }).waitFor();
    expect(district.syncs).toBeLessThanOrEqual(3);

    await units.getByRole("button", { name: "Phường Hòa Vinh 2 hộ" }).click();
    await expect
      .poll(() => workbook.sheets.find(({ id }) => id === workbook.activeId)?.name)
      .toMatch(/^ĐH-04/);
    const at = positionOf(layout, "A/hh/2" as CellKey);
    await expect
      .poll(() => workbook.selection)
      .toEqual([{ top: at.row, bottom: at.row, left: at.column, right: at.column }]);
    await commune.close();
    await district.close();
  });
});

/** The town's column of the consolidated sheet, by key. */
function totalsOf(sheet: HostSheet): Record<string, number> {
  const header = sheet.rows.find((cells) => cells.some((cell) => cell?.value === "Tổng cộng"));
  const column = header?.findIndex((cell) => cell?.value === "Tổng cộng") ?? -1;
  const totals: Record<string, number> = {};
  for (const cells of sheet.rows) {
    const key = cells[0]?.value;
    const total = cells[column]?.value;
    if (typeof key !== "string" || !key.includes("/")) continue;
    if (total === "-") totals[key] = 0;
    else if (typeof total === "number") totals[key] = Number(total.toFixed(6));
  }
  return totals;
}
