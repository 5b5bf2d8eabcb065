import { describe, expect, it } from "vitest";
import { excelForTests } from "../support/excelHost/excelForTests.ts";
import { newHostWorkbook } from "../support/excelHost/hostWorkbook.ts";
import { readHostSheets } from "../support/excelHost/hostXlsx.ts";
import { plainSheet } from "../support/plainSheet.ts";

const open = excelForTests();
const sheets = [plainSheet("TH ĐH-03", [[144]]), plainSheet("Đối chiếu ĐH-03", [["Đủ"]])];

describe("sheets opened as a new workbook, where Excel drops downloads", () => {
  it("are all in it, and the workbook that is open keeps what it had", async () => {
    const { excel } = await open({ sheets: { "Của tôi": [[1]] } });

    const done = await excel.frame.evaluate(
      (all) => window.openNewWorkbook(all, "TH ĐH-03"),
      sheets,
    );

    expect(done).toEqual({ ok: true, value: "TH ĐH-03" });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Của tôi"]);
    const [file = "", ...others] = excel.workbook.opened;
    expect(others).toEqual([]);
    const read = readHostSheets(newHostWorkbook(), Buffer.from(file, "base64"));
    expect(read.map(({ name }) => name)).toEqual(["TH ĐH-03", "Đối chiếu ĐH-03"]);
  });

  it.each([
    ["says what to do where Excel refuses", { code: "GeneralException" }, "no-new-workbook"],
    ["says so where Excel is too old for it", { code: "ApiNotFound" }, "host-too-old"],
    ["does not wait for ever", "silence", "host-silent"],
  ] as const)("%s", async (_, failure, kind) => {
    const { excel } = await open({ timeoutMs: 300 });
    excel.failNext(failure);

    const done = await excel.frame.evaluate((all) => window.openNewWorkbook(all, "TH"), sheets);

    expect(done).toEqual({ ok: false, error: { kind } });
    expect(excel.workbook.opened).toEqual([]);
  });
});
