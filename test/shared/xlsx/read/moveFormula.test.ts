import { expect, it } from "vitest";
import { movableFormula } from "../../../../shared/xlsx/read/moveFormula.ts";

it.each<[string, string]>([
  ["A1", "C6"],
  ["$A1+A$1+$A$1", "$A6+C$1+$A$1"],
  ["SUM(A1:B2)", "SUM(C6:D7)"],
  ["SUM(A:A)+SUM($B:C)", "SUM(C:C)+SUM($B:E)"],
  ["SUM(1:1)+SUM($2:3)", "SUM(6:6)+SUM($2:8)"],
  ['IF(A1="A1","B2 ""C3""",A2)', 'IF(C6="A1","B2 ""C3""",C7)'],
  ["'Biểu A1'!B2+Sheet2!B2", "'Biểu A1'!D7+Sheet2!D7"],
  ["LOG10(A1)+ATAN2(B1,1)", "LOG10(C6)+ATAN2(D6,1)"],
  ["Bang1[A1]+thue_A1+A1_thue+T.A1", "Bang1[A1]+thue_A1+A1_thue+T.A1"],
  ["[1]Sheet1!A1", "[1]Sheet1!C6"],
  ["1E5+1.5*A1", "1E5+1.5*C6"],
  ["ZZZ1", "ZZZ1"],
  ["XFD1", "#REF!"],
  ["A1048575", "#REF!"],
])("%s reads %s five rows below and two columns beside", (formula, moved) => {
  expect(movableFormula(formula)(5, 2)).toBe(moved);
});

it("reads the same in its own place, and upwards and leftwards", () => {
  expect(movableFormula("a1 + $B$2")(0, 0)).toBe("a1 + $B$2");
  expect(movableFormula("C6+$A6")(-5, -2)).toBe("A1+$A1");
  expect(movableFormula("A1")(-1, 0)).toBe("#REF!");
});
