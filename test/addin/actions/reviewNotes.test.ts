import { describe, expect, it } from "vitest";
import { findCellAt } from "../../../addin/actions/reviewNotes.ts";
import { checkRoom, openRoom } from "../../support/workRoom.ts";

describe("the cell that a reviewer names", () => {
  it.each([
    ["as he reads it", "K14", "A/nk/7"],
    ["in small letters, with blanks", " k14 ", "A/nk/7"],
    ["as formulas fix it", "$K$14", "A/nk/7"],
    ["outside the figures", "A1", null],
    ["not at all", "", null],
  ])("%s", async (_, address, cell) => {
    const checked = await checkRoom(await openRoom());

    expect(findCellAt(checked, address)).toBe(cell);
  });
});
