import { describe, expect, it } from "vitest";
import { ok } from "../../shared/result.ts";
import { writeXlsx } from "../../shared/xlsx/writeXlsx.ts";
import { excelForTests } from "../support/excelHost/excelForTests.ts";
import { plainSheet } from "../support/plainSheet.ts";
import { describeWorkbookPort } from "../support/workbookPort/describeWorkbookPort.ts";

const open = excelForTests();

const form = plainSheet("ĐH-03", [[120, { formula: "A1*2", value: 240 }]], {
  protected: true,
  unlocked: true,
});

describe("the workbook in Excel, as the port asks", () => {
  describeWorkbookPort(async (sheets) => {
    const { excel, workbook } = await open({ xlsx: writeXlsx(sheets, { title: "", creator: "" }) });
    return {
      workbook,
      ids: excel.workbook.sheets.map(({ id }) => id),
      type: excel.edit,
      goTo: excel.showSheet,
      select: excel.select,
      deleteSheet: excel.deleteSheet,
      close: async () => {},
    };
  });
});

describe("the sheets that are put in", () => {
  it("keep formulas with their values, locks and protection", async () => {
    const { excel, workbook } = await open();

    await workbook.insertSheets([form]);

    expect(excel.workbook.sheets[1]).toMatchObject({
      name: "ĐH-03",
      isProtected: true,
      rows: [
        [
          { value: 120, formula: null, unlocked: true },
          { value: 240, formula: "=A1*2", unlocked: true },
        ],
      ],
    });
  });

  it("get back a protection that Excel lost on the way, without one round trip more", async () => {
    const { excel, workbook } = await open();
    excel.workbook.losesProtection = true;

    await workbook.insertSheets([form]);

    expect(excel.workbook.sheets[1]).toMatchObject({
      isProtected: true,
      protectionOptions: {
        allowFormatCells: true,
        allowFormatColumns: true,
        allowFormatRows: true,
      },
    });
    expect(excel.syncs).toBe(2);
  });

  it.each([
    ["a cell is being edited", 5004],
    ["Excel says nothing more than that it failed", { code: "GeneralException" }],
    ["Excel finds the call out of place", { code: "InvalidOperation" }],
    ["no answer comes", "silence"],
  ] as const)("count as added even when the last touches fail since %s", async (_, failure) => {
    const { excel, workbook } = await open({ timeoutMs: 1_000 });
    excel.workbook.losesProtection = true;
    excel.failNext(failure, { after: 1 });

    const added = await workbook.insertSheets([form]);

    expect(added).toEqual(ok([excel.workbook.sheets[1]?.id]));
    const read = await workbook.readSheets({ every: true });
    // Nobody adds them twice, and the next check sees what is still missing.
    expect(read.ok && read.value.map((sheet) => [sheet.name, sheet.protected])).toEqual([
      ["Sheet1", false],
      ["ĐH-03", false],
    ]);
  });
});

it("nothing leaves the machine", async () => {
  const { excel, workbook } = await open();
  await workbook.insertSheets([form]);
  await workbook.readSheets({ every: true });

  expect(excel.refused).toEqual([]);
});
