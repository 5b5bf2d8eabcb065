import { describe, expect, it } from "vitest";
import { evaluate } from "../../../shared/form/algebra/evaluate.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { CellReference, Form } from "../../../shared/form/form.ts";
import type { RuleScope } from "../../../shared/form/template.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { sayNumber } from "../../../shared/text/numbers.ts";
import { ruleSentence } from "../../../shared/text/statementSentence.ts";
import { filledFor, formOf } from "../regimes/filledForm.ts";
import { type Cells, line, rightJobs, rightPoverty } from "../regimes/rightForms.ts";
import { placedRule, povertyWith } from "./forms.ts";

const unit = "ou-12" as OrgUnitId;

/** The sentence of a rule with the figures of a filled form in it. */
function said(form: Form, id: string, cells: Cells): string {
  const values = filledFor(form, unit, new Map(Object.entries(cells)) as Map<CellKey, DataValue>);
  const valueOf = ({ key }: CellReference) => {
    const value = values.get(key);
    return typeof value === "number" || (typeof value === "object" && value) ? value : null;
  };
  const parts = ruleSentence(form, placedRule(form, id)).map((part) => {
    if (typeof part === "string" || "cell" in part) return part;
    const value = evaluate(part.figure, valueOf);
    return typeof value === "number" ? sayNumber(value, part.decimals) : "?";
  });
  return parts.join("");
}

const perRow: RuleScope = { each: "row", table: "A", rows: ["hh"] };
const perColumn: RuleScope = { each: "column", table: "A", columns: ["9"] };
const whole: RuleScope = { each: "form" };

// Hòa Hiệp Trung: 168 poor households of 487 people opened the year, 213 near-poor ones of 641.
describe("a broken rule says what must hold, the figure it asks for, and what stands there", () => {
  it.each<[string, RuleScope, string, string]>([
    [
      "@B!hh:5 = @A!hh:2",
      whole,
      "X",
      "Hộ cận nghèo, cột 5 phải bằng hộ nghèo, cột 2: 3; đang là 3.",
    ],
    ["@9 >= 0", perRow, "X@A/hh", "Hộ nghèo: cột 9 không được nhỏ hơn 0; đang là 166."],
    [
      "@2+@3+@4 <= @1",
      perRow,
      "X@A/hh",
      "Hộ nghèo: cột 2 + cột 3 + cột 4 không được lớn hơn cột 1: 168; đang là 5 = 3 + 1 + 1.",
    ],
    [
      "@9 = @1-(@2-@3)",
      perRow,
      "X@A/hh",
      "Hộ nghèo: cột 9 phải bằng cột 1 − (cột 2 − cột 3): 166 = 168 − (3 − 1); đang là 166.",
    ],
    [
      "@nk <= 15*@hh",
      perColumn,
      "X@A/9",
      "Cột 9: nhân khẩu hộ nghèo không được lớn hơn 15 × hộ nghèo: 2.490 = 15 × 166; đang là 483.",
    ],
    [
      "@nk <= 1000*(@hh+@hh)",
      perColumn,
      "X@A/9",
      "Cột 9: nhân khẩu hộ nghèo không được lớn hơn 1.000 × (hộ nghèo + hộ nghèo): 332.000 = 1.000 × (166 + 166); đang là 483.",
    ],
    ["@9 < @1", perRow, "X@A/hh", "Hộ nghèo: cột 9 phải nhỏ hơn cột 1: 168; đang là 166."],
    ["@9 > @1", perRow, "X@A/hh", "Hộ nghèo: cột 9 phải lớn hơn cột 1: 168; đang là 166."],
    ["@9 <> @1", perRow, "X@A/hh", "Hộ nghèo: cột 9 phải khác cột 1: 168; đang là 166."],
    ["@9 <> 166", perRow, "X@A/hh", "Hộ nghèo: cột 9 phải khác 166; đang là 166."],
    ["@8 = -@6", perRow, "X@A/hh", "Hộ nghèo: cột 8 phải bằng −cột 6: 0 = −0; đang là 0."],
    [
      "@A!hh:9+@B!hh:9 <= @C!10:v",
      whole,
      "X",
      "Hộ nghèo, cột 9 + hộ cận nghèo, cột 9 không được lớn hơn tổng số hộ dân cư (dòng 10): 4.705; đang là 376 = 166 + 210.",
    ],
  ])("%s", (holds, over, id, sentence) => {
    expect(said(povertyWith(holds, over), id, rightPoverty)).toBe(sentence);
  });

  it("with a decimal constant and a quotient as people write them", () => {
    const form = povertyWith("@9/@1 <= 0.5", perRow, 2);
    expect(said(form, "X@A/hh", rightPoverty)).toBe(
      "Hộ nghèo: cột 9 : cột 1 không được lớn hơn 0,5; đang là 0,99 = 166 : 168.",
    );
  });

  it("with “không phát sinh” as 0", () => {
    const form = povertyWith("@6 = @2", perRow);
    expect(said(form, "X@A/hh", { ...rightPoverty, ...line("A/hh", [3, 1, 1, 2, null]) })).toBe(
      "Hộ nghèo: cột 6 phải bằng cột 2: 3; đang là ?.",
    );
    expect(said(form, "X@A/hh", rightPoverty)).toBe(
      "Hộ nghèo: cột 6 phải bằng cột 2: 3; đang là 0.",
    );
  });

  it("with the smallest, largest and difference in words", () => {
    expect(said(formOf(dh03), "G8@A/1", rightJobs)).toBe(
      "Giải quyết việc làm: chênh lệch (cột 3 − cột 5) không được lớn hơn số lớn nhất trong (0,5 × cột 5; 9): 39,5 = số lớn nhất trong (0,5 × 79; 9); đang là 7 = chênh lệch (86 − 79).",
    );
    expect(said(povertyWith("@9 >= min(@1, 200)", perRow), "X@A/hh", rightPoverty)).toBe(
      "Hộ nghèo: cột 9 không được nhỏ hơn số nhỏ nhất trong (cột 1; 200): 168 = số nhỏ nhất trong (168; 200); đang là 166.",
    );
  });
});
