import { describe, expect, it } from "vitest";
import { checkForm, onTheSheetAlone } from "../../../shared/form/checkForm.ts";
import { compileForm } from "../../../shared/form/compileForm.ts";
import { computeForm } from "../../../shared/form/computeForm.ts";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { countFilled } from "../../../shared/rollup/completeness.ts";
import { consolidate } from "../../../shared/rollup/consolidate.ts";
import { formOf } from "../regimes/filledForm.ts";
import { classList } from "./classList.ts";

const form = formOf(classList);
const rate = { type: "rate", aggregation: "RATIO" } as const;

type Row = readonly [name: DataValue, learners: DataValue, women: DataValue];

/** The list with its first rows filled in. */
function listOf(...rows: readonly Row[]) {
  const entered = rows.flatMap((row, index) =>
    row.map((value, at) => [`A/${index + 1}/${at + 1}` as CellKey, value] as const),
  );
  return computeForm(form, new Map(entered));
}

const total = (values: ReturnType<typeof listOf>) => values.get("A/T/2" as CellKey) ?? null;

describe("a list that the sender adds rows to", () => {
  it.each<[string, readonly Row[], { filled: number; expected: number }, DataValue]>([
    ["asks for nothing before it is begun", [], { filled: 0, expected: 0 }, null],
    [
      "asks for the figures of a row with a name",
      [["Hàn", null, null]],
      { filled: 0, expected: 2 },
      null,
    ],
    ["is complete with the rows it has", [["Hàn", 25, 3]], { filled: 2, expected: 2 }, 25],
    [
      "adds up the rows it has",
      [
        ["Hàn", 25, 3],
        ["May", 30, 28],
      ],
      { filled: 4, expected: 4 },
      55,
    ],
    [
      "has no learners where it says that there is no class",
      [[null, none, none]],
      { filled: 2, expected: 2 },
      0,
    ],
    [
      "has a total that nobody knows while one class is unknown",
      [
        ["Hàn", 25, 3],
        ["May", unknown, 28],
      ],
      { filled: 4, expected: 4 },
      unknown,
    ],
  ])("%s", (_, rows, filled, sum) => {
    const values = listOf(...rows);

    expect(countFilled(form, values, new Set())).toEqual(filled);
    expect(total(values)).toEqual(sum);
  });

  it("finds blanks only in the rows that are begun", () => {
    const found = checkForm(form, listOf(["Hàn", 25, null]), onTheSheetAlone);

    expect(found.map(({ id, cells }) => [id, cells])).toEqual([["blank", ["A/1/3"]]]);
  });

  it("applies its rules to each row by itself", () => {
    const values = listOf(["Hàn", 25, 3], [null, 30, 31]);

    expect(checkForm(form, values, onTheSheetAlone).map(({ id }) => id)).toEqual([
      "L1@A/2",
      "L2@A/2",
    ]);
  });

  it("is totalled over units, and its rows are not", () => {
    const unit = (id: string, values: ReturnType<typeof listOf>) => ({
      unit: id as OrgUnitId,
      name: id,
      sector: "rural" as const,
      standing: { kind: "counted", approved: true, estimated: false, preliminary: false } as const,
      values,
      version: 1,
    });
    const figures = consolidate(
      form,
      [unit("a", listOf(["Hàn", 25, 3])), unit("b", listOf(["May", 30, 28], ["Điện", 20, 0]))],
      null,
    );

    expect(figures.map(({ key, total: { value } }) => [key, value])).toEqual([
      ["A/T/2", 75],
      ["A/T/3", 31],
    ]);
  });
});

it("a rate of rows that the sender adds has no sums over units to be made of", () => {
  const [table] = classList.tables;
  const rated = compileForm(
    {
      ...classList,
      tables: table
        ? [
            {
              ...table,
              rows: table.rows.map((row) =>
                row.id === "T" ? { ...row, measure: { ...row.measure, ...rate } } : row,
              ),
            },
          ]
        : [],
    },
    "quarter",
  );

  expect(rated.ok ? [] : rated.error.map(({ at, why }) => `${at}: ${why}`)).toContain(
    "A/T/2: a rate is made anew of sums: count in a cell of its own",
  );
});
