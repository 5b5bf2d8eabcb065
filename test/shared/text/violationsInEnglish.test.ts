import { describe, expect, it } from "vitest";
import { unknown } from "../../../shared/form/dataValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { countOf, moneyOf, rateOf } from "../../../shared/regimes/dongHoa2022/measures.ts";
import { listCells, sayAccepted } from "../../../shared/text/violations.ts";
import { formOf } from "../regimes/filledForm.ts";
import { rightPoverty } from "../regimes/rightForms.ts";
import { everyAggregation } from "../rollup/everyAggregation.ts";
import { said, saidOf } from "./saidViolation.ts";

const poverty = formOf(dh04);
const jobs = formOf(dh03);

type Words = [title: string, detail: string, instruction: string];

it("a broken rule says what must hold and the figures, with the district's own words below", () => {
  expect(said(poverty, "R3a", { ...rightPoverty, "A/hh/2": 4 }, "en")).toEqual({
    title: "Hộ cận nghèo, column 5 must equal hộ nghèo, column 2",
    detail: "The rule gives 4; the form has 3.",
    instruction:
      "Hộ nghèo chuyển sang hộ cận nghèo không khớp. Đối chiếu danh sách rà soát, sửa ô sai trong hai ô này.",
  });
});

describe("a value that cannot be right", () => {
  it.each<[string, Form, string, number, Words]>([
    [
      "value",
      poverty,
      "A/hh/2",
      -6,
      [
        "Negative number",
        "Hộ nghèo, column 2 is -6; this cell takes a whole number from 0.",
        "Make it a number from 0.",
      ],
    ],
    [
      "value",
      poverty,
      "A/hh/2",
      1.234,
      [
        "Is it 1234 or 1.234?",
        "Hộ nghèo, column 2 is 1.234 (“1,234” in the sheet); this cell takes a whole number from 0.",
        "This cell counts people, households or teams: enter a whole number.",
      ],
    ],
    [
      "value",
      poverty,
      "A/hh/2",
      1234.5,
      [
        "1,234.5 is not a whole number",
        "Hộ nghèo, column 2 is 1,234.5 (“1.234,5” in the sheet); this cell takes a whole number from 0.",
        "This cell counts people, households or teams: enter a whole number.",
      ],
    ],
    [
      "value",
      jobs,
      "A/8.2/2",
      1240.5678,
      [
        "Too many decimals",
        "Dư nợ vay giải quyết việc làm, column 2 is 1,240.5678 (“1.240,5678” in the sheet); this cell takes an amount from 0, in million dong, at most 3 decimals.",
        "Round it to what the form is kept in.",
      ],
    ],
    [
      "value",
      everyAggregation,
      "A/typedShare/v",
      101,
      [
        "Share above 100%",
        "TypedShare (row 12) is 101; this cell takes a number from 0 to 100, at most 2 decimals.",
        "Check what is divided by what.",
      ],
    ],
    [
      "dong",
      jobs,
      "A/8.2/2",
      1_240_500_000,
      [
        "A very large amount: typed in dong?",
        "Dư nợ vay giải quyết việc làm, column 2 is 1,240,500,000 million dong.",
        "The form counts in million dong: 1,500,000 dong is entered as “1,5”.",
      ],
    ],
  ])("%s of %j", (kind, form, key, value, [title, detail, instruction]) => {
    const values = new Map([[key as CellKey, value]]);
    expect(saidOf(form, `${kind}@${key}`, values, {}, "en")).toEqual({
      title,
      detail,
      instruction,
    });
  });
});

it("blanks and what is not known yet are each one finding", () => {
  const { "A/nk/7": _, ...cells } = rightPoverty;
  expect(said(poverty, "blank", cells, "en")).toEqual({
    title: "1 cell not filled in",
    detail: "Nhân khẩu hộ nghèo, column 7.",
    instruction:
      "Enter a figure, write “-” where nothing occurred, “...” where it is not known yet; or give a reason.",
  });
  expect(said(poverty, "unknown", { ...rightPoverty, "A/hh/8": unknown }, "en")).toEqual({
    title: "1 cell not known yet",
    detail: "Hộ nghèo, column 8.",
    instruction: "Give the reason why it is not known yet.",
  });
  const four = ["A/hh/2", "A/hh/3", "A/hh/4", "A/hh/5"] as CellKey[];
  expect(listCells("en", poverty, four)).toBe(
    "Hộ nghèo, column 2; Hộ nghèo, column 3; Hộ nghèo, column 4; and 1 other cell.",
  );
});

it.each([
  [countOf("hộ"), "a whole number from 0"],
  [moneyOf("flow"), "an amount from 0, in million dong, at most 3 decimals"],
  [rateOf(1), "a number from 0 to 100, at most 1 decimal"],
  [countOf("", { type: "yes-no" }), "“Có” (yes) or “Không” (no)"],
  [countOf("", { type: "date" }), "a date such as 15/3/2022 (15 Mar 2022)"],
  [countOf("", { type: "text" }), "words, at most 4,000 characters"],
])("a cell of %j takes %s", (measure, accepted) => {
  expect(sayAccepted("en", measure)).toBe(accepted);
});
