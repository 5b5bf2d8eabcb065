import { describe, expect, it } from "vitest";
import { ok } from "../../../shared/result.ts";
import { form, notes, type OpenWith } from "./openWorkbook.ts";

/** What asking for the selection must give. */
export function describeSelecting(openWith: OpenWith): void {
  describe("the selection", () => {
    it.each([
      ["one cell", { top: 4, left: 2, bottom: 4, right: 2 }],
      ["a rectangle", { top: 1, left: 3, bottom: 7, right: 30 }],
    ])("is told with its sheet: %s", async (_, area) => {
      const { workbook, ids, select } = await openWith(notes, form);

      select(ids[1] ?? "", area);

      expect(await workbook.readSelection()).toEqual(ok({ sheet: ids[1], areas: [area] }));
    });

    it("is the cell that was shown", async () => {
      const { workbook, ids } = await openWith(notes, form);
      await workbook.revealCell(ids[1] ?? "", 2, 5);

      const areas = [{ top: 2, left: 5, bottom: 2, right: 5 }];
      expect(await workbook.readSelection()).toEqual(ok({ sheet: ids[1], areas }));
    });
  });
}
