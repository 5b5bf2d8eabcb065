import { expect, it } from "vitest";
import { lastSignedStart, type PageStart, paginate } from "../../../shared/sheet/paginate.ts";
import type { SheetRow } from "../../../shared/sheet/sheet.ts";

/** Twenty rows of ten points each; on later pages twenty points are repeated. */
const rows = Array.from({ length: 20 }, (): SheetRow => ({ heightPt: 10, cells: [] }));
const paged = { end: 20, room: 100, repeated: 20 };
const at = (rank: number, ...places: number[]): PageStart[] => places.map((row) => ({ row, rank }));
const anywhere = at(2, ...rows.keys());

it.each([
  ["are none where all fits one page", { ...paged, end: 10 }, anywhere, []],
  ["fill each page; what is repeated takes its room", paged, anywhere, [10, 18]],
  ["prefer a group to a page that is full", paged, [...at(1, 8), ...at(2, 9, 10, 16)], [8, 16]],
  ["do not leave half a page for a group's sake", paged, [...at(1, 5), ...at(2, 10, 18)], [10, 18]],
  ["come late where nothing may begin a page in time", paged, at(1, 14), [14]],
  ["are none where nothing may begin a page", paged, [], []],
  ["go on from a page that is begun already", { ...paged, from: 10 }, anywhere, [18]],
])("page breaks %s", (_, where, starts, breaks) => {
  expect(
    paginate(
      [...starts].sort((one, other) => one.row - other.row),
      rows,
      where,
    ),
  ).toEqual(breaks);
});

it.each([
  ["with three lines above them", [5, 11, 12, 13, 14], 12],
  ["with as many as one page takes with them", [5, 8, 11, 13], 13],
  ["with the last even where it takes more", [5, 8], 8],
])("the signatures stand %s", (_, lines, start) => {
  expect(lastSignedStart(lines, rows, paged)).toBe(start);
});
