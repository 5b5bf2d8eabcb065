import { describe, expect, it } from "vitest";
import { marksOf, remarkBeside, verdictOn } from "../../../addin/page/sheetMarks.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { shownText } from "../../../shared/sheet/shownText.ts";
import { povertyForm } from "../../support/fakeWorker.ts";
import { checkRoom, faultless, openRoom, type } from "../../support/workRoom.ts";

const placeOf = (key: string) => positionOf(layOutForm(povertyForm), key as CellKey);

async function marked(
  cells: Parameters<typeof type>[1],
  notes: { cell: string; text: string }[] = [],
) {
  const room = await openRoom((worker) => {
    if (notes.length > 0) Object.assign(worker, { version: 1, state: "returned", notes });
  });
  type(room, { ...faultless, ...cells });
  const marks = marksOf(await checkRoom(room));
  const sheet = room.workbook.state().sheets[0]?.sheet;
  if (!sheet) throw new Error("no sheet");
  return {
    beside: (key: string) => remarkBeside(sheet, marks, placeOf(key).row, shownText),
    on: (key: string) => verdictOn(sheet, marks, placeOf(key), shownText),
  };
}

describe("the column of verdicts on the page", () => {
  it("names the column of what is wrong in a cell, and how much more is wrong in the row", async () => {
    const { beside } = await marked({ "B/hh/3": -6, "A/hh/5": 2 });

    // The row of near-poor households also speaks for the transfer that the poor's row does not match.
    expect(beside("B/hh/3")).toBe("✕ Cột 3: Số âm (+1)");
    expect(beside("A/hh/5")).toBe(`✕ xem dòng ${placeOf("B/hh/3").row + 1}`);
    expect(beside("A/nk/2")).toBe("✓ Đúng");
  });

  it("says of the selected cell what concerns it, with the figures, wherever its row is told about", async () => {
    const { on } = await marked({ "B/hh/3": -6, "A/hh/5": 2 });

    expect(on("A/hh/5")).toBe("✕ Hộ cận nghèo, cột 2 phải bằng hộ nghèo, cột 5: 2; đang là 1.");
    expect(on("B/hh/3")).toMatch(/^✕ Hộ cận nghèo, cột 3 đang là -6/);
    expect(on("A/nk/2")).toBe("✓ Đúng");
  });

  it("keeps a reviewer's note beside whatever else is said of its row", async () => {
    const notes = [{ cell: "A/hh/4", text: "Hộ này chuyển đi đâu?" }];
    const { beside, on } = await marked({ "A/hh/3": -1 }, notes);

    expect(beside("A/hh/4")).toMatch(/^✕ Cột 3: Số âm \(\+\d\)$/);
    expect(on("A/hh/4")).toBe("↩ Hộ này chuyển đi đâu?");
  });
});
