import { describe, expect, it } from "vitest";
import { type LooseSheet, type as typeInto } from "../../support/readingOf.ts";
import { at, filled, key, read, untouched } from "./readPoverty.ts";

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
