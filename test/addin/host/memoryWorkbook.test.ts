import { describe, expect, it } from "vitest";
import { memoryWorkbook } from "../../../addin/host/memoryWorkbook.ts";
import { plainSheet } from "../../support/plainSheet.ts";
import { describeWorkbookPort } from "../../support/workbookPort/describeWorkbookPort.ts";

describe("the workbook in memory, as the port asks", () => {
  describeWorkbookPort(async (sheets) => {
    const workbook = memoryWorkbook({ sheets });
    return {
      workbook,
      ids: workbook.state().sheets.map(({ id }) => id),
      type: workbook.setCell,
      goTo: (sheet) => workbook.select(sheet, 0, 0),
      // From the bottom right corner up, as a person may draw it.
      select: (sheet, { top, left, bottom, right }) => {
        workbook.select(sheet, bottom, right);
        workbook.extend(top, left);
      },
      deleteSheet: workbook.removeSheet,
      close: async () => {},
    };
  });
});

describe("the workbook in memory, as the page shows it", () => {
  const open = plainSheet("ĐH-04", [[1, { formula: "A1*2", value: 2 }]], {
    protected: true,
    unlocked: true,
  });

  it("computes what depends on a cell as soon as the person has typed", () => {
    const workbook = memoryWorkbook({
      sheets: [open],
      recalculate: ({ values }) => [{ row: 0, column: 1, value: Number(values[0]?.[0]) * 2 }],
    });
    const [sheet] = workbook.state().sheets;

    workbook.setCell(sheet?.id ?? "", 0, 0, 21);

    expect(workbook.state().sheets[0]?.sheet.rows[0]?.cells).toEqual([
      { value: 21, style: { unlocked: true } },
      { formula: "A1*2", value: 42, style: { unlocked: true } },
    ]);
  });

  it("never computes over what the person typed", () => {
    const workbook = memoryWorkbook({
      sheets: [open],
      recalculate: () => [{ row: 0, column: 0, value: 99 }],
    });
    const id = workbook.state().sheets[0]?.id ?? "";

    workbook.setCell(id, 0, 0, 21);

    expect(workbook.state().sheets[0]?.sheet.rows[0]?.cells[0]?.value).toBe(21);
  });

  it("refuses typing into a locked cell and says so", () => {
    const workbook = memoryWorkbook({ sheets: [plainSheet("ĐH-03", [[1]], { protected: true })] });
    const before = workbook.state();

    expect(workbook.setCell(before.sheets[0]?.id ?? "", 0, 0, 2)).toBe(false);
    expect(workbook.state()).toBe(before);
  });

  it("tells the page of every new state and keeps the old one as it was", () => {
    const workbook = memoryWorkbook({ sheets: [open] });
    const before = workbook.state();
    const seen: unknown[] = [];
    const end = workbook.subscribe(() =>
      seen.push(workbook.state().sheets[0]?.sheet.rows[0]?.cells[0]?.value),
    );

    workbook.setCell(before.sheets[0]?.id ?? "", 0, 0, 5);
    end();
    workbook.setCell(before.sheets[0]?.id ?? "", 0, 0, 6);

    expect(seen).toEqual([5]);
    expect(before.sheets[0]?.sheet).toEqual(open);
  });

  it("selects the cell that is revealed", async () => {
    const workbook = memoryWorkbook({ sheets: [open, plainSheet("ĐH-05", [[1]])] });
    const id = workbook.state().sheets[1]?.id ?? "";

    await workbook.revealCell(id, 3, 4);

    expect(workbook.state()).toMatchObject({ activeId: id, selection: { row: 3, column: 4 } });
  });

  it("shows another sheet when the one shown is deleted", () => {
    const workbook = memoryWorkbook({ sheets: [open, plainSheet("ĐH-05", [[1]])] });
    const [first, second] = workbook.state().sheets;

    workbook.removeSheet(first?.id ?? "");

    expect(workbook.state()).toMatchObject({ activeId: second?.id, sheets: [second] });
  });
});
