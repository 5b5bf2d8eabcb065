import { describe, expect, it, vi } from "vitest";
import type { SheetId } from "../../../addin/host/workbook.ts";
import { plainSheet } from "../plainSheet.ts";
import { form, notes, type OpenWith, openForm, valueOf } from "./openWorkbook.ts";

/** What watching must tell, and what not. */
export function describeWatching(openWith: OpenWith): void {
  describe("watching", () => {
    it("tells when the person types, changes sheets or deletes one, until it ends", async () => {
      const { workbook, ids, ...person } = await openWith(notes, openForm([[1]]));
      const [first = "", second = ""] = ids;
      const told: (SheetId | null)[] = [];
      const watching = await workbook.watch((sheet) => told.push(sheet));

      person.type(second, 0, 0, 5);
      person.goTo(second);
      person.deleteSheet(first);
      await vi.waitFor(() => expect(told).toEqual([second, second, first]));

      if (watching.ok) watching.value();
      person.type(second, 0, 0, 6);
      await workbook.readSheets({ every: true });
      expect(told).toEqual([second, second, first]);
    });

    it("tells of sheets that were added", async () => {
      const { workbook } = await openWith(notes);
      const told: (SheetId | null)[] = [];
      await workbook.watch((sheet) => told.push(sheet));

      const added = await workbook.insertSheets([form]);

      await vi.waitFor(() => expect(told).toContain(valueOf(added)[0]));
    });

    it("does not tell of what we wrote ourselves", async () => {
      const { workbook, ids, type } = await openWith(openForm([[1]]), plainSheet("Khác", [[1]]));
      const [ours = "", theirs = ""] = ids;
      const told: (SheetId | null)[] = [];
      await workbook.watch((changed) => told.push(changed));

      await workbook.writeCells(ours, [{ row: 0, column: 0, value: 3 }]);
      type(theirs, 0, 0, 4);

      await vi.waitFor(() => expect(told).toContain(theirs));
      expect(told).toEqual([theirs]);
    });
  });
}
