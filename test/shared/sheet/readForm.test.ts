import { describe, expect, it } from "vitest";
import {
  deleteColumn,
  deleteRow,
  insertColumn,
  insertRows,
  type LooseSheet,
  swapRows,
  type as typeInto,
} from "../../support/readingOf.ts";
import { at, entered, filled, key, layout, read, untouched } from "./readPoverty.ts";

describe("a form's sheet is read by its keys", () => {
  it.each<[string, (sheet: LooseSheet) => unknown]>([
    ["as it was drawn", () => {}],
    ["with rows inserted above everything", (sheet) => insertRows(sheet, 0, 3)],
    ["with rows inserted inside a table", (sheet) => insertRows(sheet, at("A/nk/2").row, 2)],
    [
      "with a column inserted among the entries",
      (sheet) => insertColumn(sheet, at("A/hh/5").column),
    ],
    ["with a column inserted at the very left", (sheet) => insertColumn(sheet, 0)],
    ["with the sheet renamed", (sheet) => Object.assign(sheet, { name: "Hộ nghèo bản cuối" })],
    ["with the check column deleted", (sheet) => deleteColumn(sheet, layout.checkColumn)],
    [
      "with a note typed below the table",
      (sheet) => typeInto(sheet, layout.bottom + 2, 2, "Đã đối chiếu"),
    ],
  ])("%s", (_, change) => {
    const sheet = filled();
    change(sheet);
    expect(read(sheet)).toEqual(untouched);
  });

  it("believes what stands in a cell after an entry was cut from it and pasted beside it", () => {
    const sheet = filled();
    const from = at("A/hh/2");
    const to = at("A/hh/3");
    const moved = sheet.values[from.row]?.[from.column] ?? null;
    typeInto(sheet, from.row, from.column, null);
    typeInto(sheet, to.row, to.column, moved);

    const reading = read(sheet);

    expect(reading).toMatchObject({
      entered: new Map([...entered, [key("A/hh/2"), null], [key("A/hh/3"), 1]]),
    });
  });
});

describe("a form that cannot be believed is refused with the reason", () => {
  it.each<[string, (sheet: LooseSheet) => unknown, unknown]>([
    [
      "a row was deleted",
      (sheet) => deleteRow(sheet, at("B/hh/2").row),
      [{ kind: "row-missing", row: { label: "Hộ cận nghèo", table: "B" } }],
    ],
    [
      "a column was deleted, in both tables",
      (sheet) => deleteColumn(sheet, at("A/hh/7").column),
      [
        { kind: "column-missing", column: { label: "Phát sinh mới", table: "A" } },
        { kind: "column-missing", column: { label: "Phát sinh mới", table: "B" } },
      ],
    ],
    [
      "rows were sorted without their keys",
      (sheet) => swapRows(sheet, at("A/hh/2").row, at("A/nk/2").row, 1),
      [
        {
          kind: "row-label-changed",
          row: { label: "Hộ nghèo", table: "A" },
          at: at("A/hh/2").row + 1,
        },
        {
          kind: "row-label-changed",
          row: { label: "Nhân khẩu hộ nghèo", table: "A" },
          at: at("A/nk/2").row + 1,
        },
      ],
    ],
    [
      "a row was copied below itself",
      (sheet) => {
        const { row } = at("A/hh/2");
        for (const table of [sheet.values, sheet.text, sheet.formulas] as unknown[][][]) {
          table.splice(row + 1, 0, [...(table[row] ?? [])]);
        }
      },
      [
        {
          kind: "row-twice",
          row: { label: "Hộ nghèo", table: "A" },
          at: [at("A/hh/2").row + 1, at("A/hh/2").row + 2],
        },
      ],
    ],
    [
      "a column's number was typed over",
      (sheet) => typeInto(sheet, at("A/hh/2").row - 1, at("A/hh/4").column, "5"),
      [{ kind: "column-label-changed", column: { label: "Khác giảm", table: "A" } }],
    ],
  ])("when %s", (_, change, damage) => {
    const sheet = filled();
    change(sheet);
    expect(read(sheet)).toEqual({ kind: "form-damaged", sheet: sheet.name, damage });
  });

  it("when the hidden column of keys is gone, it is no form any more", () => {
    const sheet = filled();
    deleteColumn(sheet, layout.keyColumn);
    expect(read(sheet)).toBe("no form");
  });
});
