import { describe, expect, it } from "vitest";
import { unknown } from "../../../shared/form/dataValue.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { formOf } from "../regimes/filledForm.ts";
import { rightPoverty } from "../regimes/rightForms.ts";
import { handIn, outcomeOf } from "./handIn.ts";

const poverty = formOf(dh04);

describe("errors and warnings", () => {
  const mirrored = { rule: "R3a", cells: ["B/hh/5", "A/hh/2"], importance: "error" };
  const broken = { ...rightPoverty, "A/hh/2": 4 };
  const unsure = { ...rightPoverty, "A/hh/8": unknown };

  it("an error stops an ordinary hand-in", () => {
    expect(outcomeOf(handIn(poverty, broken))).toEqual({
      kind: "has-violations",
      violations: [mirrored],
    });
  });

  it("an error goes with an explanation, “nộp kèm lỗi”, and stays a doubt", () => {
    expect(outcomeOf(handIn(poverty, broken, { withErrors: "Hộ thứ tư đang xác minh." }))).toEqual([
      "R3a",
    ]);
  });

  it("an explanation of spaces explains nothing", () => {
    expect(outcomeOf(handIn(poverty, broken, { withErrors: "  " }))).toMatchObject({
      violations: [mirrored],
    });
  });

  it("a warning asks for a reason of its own", () => {
    const asked = {
      kind: "has-violations",
      violations: [{ rule: "unknown", cells: ["A/hh/8"], importance: "warning" }],
    };
    const reason = (violation: string, text: string) => [{ violations: [violation], text }];
    expect(outcomeOf(handIn(poverty, unsure))).toEqual(asked);
    expect(outcomeOf(handIn(poverty, unsure, { reasons: reason("blank", "Chờ xã.") }))).toEqual(
      asked,
    );
    expect(outcomeOf(handIn(poverty, unsure, { reasons: reason("unknown", " ") }))).toEqual(asked);
    expect(outcomeOf(handIn(poverty, unsure, { withErrors: "Gửi cho kịp." }))).toEqual(asked);
    expect(outcomeOf(handIn(poverty, unsure, { reasons: reason("unknown", "Chờ xã.") }))).toEqual([
      "unknown",
    ]);
  });

  it("one reason serves many warnings", () => {
    const blank = { ...unsure, "A/nk/7": null };
    const judged = (violations: string[]) =>
      outcomeOf(handIn(poverty, blank, { reasons: [{ violations, text: "Chờ công an xã." }] }));
    expect(judged(["blank", "unknown"])).toEqual(["blank", "unknown"]);
    expect(judged(["unknown"])).toMatchObject({
      violations: [{ rule: "blank", cells: ["A/nk/7"] }],
    });
  });

  it("what only informs asks for nothing", () => {
    const mild = dh04.rules.map((rule) =>
      rule.id === "G9" ? { ...rule, importance: "info" as const } : rule,
    );
    // 168 opened; 148 are far more than 120 % fewer than the four planned.
    const many = { ...rightPoverty, "A/hh/4": 19, "A/nk/4": 40 };
    expect(outcomeOf(handIn(formOf({ ...dh04, rules: mild }), many))).toEqual(["G9"]);
    expect(outcomeOf(handIn(poverty, many))).toMatchObject({ violations: [{ rule: "G9" }] });
  });
});
