import { describe, expect, it, vi } from "vitest";
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

    it("is told of when it changes, until that ends", async () => {
      const { workbook, ids, select } = await openWith(notes, form);
      let told = 0;
      const watching = await workbook.watchSelection(() => {
        told += 1;
      });

      select(ids[1] ?? "", { top: 4, left: 2, bottom: 4, right: 2 });
      await vi.waitFor(() => expect(told).toBeGreaterThan(0));

      if (watching.ok) watching.value();
      await workbook.readSelection();
      const before = told;
      select(ids[1] ?? "", { top: 5, left: 2, bottom: 5, right: 2 });
      await workbook.readSelection();
      expect(told).toBe(before);
    });

    it("is the cell that was shown", async () => {
      const { workbook, ids } = await openWith(notes, form);
      await workbook.revealCell(ids[1] ?? "", 2, 5);

      const areas = [{ top: 2, left: 5, bottom: 2, right: 5 }];
      expect(await workbook.readSelection()).toEqual(ok({ sheet: ids[1], areas }));
    });
  });
}
