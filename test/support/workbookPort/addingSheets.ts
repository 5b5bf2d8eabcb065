import { describe, expect, it } from "vitest";
import { err } from "../../../shared/result.ts";
import {
  activeOf,
  form,
  idsOf,
  namesOf,
  notes,
  type OpenWith,
  openForm,
  valueOf,
  valuesOf,
} from "./openWorkbook.ts";

/** What adding and replacing sheets must do. */
export function describeAddingSheets(openWith: OpenWith): void {
  describe("adding sheets", () => {
    it("puts them after the last one, shows the first of them and answers their ids", async () => {
      const { workbook } = await openWith(notes);

      const added = await workbook.insertSheets([form, openForm([[1]])]);

      expect(await namesOf(workbook)).toEqual(["Ghi chép", "ĐH-03", "ĐH-04"]);
      expect(await idsOf(workbook)).toEqual([expect.any(String), ...valueOf(added)]);
      expect(await activeOf(workbook)).toEqual(valueOf(added)[0]);
    });

    it("lets a sheet whose name is taken have another name", async () => {
      const { workbook } = await openWith(form);

      await workbook.insertSheets([form]);

      expect(await namesOf(workbook)).toEqual(["ĐH-03", "ĐH-03 (2)"]);
    });

    it("lets two sheets of one name in together", async () => {
      const { workbook } = await openWith(notes);

      await workbook.insertSheets([form, form]);

      expect(await namesOf(workbook)).toEqual(["Ghi chép", "ĐH-03", "ĐH-03 (2)"]);
    });

    it("puts new sheets in the place and under the name of old ones", async () => {
      const { workbook, ids } = await openWith(form, notes);

      const replaced = await workbook.replaceSheets(
        [ids[0] ?? ""],
        [{ ...form, rows: openForm([[9]]).rows }],
      );

      expect(await namesOf(workbook)).toEqual(["ĐH-03", "Ghi chép"]);
      expect(await idsOf(workbook)).toEqual([...valueOf(replaced), ids[1]]);
      expect(valuesOf(await workbook.readSheets({ every: true }))[0]).toEqual([[9]]);
    });

    it("replaces nothing when one of the old sheets is gone", async () => {
      const { workbook, ids } = await openWith(form, notes);

      const replaced = await workbook.replaceSheets([ids[0] ?? "", "{gone}"], [openForm([[9]])]);

      expect(replaced).toEqual(err({ kind: "sheet-missing" }));
      expect(await namesOf(workbook)).toEqual(["ĐH-03", "Ghi chép"]);
    });
  });
}
