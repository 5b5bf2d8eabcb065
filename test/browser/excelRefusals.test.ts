import { describe, expect, it } from "vitest";
import { err, ok } from "../../shared/result.ts";
import { excelForTests } from "../support/excelHost/excelForTests.ts";
import { plainSheet } from "../support/plainSheet.ts";

const open = excelForTests();

const form = plainSheet("ĐH-03", [[120, { formula: "A1*2", value: 240 }]], {
  protected: true,
  unlocked: true,
});

describe("what Excel may refuse", () => {
  it.each([
    ["a cell is being edited", 5004, "cell-being-edited"],
    ["its session is lost", 5012, "host-session-lost"],
    ["a dialog is open", 5016, "dialog-open"],
    ["it is asked too often", 5102, "host-busy"],
    ["a request is too large", 5103, "payload-too-large"],
    ["a reply is too large", 5104, "payload-too-large"],
    ["the file may only be read", 7000, "workbook-locked"],
    ["it is not available", { code: "ServiceNotAvailable" }, "host-busy"],
    ["it gave the batch up", { code: "RequestAborted" }, "host-silent"],
    ["it gave the batch up in time", { code: "Timeout" }, "host-silent"],
    ["another workbook is in front", { code: "InvalidSelection" }, "other-workbook-in-front"],
    ["this workbook is not active", { code: "InactiveWorkbook" }, "other-workbook-in-front"],
    ["a chart sheet is shown", { code: "UnsupportedSheet" }, "sheet-unsupported"],
    ["the sheet is gone", { code: "ItemNotFound" }, "sheet-missing"],
    ["it does not know the call", { code: "ApiNotFound" }, "host-too-old"],
  ] as const)("is told when %s, and trying again works", async (_, failure, kind) => {
    const { excel, workbook } = await open({ sheets: { "ĐH-03": [[1]] } });
    const [{ id } = { id: "" }] = excel.workbook.sheets;
    excel.failNext(failure);

    expect(await workbook.writeCells(id, [{ row: 0, column: 0, value: 2 }])).toEqual(err({ kind }));
    expect(excel.readCells(id)).toEqual([[1]]);

    expect(await workbook.writeCells(id, [{ row: 0, column: 0, value: 2 }])).toEqual(ok(null));
    expect(excel.readCells(id)).toEqual([[2]]);
  });

  it("adds nothing when it refuses a batch", async () => {
    const { excel, workbook } = await open();
    excel.failNext(5004);

    expect(await workbook.insertSheets([form])).toEqual(err({ kind: "cell-being-edited" }));
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("keeps the old sheet when the workbook's structure is locked", async () => {
    const { excel, workbook } = await open({ sheets: { "ĐH-03": [[1]] } });
    excel.workbook.structureLocked = true;

    const replaced = await workbook.replaceSheets([excel.workbook.sheets[0]?.id ?? ""], [form]);

    expect(replaced).toEqual(err({ kind: "workbook-locked" }));
    expect(excel.readCells("ĐH-03")).toEqual([[1]]);
  });

  it("is told as silence when no answer comes in time, and the next batch works", async () => {
    const { excel, workbook } = await open({ timeoutMs: 300 });
    excel.failNext("silence");

    const reveal = () => workbook.revealCell(excel.workbook.sheets[0]?.id ?? "", 0, 0);
    expect(await reveal()).toEqual(err({ kind: "host-silent" }));
    expect(await reveal()).toEqual(ok(null));
  });

  it("is told before anything is sent where Excel is too old to take sheets in", async () => {
    const { excel, workbook } = await open({ requirementSets: { ExcelApi: 1.12 } });

    expect(await workbook.insertSheets([form])).toEqual(err({ kind: "host-too-old" }));
    expect(excel.syncs).toBe(0);
  });

  it("is thrown, not told, when it is a mistake of ours", async () => {
    const { excel, workbook } = await open();
    excel.failNext({ code: "InvalidArgument" }, { times: 2 });

    await expect(workbook.readSheets({ every: true })).rejects.toThrow("InvalidArgument");
  });
});

describe("the selection", () => {
  it("may be of several areas, whole columns and the whole sheet among them", async () => {
    const { excel, workbook } = await open({ sheets: { "Biểu, bản '2'": [[1]] } });
    const [sheet = { id: "" }] = excel.workbook.sheets;
    const areas = [
      { top: 1, left: 1, bottom: 3, right: 4 },
      { top: 0, left: 6, bottom: 1_048_575, right: 6 },
      { top: 0, left: 0, bottom: 1_048_575, right: 16_383 },
    ];
    excel.select(sheet.id, ...areas);

    expect(await workbook.readSelection()).toEqual(ok({ sheet: sheet.id, areas }));
    expect(excel.syncs).toBe(1);
  });

  it.each(["InvalidSelection", "UnsupportedSheet"])(
    "is none where something else than cells is selected (%s)",
    async (code) => {
      const { excel, workbook } = await open();
      excel.workbook.inFront = { code };

      expect(await workbook.readSelection()).toEqual(err({ kind: "no-cells-selected" }));
    },
  );
});

describe("a workbook whose active sheet nobody can tell", () => {
  it.each([
    ["a chart sheet is shown", "UnsupportedSheet"],
    ["a chart sheet is shown, by another code", "GeneralException"],
    ["another workbook is in front", "InvalidSelection"],
  ])("is read all the same while %s", async (_, code) => {
    const { excel, workbook } = await open({ sheets: { "ĐH-03": [[1]], "ĐH-04": [[2]] } });
    excel.workbook.inFront = { code };

    const read = await workbook.readSheets({ every: true });

    expect(read.ok && read.value.map(({ values, active }) => [values, active])).toEqual([
      [[[1]], false],
      [[[2]], false],
    ]);
  });
});
