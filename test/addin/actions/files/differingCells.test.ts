import { describe, expect, it } from "vitest";
import { listDiffering } from "../../../../addin/actions/files/differingCells.ts";
import type { KnownForm } from "../../../../addin/actions/files/fileForm.ts";
import { deskWith, filledIn, placeOf } from "../../../support/filesRoom.ts";
import { faultless, openRoom } from "../../../support/workRoom.ts";

const key = "A/hh/3";
const { row, column } = placeOf(key);

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
    expect(listDiffering(own, beside)).toEqual([{ cell: key, own: faultless[key], other }]);
  });

  it("differ in what was mended in one of them on the page, also after it was exchanged", async () => {
    const [own, beside] = [await formOf(faultless), await formOf(faultless)];
    expect(listDiffering(own, beside)).toEqual([]);
    await own.workbook.setCell(own.workbook.state().sheets[0]?.id ?? "", row, column, 7);
    const mended = [{ cell: key, own: 7, other: faultless[key] }];
    expect(listDiffering(own, beside)).toEqual(mended);
    const { name, sheetName, hidden, drawn } = own;
    const exchanged = { kind: "twice", name, sheetName, hidden, drawn, held: own } as const;
    expect(listDiffering(exchanged, beside)).toEqual(mended);
  });

  it("differ in what only one of them holds open, a figure carried in that it adjusts", async () => {
    const carried = "A/hh/1";
    const room = await openRoom();
    const plain = (await deskWith(room, { "a.xlsx": [filledIn(room, faultless)] })).placed();
    const sheet = filledIn(room, { ...faultless, [carried]: 131 });
    sheet.values = sheet.values.map((line) =>
      line.map((value) =>
        typeof value === "string" && value.startsWith("nopbieu|1|")
          ? value.replace(/\}$/, `,"adjusted":[["${carried}",128]]}`)
          : value,
      ),
    );
    const adjusting = (await deskWith(room, { "b.xlsx": [sheet] })).placed();

    const [one, other] = [
      { own: 128, other: 131 },
      { own: 131, other: 128 },
    ];
    expect(listDiffering(plain, adjusting)).toEqual([{ cell: carried, ...one }]);
    expect(listDiffering(adjusting, plain)).toEqual([{ cell: carried, ...other }]);
  });

  it("differ in what is seen of one number, and in days as they are seen", async () => {
    const { name, sheetName, hidden, drawn } = await formOf(faultless);
    const holding = (value: number, numberFormat: string): KnownForm => {
      const rows = drawn.sheet.rows.map((line, at) => ({
        ...line,
        cells: line.cells.map((cell, place) =>
          cell && at === row && place === column
            ? { ...cell, value, style: { ...cell.style, numberFormat } }
            : cell,
        ),
      }));
      return { name, sheetName, hidden, drawn: { ...drawn, sheet: { ...drawn.sheet, rows } } };
    };
    const differing = (one: KnownForm, beside: KnownForm) =>
      listDiffering(one, beside)?.map(({ own, other }) => [own, other]);
    const day = "dd/mm/yyyy";

    expect(differing(holding(0, "0"), holding(0, '0;-0;"-"'))).toEqual([["0", "-"]]);
    expect(differing(holding(44_654, day), holding(44_655, day))).toEqual([
      ["03/04/2022", "04/04/2022"],
    ]);
    expect(differing(holding(44_654, day), holding(44_654, day))).toEqual([]);
  });

  it("are not compared where they are of two versions of the template", async () => {
    const own = await formOf(faultless);
    const { drawn } = own;
    const identity = { ...drawn.identity, templateVersion: drawn.identity.templateVersion + 1 };
    expect(listDiffering(own, { ...own, drawn: { ...drawn, identity } })).toBe(null);
  });
});
