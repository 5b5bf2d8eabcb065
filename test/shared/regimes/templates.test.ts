import { describe, expect, it } from "vitest";
import { printExpression } from "../../../shared/form/algebra/printAlgebra.ts";
import { compileForm } from "../../../shared/form/compileForm.ts";
import { cellOf, type Form } from "../../../shared/form/form.ts";
import { type CellKey, partsOfCellKey } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { countFilled } from "../../../shared/rollup/completeness.ts";
import { formOf } from "./filledForm.ts";

describe("every form of the regime", () => {
  const owed = templates.flatMap((template) =>
    template.periodKinds.map((kind) => [template.code, kind, template] as const),
  );

  it.each(owed)("%s compiles for a %s", (_, kind, template) => {
    const compiled = compileForm(template, kind);

    expect(compiled.ok ? [] : compiled.error).toEqual([]);
  });

  it.each(owed)("%s for a %s says what to do about every rule", (_, kind, template) => {
    for (const { rule } of formOf(template, kind).rules) {
      expect(rule.title).toMatch(/^\p{Lu}/u);
      expect(rule.instruction).toMatch(/\.$/);
    }
  });

  it("has its own id, code and rule ids", () => {
    expect(templates.map(({ code }) => code)).toEqual([
      ...["ĐH-01/KH", "ĐH-02/ĐTN", "ĐH-02b/ĐTN-L", "ĐH-03/VL", "ĐH-04/HN", "ĐH-05/HN-PT"],
      ...["ĐH-06/NCC", "ĐH-06b/QTX", "ĐH-07/BTXH", "ĐH-08/BHYT", "ĐH-09/TE", "ĐH-10/BĐG-TNXH"],
      ...["ĐH-13/NL", "BHXH-01", "KT-01/NN", "NHCSXH-01/TD", "TK-01/DS"],
      ...Array.from({ length: 16 }, (_, index) => `NV-${String(index + 1).padStart(2, "0")}`),
    ]);
    expect(new Set(templates.map(({ id }) => id)).size).toBe(33);
    for (const { rules } of templates) {
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    }
  });
});

describe("the employment form", () => {
  const quarter = formOf(dh03);
  const year = formOf(dh03, "year");
  const columnsOf = (form: Form, row: string) =>
    [...form.cells.keys()]
      .map(partsOfCellKey)
      .filter((parts) => parts.row === row)
      .map(({ column }) => column);

  it.each([
    ["a total with a target", "1", ["1", "L", "2", "3", "4", "5", "6", "9"]],
    ["a part without one", "3.1", ["L", "2", "3", "5", "6", "9"]],
    ["a stock, which never accumulates", "8.2", ["2", "9"]],
    ["a heading, which has no figure", "3", []],
  ])("gives %s its columns in a quarter", (_, row, columns) => {
    expect(columnsOf(quarter, row)).toEqual(columns);
  });

  it("asks for the estimate in the six-month and annual report only", () => {
    expect(columnsOf(year, "1")).toEqual(["1", "L", "2", "3", "4", "5", "6", "7", "8", "9"]);
    expect(columnsOf(year, "7")).toEqual(["L", "2", "3", "5", "6", "7", "9"]);
  });

  it.each([
    ["A/1/2", "1.1+1.2"],
    ["A/4.3/2", "1.2"],
    ["A/1/3", "L+2"],
    ["A/1/4", "3/1*100"],
    ["A/1/6", "(3-5)/5*100"],
  ])("works %s out as %s", (key, algebra) => {
    const { content } = cellOf(quarter, key as CellKey);
    const along = key.endsWith("/2") ? "row" : "column";

    const printed =
      content.kind === "computed" &&
      printExpression(content.formula, (reference) => partsOfCellKey(reference.key)[along]);

    expect(printed).toBe(algebra);
  });

  it("carries what was cumulated before, and last year from filed figures where no report is", () => {
    const cumulative = { key: "A/1.2/3", template: null };
    expect(cellOf(quarter, "A/1.2/L" as CellKey).content).toEqual({
      kind: "carried",
      from: {
        kind: "report",
        cell: { ...cumulative, period: "previous" },
        orElse: { kind: "nothing" },
      },
    });
    expect(cellOf(quarter, "A/1.2/5" as CellKey).content).toEqual({
      kind: "carried",
      from: {
        kind: "report",
        cell: { ...cumulative, period: "last-year" },
        orElse: { kind: "figure", indicator: "vl.1.2.{last-year}" },
      },
    });
    expect(cellOf(quarter, "A/1.2/1" as CellKey).content).toEqual({
      kind: "carried",
      from: { kind: "target", indicator: "M2a" },
    });
  });

  it("judges only the cumulative figure against the year's target", () => {
    const judged = [...year.cells.values()].filter(({ measure }) => measure.target !== null);
    expect(judged.map(({ key, measure }) => [key, measure.target])).toEqual([
      ["A/1/3", "M2"],
      ["A/1.2/3", "M2a"],
      ["A/5/3", "M2b"],
    ]);
  });

  it("expects nineteen figures in a quarter; notes are free", () => {
    expect(countFilled(quarter, new Map(), new Set())).toEqual({ filled: 0, expected: 19 });
  });
});
