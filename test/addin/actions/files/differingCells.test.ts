import { describe, expect, it } from "vitest";
import { listDiffering } from "../../../../addin/actions/files/differingCells.ts";
import { addressOf } from "../../../../shared/sheet/address.ts";
import { deskWith, filledIn, placeOf } from "../../../support/filesRoom.ts";
import { faultless, openRoom } from "../../../support/workRoom.ts";

const key = "A/hh/3";
const { row, column } = placeOf(key);
const address = addressOf(row, column);

async function formOf(cells: Parameters<typeof filledIn>[1]) {
  const room = await openRoom();
  return (await deskWith(room, { "a.xlsx": [filledIn(room, cells)] })).placed();
}

describe("two forms of one report", () => {
  it.each([
    ["a figure", 2],
    ["a cell left blank", null],
    ["something that is no figure", "hai"],
  ])("differ in %s", async (_, other) => {
    const [own, beside] = [await formOf(faultless), await formOf({ ...faultless, [key]: other })];
    expect(listDiffering(own, beside)).toEqual([{ address, own: faultless[key], other }]);
  });

  it("differ in what was mended in one of them on the page, also after it was exchanged", async () => {
    const [own, beside] = [await formOf(faultless), await formOf(faultless)];
    expect(listDiffering(own, beside)).toEqual([]);
    await own.workbook.setCell(own.workbook.state().sheets[0]?.id ?? "", row, column, 7);
    const mended = [{ address, own: 7, other: faultless[key] }];
    expect(listDiffering(own, beside)).toEqual(mended);
    const { name, sheetName, hidden, drawn } = own;
    const exchanged = { kind: "twice", name, sheetName, hidden, drawn, held: own } as const;
    expect(listDiffering(exchanged, beside)).toEqual(mended);
  });

  it("are not compared where they are of two versions of the template", async () => {
    const own = await formOf(faultless);
    const { drawn } = own;
    const identity = { ...drawn.identity, templateVersion: drawn.identity.templateVersion + 1 };
    expect(listDiffering(own, { ...own, drawn: { ...drawn, identity } })).toBe(null);
  });
});
