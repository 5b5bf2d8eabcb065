import { describe, expect, it } from "vitest";
import { none } from "../../../shared/form/dataValue.ts";
import type { CellReference } from "../../../shared/form/form.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { dh13 } from "../../../shared/regimes/dongHoa2022/dh13.ts";
import { illustratedResources } from "../../../shared/regimes/dongHoa2022/illustratedResources.ts";
import { countFilled } from "../../../shared/rollup/completeness.ts";
import { printColumn, printRowLabel } from "../../../shared/sheet/printedAlgebra.ts";
import { findDisagreement } from "../../support/findDisagreement.ts";
import { illustratedFaults } from "./illustratedFaults.ts";
import { filled, foundIn, type Mistake, openFor, schemaFaults, uncaught } from "./openedForm.ts";

const periods = ["2022Q1", "2022S1", "2022"] as const;
const opened = openFor(dh13, "2022Q1", "ou-34");
const { form, carried } = opened;
const right =
  illustratedResources.find(({ unit }) => unit === "ou-34")?.entered ?? new Map<CellKey, never>();

const mistakes: readonly Mistake[] = [
  ["more spent than allotted", { "A/3.2/4": 60.001 }, [["error", "L1@A/3.2"]]],
  ["more allotted than planned", { "A/3.3/3": 90.5 }, [["warning", "L2@A/3.3"]]],
  [
    "a project without a name",
    { "A/9/2": 10, "A/9/3": 5, "A/9/4": 5, "A/9/6": 1, "A/9/7": none },
    [["error", "L3@A/9"]],
  ],
  ["more of the national programme than of all", { "A/M/6": 9 }, [["error", "L4@A/6"]]],
  ...["2", "3", "4", "6", "7"].map(
    (column): Mistake => [
      `a project of which nothing but column ${column} is said`,
      { [`A/9/${column}`]: 1 },
      [
        ["warning", "blank"],
        ["error", "L3@A/9"],
      ],
    ],
  ),
  ["a project begun and left blank", { "A/10/1": "Nuôi tôm" }, [["warning", "blank"]]],
  ["money typed in đồng", { "A/3.2/2": 200_000_000 }, [["warning", "dong@A/3.2/2"]]],
];

/** So much stood in a column of a row when the quarter before closed. */
function before(row: string, column: string, value: number) {
  return ({ key, period }: CellReference) =>
    period === "previous" && key === `A/${row}/${column}` ? value : undefined;
}

const earlier: readonly Mistake[] = [
  ["less allotted than a quarter ago", { "A/3.2/3": 60 }, [["warning", "G4.3@A/3.2"]]],
  ["less spent than a quarter ago", { "A/3.2/4": 35 }, [["warning", "G4.4@A/3.2"]]],
];

describe("the form of resources", () => {
  it.each(periods)("compiles for %s, and the Worker accepts it", (period) => {
    expect(openFor(dh13, period, "ou-31").form.cells.size).toBe(form.cells.size);
    expect(schemaFaults(dh13)).toEqual([]);
    expect(dh13).toMatchObject({ reportedBy: ["ou-31", "ou-33", "ou-34"], neverLate: true });
  });

  it("asks for five figures of 13 programmes and of the national one; further ones are free", () => {
    expect(countFilled(form, new Map(), carried.missing)).toEqual({ filled: 0, expected: 70 });
  });

  it("prints its sums and the share that is spent", () => {
    const [table] = dh13.tables;
    const column = table?.columns.find(({ id }) => id === "5");
    const rows = table?.rows.filter(({ id }) => id === "1" || id === "3") ?? [];
    if (!table || !column) throw new Error("the form has lost its share");

    expect(printColumn(form, table, column)).toBe("5=4/2*100");
    expect(rows.map((row) => printRowLabel(form, table, row))).toEqual([
      "Đào tạo nghề cho lao động nông thôn (1=1.1+1.2)",
      "Giảm nghèo (3=3.1+3.2+3.3+3.4+3.5)",
    ]);
  });

  it("adds further programmes to those that the plan names, and the parts of none twice", () => {
    const change = new Map([
      ["A/9/1", "Nuôi tôm"],
      ["A/9/2", 10],
      ["A/14/1", "Trồng rau"],
      ["A/14/2", 2.5],
    ] as [CellKey, number | string][]);
    const values = filled(opened, new Map([...right, ...change]));

    expect(values.get("A/3/2" as CellKey)).toBe(290);
    expect(values.get("A/T/2" as CellKey)).toBe(302.5);
    expect(filled(opened, right).get("A/T/2" as CellKey)).toBe(290);
    expect(filled(opened, right).get("A/T/5" as CellKey)).toBeCloseTo((57 / 290) * 100, 9);
  });

  it("is silent about a right one", () => {
    expect(foundIn(opened, right, {})).toEqual([]);
  });

  it.each(mistakes)("finds %s", (_, change, expected) => {
    expect(foundIn(opened, right, change)).toEqual(expected);
  });

  it.each(earlier)("finds %s", (_, change, expected) => {
    const [key = ""] = Object.keys(change);
    const [, row = "", column = ""] = key.split("/");
    const now = change[key];
    const then = (value: number) => foundIn(opened, right, change, before(row, column, value));

    expect(then(Number(now) + 1)).toEqual(expected);
    expect(then(Number(now))).toEqual([]);
  });

  it("has a mistake for every rule", () => {
    expect(uncaught(dh13, [...mistakes, ...earlier])).toEqual([]);
  });

  it("judges as its sheet does", { timeout: 120_000 }, () => {
    expect(findDisagreement(form, carried, 60)).toBeNull();
  });

  it.each(illustratedResources.map((report) => [report.unit, report] as const))(
    "of %s can be shown in the demonstration",
    (_, report) => {
      expect(illustratedFaults(dh13, report)).toEqual([]);
    },
  );
});
