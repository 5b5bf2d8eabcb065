import { describe, expect, it } from "vitest";
import {
  insertColumn,
  insertRows,
  type LooseSheet,
  type as typeInto,
} from "../../support/readingOf.ts";
import { changed, locate, readAs } from "./driftPoverty.ts";
import { at, entered, filled, layout } from "./readPoverty.ts";

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

it("whatever stands above a form is gone through twice at most: with the sheet, and for the keys of the table below", () => {
  const sheet = filled();
  const width = sheet.values[0]?.length ?? 0;
  const line = Array.from({ length: width }, (_, at) => `Nguyễn Văn ${at}`);
  let read = 0;
  const watched = new Proxy(line, {
    get: (of, name) => {
      if (["map", "flatMap", "entries", "includes", Symbol.iterator].includes(name)) read += 1;
      return Reflect.get(of, name);
    },
  });
  for (const table of [sheet.values, sheet.text, sheet.formulas] as unknown[][][]) {
    table.splice(1, 0, ...Array.from({ length: 2000 }, () => watched));
  }

  const drifted = locate(sheet);

  expect(readAs(sheet, drifted)).toEqual(entered);
  expect(read).toBe(4000);
});
