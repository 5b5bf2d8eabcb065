import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { type MemoryWorkbook, memoryWorkbook } from "../../../addin/host/memoryWorkbook.ts";
import { useReveals } from "../../../addin/page/useReveals.ts";
import { plainSheet } from "../../support/plainSheet.ts";

const sheet = (name: string) => plainSheet(name, [["Hộ nghèo", 5]]);

it.each<[string, number, (workbook: MemoryWorkbook, id: string) => unknown]>([
  ["a sheet is put in", 1, (workbook) => workbook.insertSheets([sheet("Tổng hợp")])],
  ["a cell is asked to be seen", 1, (workbook, id) => workbook.revealCell(id, 0, 1)],
  [
    "the cell that is selected is asked to be seen",
    1,
    (workbook, id) => workbook.revealCell(id, 0, 0),
  ],
  [
    "a form is drawn anew, as after merging",
    0,
    (workbook, id) => workbook.replaceSheets([id], [sheet("ĐH-04")]),
  ],
  ["what was kept is put back", 0, (workbook) => workbook.putBack([sheet("ĐH-05")])],
  ["the person goes to a cell himself", 0, (workbook, id) => workbook.select(id, 0, 1)],
  ["the person deletes the sheet", 0, (workbook, id) => workbook.removeSheet(id)],
])("when %s, the pane has asked for it %i times", async (_, times, change) => {
  const workbook = memoryWorkbook({ sheets: [sheet("ĐH-04")] });
  const { result } = renderHook(() => useReveals(workbook));
  const before = result.current;

  await act(async () => change(workbook, workbook.state().activeId ?? ""));

  expect(result.current - before).toBe(times);
});
