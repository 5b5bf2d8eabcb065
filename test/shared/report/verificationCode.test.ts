import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId, PeriodId, TemplateId } from "../../../shared/ids.ts";
import type { DataState } from "../../../shared/report/submission.ts";
import {
  printCode,
  type ReportIdentity,
  verificationCodeOf,
} from "../../../shared/report/verificationCode.ts";

const identity: ReportIdentity = {
  regime: "dong-hoa-2022",
  template: "dh-04" as TemplateId,
  period: "2022Q1" as PeriodId,
  unit: "ou-19" as OrgUnitId,
};

const right: Record<string, DataValue> = {
  "A/hh/1": 128,
  "A/hh/2": 5,
  "A/hh/8": none,
  "B/nk/8": unknown,
  "C/12/v": 4.186684969,
  "A/hh/9": null,
};

const final: DataState = { estimated: false, preliminary: false };

function codeOf(
  cells: Record<string, DataValue>,
  of: Partial<ReportIdentity> = {},
  version = 1,
  state = final,
) {
  const values = new Map(Object.entries(cells)) as Map<CellKey, DataValue>;
  return verificationCodeOf({ ...identity, ...of }, version, state, values);
}

const code = codeOf(right);

describe("the mã đối chiếu", () => {
  it("is ten characters that are not mistaken for one another", () => {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    expect(printCode(code)).toBe(`${code.slice(0, 5)}-${code.slice(5)}`);
  });

  it("is the first fifty bits of the SHA-256 of identity, version, data state and values by key", () => {
    const text =
      '[{"period":"2022Q1","regime":"dong-hoa-2022","template":"dh-04","unit":"ou-19"},1,{"estimated":false,"preliminary":false},[["A/hh/1",128],["A/hh/2",5],["A/hh/8",{"s":"none"}],["B/nk/8",{"s":"unknown"}],["C/12/v",4.186684969]]]';
    const bits = BigInt(`0x${createHash("sha256").update(text).digest("hex").slice(0, 14)}`) >> 6n;
    const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const expected = [...bits.toString(32).padStart(10, "0")].map(
      (digit) => letters[Number.parseInt(digit, 32)],
    );
    expect(code).toBe(expected.join(""));
  });

  it("stays when the cells come in another order", () => {
    expect(codeOf(Object.fromEntries(Object.entries(right).toReversed()))).toBe(code);
  });

  it("stays when a blank cell is not mentioned", () => {
    const { "A/hh/9": _, ...mentioned } = right;
    expect(codeOf(mentioned)).toBe(code);
  });

  it("stays when a program computes the last bit differently", () => {
    expect(codeOf({ ...right, "C/12/v": 4.186684969 * (1 + 2 ** -52) })).toBe(code);
    const large = 123_456.789012341;
    expect(codeOf({ ...right, x: large * (1 + 2 ** -46) })).toBe(codeOf({ ...right, x: large }));
    expect(codeOf({ ...right, x: 0.1 + 0.2 })).toBe(codeOf({ ...right, x: 0.3 }));
    expect(codeOf({ ...right, x: -0 })).toBe(codeOf({ ...right, x: 0 }));
  });

  it.each([
    ["A/hh/1", 129],
    ["A/hh/1", null],
    ["A/hh/1", "128"],
    ["A/hh/2", 5.000001],
    ["A/hh/8", 0],
    ["A/hh/8", unknown],
    ["A/hh/8", null],
    ["A/hh/9", 0],
    ["A/hh/3", none],
  ])("breaks when %s becomes %j", (key, value) => {
    expect(codeOf({ ...right, [key]: value })).not.toBe(code);
  });

  it.each([
    { unit: "ou-11" as OrgUnitId },
    { period: "2022Q2" as PeriodId },
    { template: "dh-03" as TemplateId },
    { regime: "other" },
  ])("breaks for %j", (of) => {
    expect(codeOf(right, of)).not.toBe(code);
  });

  it.each([
    ["an estimate", { estimated: true, preliminary: false }],
    ["figures before the review ends", { estimated: false, preliminary: true }],
  ])("breaks where final figures turn into %s", (_, state) => {
    expect(codeOf(right, {}, 1, state)).not.toBe(code);
  });

  it("breaks for another version of the template, and when two cells swap their figures", () => {
    expect(codeOf(right, {}, 2)).not.toBe(code);
    expect(codeOf({ ...right, "A/hh/1": 5, "A/hh/2": 128 })).not.toBe(code);
  });

  it("breaks whenever one cell of any form changes", () => {
    const cells = fc.dictionary(fc.constantFrom("a", "b", "c", "d", "e"), fc.nat(), { minKeys: 1 });
    fc.assert(
      fc.property(cells, fc.nat(), (values, by) => {
        const [key = "a"] = Object.keys(values);
        const changed = { ...values, [key]: (values[key] ?? 0) + by + 1 };
        expect(codeOf(changed)).not.toBe(codeOf(values));
      }),
      { numRuns: 50 },
    );
  });
});
