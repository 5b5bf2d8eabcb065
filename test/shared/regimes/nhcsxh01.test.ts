import { describe, expect, it } from "vitest";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import { rowOfUnit } from "../../../shared/form/template.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { illustratedJobs } from "../../../shared/regimes/dongHoa2022/illustratedJobs.ts";
import { illustratedSupplies } from "../../../shared/regimes/dongHoa2022/illustratedSupplies.ts";
import { nhcsxh01 } from "../../../shared/regimes/dongHoa2022/nhcsxh01.ts";
import { communeRowIds } from "../../../shared/regimes/dongHoa2022/placeRows.ts";
import { countFilled } from "../../../shared/rollup/completeness.ts";
import { printColumn, printRowLabel } from "../../../shared/sheet/printedAlgebra.ts";
import { sayViolation } from "../../../shared/text/violations.ts";
import { findDisagreement } from "../../support/findDisagreement.ts";
import { illustratedFaults } from "./illustratedFaults.ts";
import { filled, foundIn, judge, type Mistake, openFor, schemaFaults } from "./openedForm.ts";

const periods = ["2022Q1", "2022S1", "2022"] as const;
const opened = openFor(nhcsxh01, "2022Q1", "ou-37");
const { form, carried } = opened;
const report = illustratedSupplies.find(({ template }) => template === nhcsxh01.id);
const right = report?.entered ?? new Map();

const mistakes: readonly Mistake[] = [
  ["overdue debt above all debt", { "C/ou_11/vl": 1420.1 }, [["error", "N1.ou_11.vl"]]],
  [
    "overdue debt where nothing is owed",
    { "B/ou_19/nt": none, "C/ou_19/nt": 0.001 },
    [["error", "N1.ou_19.nt"]],
  ],
  ["a debt typed in đồng", { "B/ou_20/k": 485_000_000 }, [["warning", "dong@B/ou_20/k"]]],
  ["a debt to the đồng", { "B/ou_20/k": 485.0005 }, [["error", "value@B/ou_20/k"]]],
  ["half a household", { "A/ou_12/sx": 38.5 }, [["error", "value@A/ou_12/sx"]]],
  ["a figure nobody knows yet", { "A/ou_13/sv": unknown }, [["warning", "unknown"]]],
  ["a commune forgotten", { "C/ou_14/hn": null }, [["warning", "blank"]]],
];

describe("the form of the policy bank", () => {
  it.each(periods)("compiles for %s, and the Worker accepts it", (period) => {
    expect(openFor(nhcsxh01, period, "ou-37").form.cells.size).toBe(3 * 11 * 8);
    expect(schemaFaults(nhcsxh01)).toEqual([]);
    expect(nhcsxh01).toMatchObject({ reportedBy: ["ou-37"], neverLate: true });
  });

  it("asks for three measures of seven programmes in ten communes", () => {
    expect(countFilled(form, new Map(), carried.missing)).toEqual({ filled: 0, expected: 210 });
  });

  it("prints its sums", () => {
    const [table] = nhcsxh01.tables;
    const column = table?.columns.at(-1);
    const row = table?.rows.at(-1);
    if (!table || !column || !row) throw new Error("the form has lost its sums");

    expect(printColumn(form, table, column)).toBe("8=1+2+3+4+5+6+7");
    expect(printRowLabel(form, table, row)).toBe("Toàn thị xã (=1+2+3+4+5+6+7+8+9+10)");
  });

  it("adds up along communes and programmes", () => {
    const values = filled(opened, right);
    const of = (key: string) => values.get(key as CellKey);

    expect([of("A/ou_11/t"), of("A/ou_01/vl"), of("A/ou_01/t")]).toEqual([77, 157, 660]);
    expect(of("C/ou_01/vl")).toBeCloseTo(86.95, 6);
  });

  it("is silent about a right one", () => {
    expect(foundIn(opened, right, {})).toEqual([]);
  });

  it.each(mistakes)("finds %s", (_, change, expected) => {
    expect(foundIn(opened, right, change)).toEqual(expected);
  });

  it("compares overdue debt with debt in every commune and programme", () => {
    for (const row of communeRowIds) {
      for (const programme of ["hn", "vl", "xk", "sx", "nt", "sv", "k"]) {
        const change = { [`B/${row}/${programme}`]: 5, [`C/${row}/${programme}`]: 5.1 };
        expect(foundIn(opened, right, change)).toEqual([["error", `N1.${row}.${programme}`]]);
      }
    }
    expect(nhcsxh01.rules).toHaveLength(70);
  });

  it("says which debt and which overdue debt it means", () => {
    const entered = new Map([...right, ["C/ou_11/vl" as CellKey, 1420.1] as const]);
    const [found] = judge(opened, entered);

    expect(found && sayViolation("vi", form, found, filled(opened, entered)).detail).toBe(
      "Nợ quá hạn ở phường Hòa Vinh, cột 2 không được lớn hơn dư nợ ở phường Hòa Vinh, cột 2: 1.420; đang là 1.420,1.",
    );
  });

  it("judges as its sheet does", { timeout: 120_000 }, () => {
    expect(findDisagreement(form, carried, 60)).toBeNull();
  });
});

describe("the bank's report of the demonstration", () => {
  it("can be shown", () => {
    expect(report && illustratedFaults(nhcsxh01, report)).toEqual([]);
  });

  it("agrees with the communes on loans for jobs, but for the one that was returned", () => {
    const differing = illustratedJobs.filter(({ unit, entered }) => {
      const pairs = [
        ["8.1", "A"],
        ["8.2", "B"],
        ["8.3", "C"],
      ].map(([row, table]) => [
        entered.get(`A/${row}/2` as CellKey),
        right.get(`${table}/${rowOfUnit(unit)}/vl` as CellKey),
      ]);
      return pairs.some(([theirs, ours]) => JSON.stringify(theirs) !== JSON.stringify(ours));
    });

    expect(differing.map(({ unit }) => unit)).toEqual(["ou-18"]);
    expect(right.get("C/ou_18/vl" as CellKey)).toBe(12.5);
  });
});
