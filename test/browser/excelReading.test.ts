import { describe, expect, it, vi } from "vitest";
import { ok } from "../../shared/result.ts";
import { identityMark } from "../../shared/sheet/identity.ts";
import type { CellContent } from "../../shared/sheet/sheet.ts";
import { excelForTests } from "../support/excelHost/excelForTests.ts";
import type { OpenExcel } from "../support/excelHost/openExcel.ts";
import type { RichApiRequest } from "../support/excelHost/richApi.ts";

const open = excelForTests();

const form: CellContent[][] = [[`${identityMark}{}`, "Tổng", 120]];
const longList = Array.from({ length: 10_000 }, (_, row) =>
  Array.from({ length: 15 }, (_, column) => (column === 1 ? `Nguyễn Văn ${row}` : row * column)),
);

/** The sheets whose cells were asked for, in each round trip. */
function sheetsAskedFor({ requests, workbook }: OpenExcel): string[][] {
  const nameOf = (key: unknown) => workbook.sheets.find(({ id }) => id === key)?.name ?? "?";
  const asked = ({ ObjectPaths }: RichApiRequest) =>
    Object.values(ObjectPaths).flatMap(({ Name, ParentObjectPathId = 0 }) =>
      Name === "GetUsedRangeOrNullObject"
        ? [nameOf(ObjectPaths[ParentObjectPathId]?.ArgumentInfo?.Arguments?.[0])]
        : [],
    );
  return requests.map(asked);
}

describe("a form beside a long list", () => {
  it("is read by itself after a change, in a small part of what the list weighs", async () => {
    const { excel, workbook } = await open({ sheets: { "ĐH-04": form, "Danh sách": longList } });
    await workbook.readSheets({ every: true });
    expect(excel.answered).toBeGreaterThan(2_000_000);
    excel.resetCounts();

    const read = await workbook.readSheets();

    expect(read.ok && read.value.map(({ name, values }) => [name, values])).toEqual([
      ["ĐH-04", form],
    ]);
    expect(sheetsAskedFor(excel)).toEqual([["ĐH-04"]]);
    expect(excel.answered).toBeLessThan(2_000);
  });

  it("is read with the list again at Kiểm tra", async () => {
    const { excel, workbook } = await open({ sheets: { "ĐH-04": form, "Danh sách": [[1]] } });
    await workbook.readSheets();
    excel.resetCounts();

    await workbook.readSheets({ every: true });

    expect(sheetsAskedFor(excel)).toEqual([["ĐH-04", "Danh sách"]]);
  });

  it.each([
    ["a cell", [["x"]], [["ĐH-04"]]],
    ["a row", [["x", "y"]], [["ĐH-04"]]],
    [
      "a block",
      [
        ["x", "y"],
        ["z", "w"],
      ],
      [["ĐH-04", "Danh sách"]],
    ],
  ])(
    "is read with the list after %s was pasted there only where that may be a form",
    async (_, block, asked) => {
      const { excel, workbook } = await open({ sheets: { "ĐH-04": form, "Danh sách": [[1]] } });
      const told: unknown[] = [];
      await workbook.watch((sheet) => told.push(sheet));
      await workbook.readSheets();
      excel.resetCounts();

      excel.paste("Danh sách", 5, 0, block);
      await vi.waitFor(() => expect(told).toHaveLength(1));
      await workbook.readSheets();

      expect(sheetsAskedFor(excel)).toEqual(asked);
    },
  );

  it("is found where it was pasted into a sheet of the person's own", async () => {
    const { excel, workbook } = await open({ sheets: { "Của tôi": [[1]] } });
    const told: unknown[] = [];
    await workbook.watch((sheet) => told.push(sheet));
    expect(await workbook.readSheets()).toEqual(ok([]));

    excel.paste("Của tôi", 0, 0, [...form, [null, "Hộ nghèo", 4]]);
    await vi.waitFor(() => expect(told).toHaveLength(1));

    const read = await workbook.readSheets();
    expect(read.ok && read.value.map(({ name }) => name)).toEqual(["Của tôi"]);
  });

  it("is found in one round trip where a sheet that was told of came with it", async () => {
    const { excel, workbook } = await open({ sheets: { "ĐH-04": form } });
    const told: unknown[] = [];
    await workbook.watch((sheet) => told.push(sheet));
    await workbook.readSheets();
    excel.resetCounts();

    excel.copySheet("ĐH-04");
    await vi.waitFor(() => expect(told).toHaveLength(1));

    const read = await workbook.readSheets();
    expect(read.ok && read.value.map(({ name }) => name)).toEqual(["ĐH-04", "ĐH-04 (2)"]);
    expect(excel.syncs).toBe(1);
  });
});

describe("a workbook that holds more than one reply can carry", () => {
  const sheets = { "ĐH-03": form, "Dữ liệu": [[2]], "ĐH-04": form, "Ghi chép": [[3]] };

  it("is read sheet by sheet once, without the sheet that is too large by itself", async () => {
    const { excel, workbook } = await open({ sheets });
    await workbook.readSheets({ every: true });
    excel.failNext(5104);
    excel.failNext(5104, { after: 2 });

    const read = await workbook.readSheets({ every: true });

    expect(read.ok && read.value.map(({ name, values }) => [name, values])).toEqual([
      ["ĐH-03", form],
      ["ĐH-04", form],
      ["Ghi chép", [[3]]],
    ]);
  });

  it("costs one round trip from then on: only its forms are asked for, at Kiểm tra too", async () => {
    const { excel, workbook } = await open({ sheets });
    await workbook.readSheets({ every: true });
    excel.failNext(5104);
    excel.failNext(5104, { after: 2 });
    await workbook.readSheets({ every: true });
    excel.resetCounts();

    await workbook.readSheets();
    await workbook.readSheets({ every: true });

    expect(sheetsAskedFor(excel)).toEqual([
      ["ĐH-03", "ĐH-04"],
      ["ĐH-03", "ĐH-04"],
    ]);
  });
});
