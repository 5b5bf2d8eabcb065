import { describe, expect, it, vi } from "vitest";
import { excelForTests } from "../support/excelHost/excelForTests.ts";
import type { OpenExcelWorkbook } from "../support/excelHost/openExcelWorkbook.ts";
import { plainSheet } from "../support/plainSheet.ts";

const open = excelForTests();

const form = plainSheet("ĐH-03", [[120, { formula: "A1*2", value: 240 }]], {
  protected: true,
  unlocked: true,
});

describe("what each action costs in round trips", () => {
  const twelve = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`ĐH-${index + 1}`, [[index]]]),
  );

  it("reads a workbook of twelve sheets in two the first time and in one from then on", async () => {
    const { excel, workbook } = await open({ sheets: twelve });

    await workbook.readSheets({ every: true });
    expect(excel.syncs).toBe(2);

    excel.resetCounts();
    const read = await workbook.readSheets({ every: true });
    expect(read.ok && read.value.map(({ values }) => values)).toEqual(Object.values(twelve));
    expect(excel.syncs).toBe(1);
  });

  it("reads in one from the first time on where the workbook is watched", async () => {
    const { excel, workbook } = await open({ sheets: twelve });
    await workbook.watch(() => {});
    expect(excel.syncs).toBe(1);

    excel.resetCounts();
    await workbook.readSheets({ every: true });
    expect(excel.syncs).toBe(1);
  });

  it("reads sheets that were just added in one", async () => {
    const { excel, workbook } = await open({ sheets: twelve });
    await workbook.insertSheets([form]);

    excel.resetCounts();
    await workbook.readSheets({ every: true });
    expect(excel.syncs).toBe(1);
  });

  it("needs one more only for a sheet that came without being told, and none for one that went", async () => {
    const { excel, workbook } = await open({ sheets: twelve });
    await workbook.readSheets({ every: true });
    excel.deleteSheet("ĐH-2");
    const copy = excel.copySheet("ĐH-1");

    excel.resetCounts();
    const read = await workbook.readSheets({ every: true });
    expect(read.ok && read.value.map(({ id }) => id)).toContain(copy);
    expect(read.ok && read.value.length).toBe(12);
    expect(excel.syncs).toBe(2);
  });

  it.each([
    ["adding sheets", 2, (of: OpenExcelWorkbook) => of.workbook.insertSheets([form, form])],
    [
      "replacing a sheet",
      2,
      (of: OpenExcelWorkbook) => of.workbook.replaceSheets(["ĐH-1"], [form]),
    ],
    ["writing 200 cells", 1, (of: OpenExcelWorkbook) => of.workbook.writeCells("ĐH-1", cells200)],
    ["revealing a cell", 1, (of: OpenExcelWorkbook) => of.workbook.revealCell("ĐH-5", 3, 4)],
  ])("%s takes %i", async (_, syncs, act) => {
    const of = await open({ sheets: { ...twelve, [form.name]: [] } });

    const done = await act(of);

    expect(done.ok).toBe(true);
    expect(of.excel.syncs).toBe(syncs);
  });

  const cells200 = Array.from({ length: 200 }, (_, row) => ({ row, column: 2, value: row }));
});

it("ending a watch takes one round trip", async () => {
  const { excel, workbook } = await open();
  const watching = await workbook.watch(() => {});
  excel.resetCounts();

  if (watching.ok) watching.value();

  await vi.waitFor(() => expect(excel.syncs).toBe(1));
});

it("a reading that must be right has formulas worked out first, in the same round trip", async () => {
  const { excel, workbook } = await open({ sheets: { "ĐH-03": [[1]] } });
  await workbook.readSheets({ every: true });
  excel.resetCounts();

  await workbook.readSheets({ every: true, calculated: true });

  expect([excel.syncs, excel.workbook.calculations]).toEqual([1, 1]);
});

it("a number chosen for a cell of text format becomes a number there", async () => {
  const { excel, workbook } = await open({ sheets: { "ĐH-03": [["1.234"]] } });
  const [sheet] = excel.workbook.sheets;
  const cell = sheet?.rows[0]?.[0];
  if (!sheet || !cell) throw new Error("the sheet has no cell");
  cell.numberFormat = "@";

  await workbook.writeCells(sheet.id, [{ row: 0, column: 0, value: 1234 }]);
  expect(cell.value).toBe("1234");
  await workbook.writeCells(sheet.id, [{ row: 0, column: 0, value: 1234, numberFormat: "#,##0" }]);
  expect(cell.value).toBe(1234);
});
