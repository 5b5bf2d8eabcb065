import { describe, expect, it } from "vitest";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { listFormSheets, locateForm } from "../../../shared/sheet/locateForm.ts";
import { readForm } from "../../../shared/sheet/readForm.ts";
import {
  deleteColumn,
  deleteRow,
  insertColumn,
  insertRows,
  type LooseSheet,
  readingOf,
  swapRows,
  type as typeInto,
} from "../../support/readingOf.ts";
import { sheetFor } from "../../support/regimeForms.ts";
import { carriedFor, formOf } from "../regimes/filledForm.ts";

const form = formOf(dh04);
const carried = carriedFor(form, "ou-19" as OrgUnitId);
const layout = layOutForm(form);
const key = (text: string) => text as CellKey;

/** Every entry with a figure of its own, so that a cell read for another is noticed. */
const entered: ReadonlyMap<CellKey, DataValue> = new Map<CellKey, DataValue>(
  [...form.cells.values()]
    .filter(({ content }) => content.kind === "entry")
    .map(({ key: own }, index) => [own, index === 3 ? none : index === 5 ? unknown : index + 1]),
);

const filled = () => readingOf(sheetFor(form, carried, entered));
const at = (text: string) => positionOf(layout, key(text));

function read(sheet: LooseSheet) {
  const [found] = listFormSheets([sheet]);
  if (!found) return "no form";
  const located = locateForm(found, form);
  if (!located.ok) return located.error;
  const carriedIn = new Map([...carried.values].map(([own, { value }]) => [own, value]));
  return readForm(sheet, located.value, form, carried.missing, carriedIn);
}

/** What an untouched sheet reads as. */
const untouched = {
  entered,
  unreadable: new Map(),
  carried: new Map([...carried.values].map(([own, { value }]) => [own, value])),
  drift: [],
};

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

describe("what has come loose without harming the figures is told", () => {
  it.each<[string, (sheet: LooseSheet) => unknown, unknown]>([
    [
      "protection taken off",
      (sheet) => Object.assign(sheet, { protected: false }),
      { kind: "unprotected" },
    ],
    [
      "a computed cell typed over",
      (sheet) => typeInto(sheet, at("A/hh/9").row, at("A/hh/9").column, 99),
      { kind: "formula-lost", cell: key("A/hh/9") },
    ],
    [
      "a computed cell that shows another result",
      (sheet) => {
        const { row, column } = at("C/12/v");
        const line = sheet.values[row];
        if (line) line[column] = 3.5;
      },
      { kind: "formula-differs", cell: key("C/12/v") },
    ],
  ])("%s", (_, change, drift) => {
    const sheet = filled();
    change(sheet);
    expect(read(sheet)).toEqual({ ...untouched, drift: [drift] });
  });

  it("a carried figure typed over is told, and the sheet's computed cells no longer match it", () => {
    const sheet = filled();
    const { row, column } = at("C/10/v");
    typeInto(sheet, row, column, 1);
    expect(read(sheet)).toMatchObject({
      drift: expect.arrayContaining([{ kind: "carried-edited", cell: key("C/10/v") }]),
    });
  });
});

it("texts that no figure can be read from are kept apart with what they may mean", () => {
  const sheet = filled();
  const { row, column } = at("A/nk/7");
  typeInto(sheet, row, column, "1.234");

  const reading = read(sheet);

  expect(reading).toMatchObject({
    unreadable: new Map([
      [
        key("A/nk/7"),
        { value: null, unreadable: "ambiguous-number", shown: "1.234", meanings: [1234, 1.234] },
      ],
    ]),
  });
});
