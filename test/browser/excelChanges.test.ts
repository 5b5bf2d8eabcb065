import { describe, expect, it, vi } from "vitest";
import { excelForTests } from "../support/excelHost/excelForTests.ts";
import type { OpenExcel } from "../support/excelHost/openExcel.ts";

const open = excelForTests();

describe("a change", () => {
  it("by a co-author is not told", async () => {
    const { excel, workbook } = await open({ sheets: { "ĐH-03": [[1]], "ĐH-04": [[2]] } });
    const [theirs, ours] = excel.workbook.sheets.map(({ id }) => id);
    const told: unknown[] = [];
    await workbook.watch((sheet) => told.push(sheet));

    excel.edit(theirs ?? "", 0, 0, 2, { source: "Remote" });
    excel.edit(ours ?? "", 0, 0, 3);

    await vi.waitFor(() => expect(told).toContain(ours));
    expect(told).toEqual([ours]);
  });

  const cut = { top: 0, left: 0, bottom: 0, right: 0 };
  it.each([
    [
      "inserting a row",
      (excel: OpenExcel) => excel.insertRow("ĐH-03", 0),
      [
        [null, null],
        [1, 3],
        [2, 4],
      ],
    ],
    ["deleting a row", (excel: OpenExcel) => excel.deleteRow("ĐH-03", 0), [[2, 4]]],
    [
      "inserting a column",
      (excel: OpenExcel) => excel.insertColumn("ĐH-03", 0),
      [
        [null, 1, 3],
        [null, 2, 4],
      ],
    ],
    ["deleting a column", (excel: OpenExcel) => excel.deleteColumn("ĐH-03", 0), [[3], [4]]],
    [
      "pasting",
      (excel: OpenExcel) => excel.paste("ĐH-03", 0, 1, [["x"], ["y"]]),
      [
        [1, "x"],
        [2, "y"],
      ],
    ],
    [
      "cutting",
      (excel: OpenExcel) => excel.cutPaste("ĐH-03", cut, 1, 1),
      [
        [null, 3],
        [2, 1],
      ],
    ],
  ])("by %s is told and read as it is", async (_, act, values) => {
    const { excel, workbook } = await open({
      sheets: {
        "ĐH-03": [
          [1, 3],
          [2, 4],
        ],
      },
    });
    const told: unknown[] = [];
    await workbook.watch((sheet) => told.push(sheet));

    act(excel);

    await vi.waitFor(() => expect(told).toContain(excel.workbook.sheets[0]?.id));
    const read = await workbook.readSheets({ every: true });
    expect(read.ok && read.value[0]?.values).toEqual(values);
  });

  it("of a sheet's name or place keeps its id", async () => {
    const { excel, workbook } = await open({ sheets: { "ĐH-03": [[1]], "ĐH-04": [[2]] } });
    const [first, second] = excel.workbook.sheets;
    excel.renameSheet("ĐH-03", "Của tôi");
    excel.moveSheet("Của tôi", 1);

    const read = await workbook.readSheets({ every: true });

    expect(read.ok && read.value.map(({ id, name }) => [id, name])).toEqual([
      [second?.id, "ĐH-04"],
      [first?.id, "Của tôi"],
    ]);
  });
});
