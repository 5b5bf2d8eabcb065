import { describe, expect, it } from "vitest";
import type { Template } from "../../../shared/form/template.ts";
import type { OrgUnitId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh06 } from "../../../shared/regimes/dongHoa2022/dh06.ts";
import { addressOf } from "../../../shared/sheet/address.ts";
import type { DriftedForm } from "../../../shared/sheet/driftedForm.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { locateDrifted } from "../../../shared/sheet/locateDrifted.ts";
import { readForm } from "../../../shared/sheet/readForm.ts";
import type { Area } from "../../../shared/sheet/sheet.ts";
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
import { at, carried, entered, filled, form, key, layout } from "./readPoverty.ts";

const locate = (sheet: LooseSheet & { readonly merges?: readonly Area[] }) =>
  locateDrifted(sheet, form, carried.missing);

const readAs = (sheet: LooseSheet, drifted: DriftedForm) =>
  drifted.kind === "refused"
    ? drifted.refusals
    : readForm(sheet, drifted.located, form, carried.missing, null).entered;

function changed(change: (sheet: LooseSheet) => unknown): LooseSheet {
  const sheet = filled();
  change(sheet);
  return sheet;
}

const headOf = (table: string) =>
  layout.tables.find(({ formTable }) => formTable.table.id === table);
const keyRows = layout.tables.map(({ keyRow }) => keyRow);

describe("keys that agree with what is printed are believed, whatever else has happened", () => {
  it.each<[string, (sheet: LooseSheet) => unknown]>([
    ["nothing has", () => {}],
    ["rows inserted inside a table", (sheet) => insertRows(sheet, at("A/nk/2").row, 2)],
    ["a column inserted among the entries", (sheet) => insertColumn(sheet, at("A/hh/5").column)],
    ["the identity is gone", (sheet) => typeInto(sheet, 0, layout.keyColumn, null)],
    ["labels in decomposed accents", (sheet) => spell(sheet, (text) => text.normalize("NFD"))],
    [
      "labels with spaces of every kind",
      (sheet) => spell(sheet, (text) => `\u00a0${text.replaceAll(" ", "\u00a0 ")} `),
    ],
    [
      "numbers of columns held as numbers",
      (sheet) => typeInto(sheet, at("A/hh/2").row - 1, at("A/hh/2").column, 2),
    ],
    [
      "figures of one's own typed under the signatures",
      (sheet) => {
        typeInto(sheet, layout.bottom + 9, layout.left + 1, "Hộ nghèo");
        typeInto(sheet, layout.bottom + 9, at("A/hh/2").column, 99);
      },
    ],
  ])("%s", (_, change) => {
    const sheet = changed(change);
    const drifted = locate(sheet);
    expect(drifted.kind).toBe("mapped");
    expect(readAs(sheet, drifted)).toEqual(entered);
  });
});

/** Every label and heading of the sheet, spelt in another way. */
function spell(sheet: LooseSheet, as: (text: string) => string): void {
  for (const [row, line] of sheet.values.entries()) {
    for (const [column, value] of line.entries()) {
      const isEntry = [...entered.keys()].some(
        (own) => at(own).row === row && at(own).column === column,
      );
      if (typeof value === "string" && !value.startsWith("nopbieu") && !isEntry) {
        typeInto(sheet, row, column, as(value));
      }
    }
  }
}

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

it("rows printed alike are not told by keys that some of the table's figures have left", () => {
  const alike = formOf(twice(dh06));
  const [table] = alike.tables;
  const places = layOutForm(alike);
  const rowOf = (id: string) => {
    const cell = [...alike.cells.values()].find((own) => own.row.id === id);
    return cell ? positionOf(places, cell.key) : { row: -1, column: -1 };
  };
  const none = carriedFor(alike, "ou-19" as OrgUnitId);
  const answers = [...alike.cells.values()].filter(({ content }) => content.kind === "entry");
  const figures = new Map(answers.map(({ key: own }, at) => [own, at + 1]));
  const sheet = readingOf(sheetFor(alike, none, figures));
  expect(locateDrifted(sheet, alike, none.missing).kind).toBe("mapped");

  // A sort over what is seen leaves the hidden column of keys where it is.
  const [first, second, third, fourth] = rowsMadeAlike(dh06).map((id) => rowOf(id).row);
  swapRows(sheet, first ?? 0, third ?? 0, places.keyColumn + 1);
  swapRows(sheet, second ?? 0, fourth ?? 0, places.keyColumn + 1);
  expect(locateDrifted(sheet, alike, none.missing)).toMatchObject({
    kind: "refused",
    refusals: [{ kind: "row-doubtful", table: table?.table.id, label: "Trong đó: nữ" }],
  });
});

/** Four rows of the first table, of which the second and the fourth are printed alike. */
function rowsMadeAlike(template: Template): string[] {
  return (template.tables[0]?.rows ?? [])
    .slice(0, 5)
    .flatMap(({ id }, at) => (at === 2 ? [] : [id]));
}

function twice(template: Template): Template {
  const [, second, , fourth] = rowsMadeAlike(template);
  const tables = template.tables.map((table, at) =>
    at > 0
      ? table
      : {
          ...table,
          rows: table.rows.map((row) =>
            row.id === second || row.id === fourth
              ? { ...row, label: "Trong đó: nữ", number: "" }
              : row,
          ),
        },
  );
  return { ...template, tables };
}

it("a list of thousands of lines beneath a form is not gone through", () => {
  const sheet = filled();
  const width = sheet.values[0]?.length ?? 0;
  const line = Array.from({ length: width }, (_, at) => `Nguyễn Văn ${at}`);
  let read = 0;
  const watched = new Proxy(line, {
    get: (of, name) => {
      if (name === "slice" || name === "map" || name === "entries") read += 1;
      return Reflect.get(of, name);
    },
  });
  sheet.values.push(...Array.from({ length: 30_000 }, () => watched));
  const drifted = locate(sheet);
  expect(drifted.kind).toBe("mapped");
  expect(readAs(sheet, drifted)).toEqual(entered);
  expect(read).toBeLessThan(4000);
});

describe("what cannot be told is refused with the place", () => {
  const row = (text: string) => String(at(text).row + 1);
  it.each<[string, (sheet: LooseSheet) => unknown, readonly unknown[]]>([
    [
      "a row copied below itself",
      (sheet) => {
        for (const table of [sheet.values, sheet.text, sheet.formulas] as unknown[][][]) {
          table.splice(at("A/hh/2").row + 1, 0, [...(table[at("A/hh/2").row] ?? [])]);
        }
      },
      [{ kind: "row-doubtful", table: "A", label: "Hộ nghèo", at: [row("A/hh/2"), row("A/nk/2")] }],
    ],
    [
      "two labels that have changed places",
      (sheet) => {
        typeInto(sheet, at("A/hh/2").row, layout.left + 1, "Nhân khẩu hộ nghèo");
        typeInto(sheet, at("A/nk/2").row, layout.left + 1, "Hộ nghèo");
      },
      [
        {
          kind: "row-contradicted",
          table: "A",
          at: row("A/hh/2"),
          key: "Hộ nghèo",
          printed: "Nhân khẩu hộ nghèo",
        },
        {
          kind: "row-contradicted",
          table: "A",
          at: row("A/nk/2"),
          key: "Nhân khẩu hộ nghèo",
          printed: "Hộ nghèo",
        },
      ],
    ],
    [
      "one heading of a table over another's keys",
      (sheet) =>
        typeInto(sheet, headOf("A")?.headingRow ?? 0, layout.left, "B. Diễn biến hộ cận nghèo"),
      [{ kind: "table-doubtful", table: "B", at: [String((headOf("A")?.numberRow ?? 0) + 1)] }],
    ],
  ])("%s", (_, change, refusals) => {
    expect(locate(changed(change))).toEqual({ kind: "refused", refusals });
  });

  it.each<[string, string, string, number]>([
    ["several answers under one merged cell", "A/hh/2", "A/hh/3", 2],
    ["a label merged over an answer", "A/hh/1", "A/hh/2", 1],
  ])("%s", (_, first, last, answers) => {
    const [from, to] = [at(first), at(last)];
    const merges = [{ top: from.row, left: from.column, bottom: to.row, right: to.column }];
    expect(locate(Object.assign(filled(), { merges }))).toEqual({
      kind: "refused",
      refusals: [
        {
          kind: "answers-merged",
          at: `${addressOf(from.row, from.column)}:${addressOf(to.row, to.column)}`,
          answers,
        },
      ],
    });
  });

  it("the sheet of another form, which says so, and one of no form", () => {
    expect(locateDrifted(filled(), formOf(dh03))).toEqual({
      kind: "refused",
      refusals: [{ kind: "another-form", at: "B2", printed: "Biểu số ĐH-04/HN" }],
    });
    const silent = changed((sheet) => typeInto(sheet, 1, layout.left, ""));
    expect(locateDrifted(silent, formOf(dh03))).toEqual({
      kind: "refused",
      refusals: [{ kind: "no-table" }],
    });
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

/** A sheet on which the last row's figures stand in a copy of it below that has no key. */
function movedBelow(): LooseSheet {
  return changed((sheet) => {
    const { row } = at("B/nk/2");
    insertRows(sheet, row + 1, 1);
    for (const table of [sheet.values, sheet.text, sheet.formulas] as unknown[][][]) {
      table[row + 1] = [...(table[row] ?? [])];
    }
    typeInto(sheet, row + 1, layout.keyColumn, null);
    for (const name of entered.keys()) {
      if (name.startsWith("B/nk/")) typeInto(sheet, row, at(name).column, null);
    }
  });
}

describe("answers that are merged", () => {
  const { row, column } = at("B/nk/2");
  const pair = (line: number): Area => {
    return { top: line, bottom: line, left: column, right: column + 1 };
  };

  it("are refused where the figures are read, in a copy of their row", () => {
    const sheet = Object.assign(movedBelow(), { merges: [pair(row + 1)] });
    const address = `${addressOf(row + 1, column)}:${addressOf(row + 1, column + 1)}`;
    expect(locate(sheet)).toEqual({
      kind: "refused",
      refusals: [{ kind: "answers-merged", at: address, answers: 2 }],
    });
  });

  it("are no matter in a row that is not read", () => {
    const sheet = Object.assign(movedBelow(), { merges: [pair(row)] });
    expect(readAs(sheet, locate(sheet))).toEqual(entered);
  });
});

it.each([1, 2])("a figure that %d inserted cells have pushed below its table is told", (count) => {
  const { row, column } = at("B/nk/2");
  const sheet = changed((one) => {
    for (let line = row + count; line > row; line--) {
      typeInto(one, line, column, one.values[line - 1]?.[column] ?? null);
    }
    typeInto(one, row, column, null);
    if (count === 2) typeInto(one, row + 1, column, 7);
  });
  const drifted = locate(sheet);
  expect(drifted.kind === "proposed" && drifted.proposal.leftOut[0]).toEqual({
    kind: "row",
    at: String(row + 2),
    label: "",
    filled: 1,
  });
});

it("a form far below a list of somebody's own is found, and a list beside and beneath it is not gone through", () => {
  const sheet = filled();
  const lines = 1500;
  insertRows(sheet, 0, lines);
  for (let line = 0; line < lines; line++) typeInto(sheet, line, 1, `Nguyễn Văn ${line}`);
  const started = process.cpuUsage();
  expect(readAs(sheet, locate(sheet))).toEqual(entered);
  for (const line of sheet.values) while (line.length < 300) line.push("Nguyễn Văn A");
  while (sheet.values.length < 5000) sheet.values.push(Array(300).fill("Nguyễn Văn A"));
  expect(readAs(sheet, locate(sheet))).toEqual(entered);
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(3);
});
