import { expect, it } from "vitest";
import { fewestPages } from "../../../shared/sheet/fewestPages.ts";
import { formPage } from "../../../shared/sheet/pageBreaks.ts";
import { partPages } from "../../../shared/sheet/paginate.ts";
import type { SheetRow } from "../../../shared/sheet/sheet.ts";

/** Between the margins a page across is 742 points wide and 482 high; a character of width takes 6.1 to 7. */
function printed(rowCount: number, characters: number, starts: number[]) {
  const rows = Array.from({ length: rowCount }, (): SheetRow => ({ heightPt: 20, cells: [] }));
  const { pages, scale } = fewestPages(formPage, {
    characters,
    height: rowCount * 20,
    pagesIn: (room) =>
      partPages(
        starts.map((row) => ({ row, rank: 1 })),
        rows,
        { end: rowCount, room, repeated: 0 },
      ),
  });
  return [pages.breaks, scale];
}

const anywhere = Array.from({ length: 100 }, (_, row) => row);

it.each<[string, number, number, number[], readonly unknown[]]>([
  ["as large as its width allows where it fits one page", 24, 80, anywhere, [[], undefined]],
  ["on one page where it can still be read there", 36, 80, anywhere, [[], "one-page"]],
  ["on one page also where no row may begin another", 36, 80, [], [[], "one-page"]],
  ["on two where one could not be read", 40, 80, anywhere, [[24], undefined]],
  // Two pages of 24 rows are two rows short; at 95 per cent 25 rows stand in 482 / 0.95, and a hundredth to spare.
  ["a little smaller where that saves a page", 50, 80, anywhere, [[25], 95]],
  ["no smaller where the page is as wide as can be read", 50, 180, anywhere, [[35], undefined]],
  ["a little smaller where a table stands whole then", 60, 80, [26], [[26], 70]],
])("a sheet is printed %s", (_, rowCount, characters, starts, expected) => {
  expect(printed(rowCount, characters, starts)).toEqual(expected);
});
