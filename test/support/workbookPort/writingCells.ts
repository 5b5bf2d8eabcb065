import { describe, expect, it } from "vitest";
import { err, ok } from "../../../shared/result.ts";
import { activeOf, form, notes, type OpenWith, openForm, valuesOf } from "./openWorkbook.ts";

/** What writing cells and revealing one must do. */
export function describeWritingCells(openWith: OpenWith): void {
  describe("writing cells", () => {
    it("writes the cells that are named and leaves the others alone", async () => {
      const { workbook, ids } = await openWith(
        openForm([
          [1, 2],
          [3, 4],
        ]),
      );

      const written = await workbook.writeCells(ids[0] ?? "", [
        { row: 0, column: 1, value: 20 },
        { row: 1, column: 0, value: null },
      ]);

      expect(written).toEqual(ok(null));
      expect(valuesOf(await workbook.readSheets({ every: true }))).toEqual([
        [
          [1, 20],
          [null, 4],
        ],
      ]);
    });

    it.each([
      ["-"],
      ["..."],
      ["…"],
      ["=1+1"],
      ["+84 90"],
      ["@x"],
      ["007"],
      ["1/2"],
      ["TRUE"],
      ["'x"],
      ["xã"],
    ])("keeps the text %s as it is", async (text) => {
      const { workbook, ids } = await openWith(openForm([[1]]));

      await workbook.writeCells(ids[0] ?? "", [{ row: 0, column: 0, value: text }]);

      const read = await workbook.readSheets({ every: true });
      expect(read.ok && read.value[0]).toMatchObject({ values: [[text]], formulas: [[""]] });
    });

    it("is refused in a locked cell and on a sheet that is gone", async () => {
      const { workbook, ids } = await openWith(form);
      const write = { row: 0, column: 1, value: 1 };

      expect(await workbook.writeCells(ids[0] ?? "", [write])).toEqual(
        err({ kind: "workbook-locked" }),
      );
      expect(await workbook.writeCells("{gone}", [write])).toEqual(err({ kind: "sheet-missing" }));
    });
  });

  it("shows the sheet of the cell it reveals", async () => {
    const { workbook, ids } = await openWith(notes, form);

    expect(await workbook.revealCell(ids[1] ?? "", 0, 1)).toEqual(ok(null));
    expect(await activeOf(workbook)).toEqual(ids[1]);
    expect(await workbook.revealCell("{gone}", 0, 1)).toEqual(err({ kind: "sheet-missing" }));
  });
}
