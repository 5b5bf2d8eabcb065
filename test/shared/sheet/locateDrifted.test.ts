import { describe, expect, it } from "vitest";
import { addressOf } from "../../../shared/sheet/address.ts";
import type { Area } from "../../../shared/sheet/sheet.ts";
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
