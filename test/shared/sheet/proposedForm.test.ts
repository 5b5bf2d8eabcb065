import { describe, expect, it } from "vitest";
import { readForm } from "../../../shared/sheet/readForm.ts";
import {
  deleteColumn,
  deleteRow,
  insertRows,
  type LooseSheet,
  swapRows,
  type as typeInto,
} from "../../support/readingOf.ts";
import { changed, keyRows, locate, readAs } from "./driftPoverty.ts";
import { at, carried, entered, filled, form, key, layout } from "./readPoverty.ts";

describe("what has lost its keys is proposed by what is printed", () => {
  it.each<[string, (sheet: LooseSheet) => unknown, readonly string[], readonly string[]]>([
    [
      "the column of keys deleted",
      (sheet) => deleteColumn(sheet, layout.keyColumn),
      ["label", "number"],
      ["key", "number", "label"],
    ],
    [
      "the rows of keys deleted",
      (sheet) => {
        for (const row of keyRows.toReversed()) deleteRow(sheet, row);
      },
      ["key", "label", "number"],
      ["number", "label"],
    ],
    [
      "the keys typed over",
      (sheet) => {
        for (const row of keyRows) sheet.values[row]?.fill(5);
        sheet.values.forEach((line, row) => {
          if (row > 0) line[layout.keyColumn] = "x";
        });
      },
      ["label", "number"],
      ["number", "label"],
    ],
  ])("%s", (_, change, rowsBy, columnsBy) => {
    const sheet = changed(change);
    const drifted = locate(sheet);
    expect(readAs(sheet, drifted)).toEqual(entered);
    if (drifted.kind !== "proposed") throw new Error(drifted.kind);
    const { rows, columns, missing, leftOut } = drifted.proposal;
    expect({ missing, leftOut }).toEqual({ missing: [], leftOut: [] });
    expect(rows.map(({ table, id }) => `${table}/${id}`)).toEqual(
      form.tables.flatMap(({ table }) => table.rows.map(({ id }) => `${table.id}/${id}`)),
    );
    expect(rows.every(({ by }) => by.join() === rowsBy.join())).toBe(true);
    expect(columns.filter(({ by }) => by.join() !== columnsBy.join())).toEqual(
      columns.filter(({ id }) => form.tables[0]?.columns.find((own) => own.id === id)?.hidden),
    );
  });

  it("rows sorted without their keys go by label and number, and the keys are said to be others'", () => {
    const sheet = changed((own) => swapRows(own, at("A/hh/2").row, at("A/nk/2").row, 1));
    const drifted = locate(sheet);
    expect(readAs(sheet, drifted)).toEqual(entered);
    expect(drifted).toMatchObject({
      kind: "proposed",
      proposal: {
        rows: expect.arrayContaining([
          {
            part: "row",
            table: "A",
            id: "hh",
            label: "Hộ nghèo",
            at: String(at("A/nk/2").row + 1),
            by: ["label", "number"],
            against: ["key"],
            printed: null,
          },
        ]),
        missing: [],
        leftOut: [],
      },
    });
  });

  it("a row that is gone stays blank, and it is said how much it asked", () => {
    const sheet = changed((own) => deleteRow(own, at("B/hh/2").row));
    const drifted = locate(sheet);
    const gone = [...entered.keys()].filter((own) => own.startsWith("B/hh/"));
    expect(readAs(sheet, drifted)).toEqual(
      new Map([...entered, ...gone.map((own) => [own, null] as const)]),
    );
    expect(drifted).toMatchObject({
      proposal: {
        missing: [{ part: "row", table: "B", id: "hh", label: "Hộ cận nghèo", asked: gone.length }],
        leftOut: [],
      },
    });
  });

  it("a row of one's own is said to be left out, with its figures", () => {
    const row = at("A/nk/2").row;
    const sheet = changed((own) => {
      insertRows(own, row, 1);
      typeInto(own, row, layout.left + 1, "Hộ mới tách");
      typeInto(own, row, at("A/hh/2").column, 4);
      typeInto(own, row, at("A/hh/3").column, 5);
    });
    const drifted = locate(sheet);
    expect(readAs(sheet, drifted)).toEqual(entered);
    expect(drifted).toMatchObject({
      kind: "proposed",
      proposal: {
        missing: [],
        leftOut: [{ kind: "row", at: String(row + 1), label: "Hộ mới tách", filled: 2 }],
      },
    });
  });

  it("of a table alone, copied into a new workbook, everything is found", () => {
    const bottom = layout.bottom - 1;
    const cut = <T>(table: readonly (readonly T[])[]) =>
      table.slice(7, bottom).map((line) => line.slice(layout.left, layout.right + 1));
    const whole = filled();
    const sheet = {
      name: "Sheet1",
      values: cut(whole.values),
      text: cut(whole.text),
      formulas: cut(whole.formulas).map((line) => line.map(() => "")),
      protected: false,
    };
    for (const row of keyRows.toReversed()) deleteRow(sheet, row - 7);
    const drifted = locate(sheet);
    expect(drifted.kind).toBe("proposed");
    expect(readAs(sheet, drifted)).toEqual(entered);
  });
});

it("figures of a pasted table that can mean two things are asked about, where they stand", () => {
  const sheet = changed((own) => {
    deleteColumn(own, layout.keyColumn);
    typeInto(own, at("A/hh/2").row, at("A/hh/2").column - 1, "1.234");
  });
  const drifted = locate(sheet);
  if (drifted.kind !== "proposed") throw new Error(drifted.kind);
  const reading = readForm(sheet, drifted.located, form, carried.missing, null);
  expect([...reading.unreadable.keys()]).toEqual([key("A/hh/2")]);
});
