import { describe, expect, it } from "vitest";
import { identityMark } from "../../../shared/sheet/identity.ts";
import { plainSheet } from "../plainSheet.ts";
import { form, notes, type OpenWith, valueOf, valuesOf } from "./openWorkbook.ts";

/** What reading a workbook must give. */
export function describeReading(openWith: OpenWith): void {
  describe("reading", () => {
    it("gives every sheet with values, what is shown, formulas and protection", async () => {
      const { workbook, ids } = await openWith(notes, form);

      // How a program draws its texts is its own.
      const read = valueOf(await workbook.readSheets({ every: true }));
      expect(read.map(({ showing: _, ...sheet }) => sheet)).toEqual([
        {
          id: ids[0],
          name: "Ghi chép",
          protected: false,
          active: true,
          values: [["riêng của xã"]],
          text: [["riêng của xã"]],
          formulas: [[""]],
        },
        {
          id: ids[1],
          name: "ĐH-03",
          protected: true,
          active: false,
          values: [["Tổng", 120, 240]],
          text: [["Tổng", "120", "240"]],
          formulas: [["", "", "=B1*2"]],
        },
      ]);
    });

    it("starts at A1 and ends at the last cell that holds something", async () => {
      const { workbook } = await openWith(
        plainSheet("Lệch", [[null, null], [], [null, 7, null], [null]]),
      );

      expect(valuesOf(await workbook.readSheets({ every: true }))).toEqual([
        [
          [null, null],
          [null, null],
          [null, 7],
        ],
      ]);
    });

    it("gives only the sheets that carry a form's mark where no more is wanted", async () => {
      const marked = plainSheet("Biểu", [[null], [null, `${identityMark}{}`, 120]]);
      const { workbook, ids } = await openWith(notes, marked, form);

      for (const _ of ["met for the first time", "known by now"]) {
        const read = await workbook.readSheets();
        expect(valueOf(read).map(({ id, active }) => [id, active])).toEqual([[ids[1], false]]);
      }
    });

    it("gives no rows for an empty sheet", async () => {
      const { workbook } = await openWith(plainSheet("Trống", []));

      expect(valuesOf(await workbook.readSheets({ every: true }))).toEqual([[]]);
    });

    it("does not take text that looks like a formula for one", async () => {
      const { workbook } = await openWith(plainSheet("Chữ", [["=1+1"]]));

      const read = await workbook.readSheets({ every: true });

      expect(read.ok && read.value[0]).toMatchObject({ values: [["=1+1"]], formulas: [[""]] });
    });
  });
}
