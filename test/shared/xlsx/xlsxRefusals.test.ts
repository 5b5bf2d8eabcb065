import { describe, expect, it } from "vitest";
import { calculated, rowOf, smallSheet, valued } from "./smallSheet.ts";
import { written } from "./xlsxParts.ts";

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

describe("a sheet that Excel would call damaged is never written", () => {
  const refusal = { title: "Sai", text: "Sai" };
  const validated = (formula: string, text = "") =>
    smallSheet({
      validations: [{ area: A1, formula, prompt: { title: "", text }, refusal }],
    });
  it.each([
    ["no sheet", [], "A workbook needs a sheet"],
    ["a name of 32 characters", [smallSheet({ name: "x".repeat(32) })], "cannot name a sheet"],
    ["a slash in a name", [smallSheet({ name: "Quý 1/2022" })], "cannot name a sheet"],
    ["an apostrophe at a name's end", [smallSheet({ name: "x'" })], "cannot name a sheet"],
    ["two names alike", [smallSheet({ name: "a" }), smallSheet({ name: "A" })], "Two sheets"],
    ["a number that is none", [rowOf(valued(Number.NaN))], "A1 holds NaN"],
    ["a formula with its sign", [rowOf(calculated("=A1", 1))], 'A1 is written with "="'],
    ["a formula too long", [rowOf(calculated("1+".repeat(4096) + 1, 1))], "8192 characters"],
    ["a long text in a formula", [rowOf(calculated(`"${"x".repeat(256)}"`, ""))], "255 characters"],
    ["a validation too long", [validated("1+".repeat(128))], "256 characters, 255 are allowed"],
    ["a prompt too long", [validated("TRUE", "x".repeat(256))], "256 characters, 255 are allowed"],
    ["a merge of one cell", [smallSheet({ merges: [A1] })], "nothing to merge"],
    [
      "two merges of one cell",
      [
        smallSheet({
          merges: [
            { ...A1, right: 1 },
            { ...A1, bottom: 1 },
          ],
        }),
      ],
      "hold A1",
    ],
    ["a colour by name", [rowOf(valued(1, { color: "red" }))], '"red" is not a colour'],
  ])("%s", (_, sheets, message) => {
    expect(() => written(...sheets)).toThrow(message);
  });

  it("while the longest name, formula and text that Excel takes are written", () => {
    const sheet = rowOf(calculated(`"${"x".repeat(253)}"""`, ""), valued("x".repeat(32_767)));
    expect(() => written({ ...sheet, name: "ệ".normalize("NFD").repeat(31) })).not.toThrow();
    const quoting = `'Biểu "A'!A1${"+1".repeat(200)}+'Biểu "A'!B1`;
    expect(() => written(rowOf(calculated(quoting, 200)))).not.toThrow();
    expect(() => written(validated(`${"1+".repeat(127)}1`, "x".repeat(255)))).not.toThrow();
  });
});
