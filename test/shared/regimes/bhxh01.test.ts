import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { TemplateSchema } from "../../../shared/api/templates.ts";
import { computeForm } from "../../../shared/form/computeForm.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { bhxh01 } from "../../../shared/regimes/dongHoa2022/bhxh01.ts";
import { dh08 } from "../../../shared/regimes/dongHoa2022/dh08.ts";
import { illustratedInsurer } from "../../../shared/regimes/dongHoa2022/illustratedInsurer.ts";
import { orgUnits } from "../../../shared/regimes/dongHoa2022/orgUnits.ts";
import { printRowLabel } from "../../../shared/sheet/printedAlgebra.ts";
import { findDisagreement } from "../../support/findDisagreement.ts";
import { tableOf } from "../../support/tableOf.ts";
import { formOf } from "./filledForm.ts";
import type { Cells } from "./rightForms.ts";
import { carriedInto, entries, expectReasoned, formIn, foundIn } from "./socialForms.ts";

const form = formIn(bhxh01, "2022Q1");
const { table, columns } = tableOf(form, "A");
const carried = carriedInto(form, "ou-39", "2022Q1", {});

function found(change: Cells, lastYear: Cells = {}) {
  const entered = entries({ ...Object.fromEntries(illustratedInsurer.entered), ...change });
  return foundIn(form, carried, entered, { lastYear });
}

describe("BHXH thị xã's form", () => {
  it.each(bhxh01.periodKinds)("compiles for a %s", (kind) => {
    expect(formOf(bhxh01, kind).periodKind).toBe(kind);
  });

  it("is a definition that the Worker takes", () => {
    expect(v.parse(TemplateSchema, JSON.parse(JSON.stringify(bhxh01)))).toEqual(bhxh01);
  });

  it("is owed by BHXH thị xã alone, in the periods of the communes' form, and is never late", () => {
    const [unit] = bhxh01.reportedBy;
    const named = orgUnits.find(({ id }) => id === unit)?.terms.map(({ name }) => name);

    expect([bhxh01.reportedBy.length, named]).toEqual([1, ["BHXH thị xã"]]);
    expect(bhxh01.neverLate).toBe(true);
    expect(bhxh01.periodKinds).toEqual(dh08.periodKinds);
  });

  it("has a row for each of the ten communes, and their sum", () => {
    expect(table.rows.map(({ id, label }) => [id, label])).toEqual([
      ["ou_11", "Phường Hòa Vinh"],
      ["ou_12", "Phường Hòa Hiệp Trung"],
      ["ou_13", "Phường Hòa Hiệp Bắc"],
      ["ou_14", "Phường Hòa Hiệp Nam"],
      ["ou_15", "Phường Hòa Xuân Tây"],
      ["ou_16", "Xã Hòa Thành"],
      ["ou_17", "Xã Hòa Tân Đông"],
      ["ou_18", "Xã Hòa Xuân Đông"],
      ["ou_19", "Xã Hòa Tâm"],
      ["ou_20", "Xã Hòa Xuân Nam"],
      ["T", "Toàn thị xã"],
    ]);
    const total = table.rows.at(-1);
    expect(total && printRowLabel(form, table, total)).toBe(
      "Toàn thị xã (11=1+2+3+4+5+6+7+8+9+10)",
    );
  });

  it("has the groups of the communes' form as its columns", () => {
    const groups = dh08.tables[0]?.rows.map(({ id, label }) => [id, label]);

    expect(columns.map(({ id, label }) => [id, label])).toEqual(groups);
  });
});

describe("BHXH thị xã's illustrated form", () => {
  it("is right, and adds the communes up", () => {
    expectReasoned(form, illustratedInsurer, {});
    const values = computeForm(form, illustratedInsurer.entered);

    // 365 + 467 + 311 + 326 + 353 + 303 + 246 + 262 + 283 + 178.
    expect(values.get("A/T/ncc" as CellKey)).toBe(3094);
  });

  it.each([
    ["a negative number of cards", { "A/ou_11/te": -1 }, ["error", "value@A/ou_11/te"]],
    ["a commune left out", { "A/ou_19/cn": null }, ["warning", "blank"]],
  ])("says of %s", (_, change, expected) => {
    expect(found(change)).toEqual([expected]);
  });

  it("asks about half more cards than last year, and about no fewer", () => {
    expect(found({}, { "A/T/ncc": 2062 })).toEqual([["warning", "G8@A/ncc"]]);
    expect(found({}, { "A/T/ncc": 2063 })).toEqual([]);
  });
});

it("the plain sheet judges as we do", { timeout: 120_000 }, () => {
  expect(findDisagreement(form, carried, 60)).toBe(null);
});
