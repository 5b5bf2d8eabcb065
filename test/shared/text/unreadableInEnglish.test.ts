import { describe, expect, it } from "vitest";
import type { Form } from "../../../shared/form/form.ts";
import { readEntry } from "../../../shared/form/readEntry.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { countOf } from "../../../shared/regimes/dongHoa2022/measures.ts";
import type { CellContent } from "../../../shared/sheet/sheet.ts";
import { formOf } from "../regimes/filledForm.ts";
import { cell, everyAggregation } from "../rollup/everyAggregation.ts";
import { saidOf } from "./saidViolation.ts";

const poverty = formOf(dh04);

type Words = [title: string, detail: string, instruction: string];

describe("a cell that cannot be read", () => {
  const takes =
    "this cell takes a whole number from 0; write “-” where nothing occurred, “...” where it is not known yet.";

  it.each<[Form, string, CellContent, string, Words]>([
    [
      poverty,
      "A/hh/2",
      "#REF!",
      "#REF!",
      [
        "The cell has the error #REF!",
        "Hộ nghèo, column 2 is a formula that fails.",
        "Mend the formula, or enter the figure itself.",
      ],
    ],
    [
      poverty,
      "A/hh/2",
      1e16,
      "1E+16",
      [
        "Too large a number",
        `Hộ nghèo, column 2 says “1E+16”; ${takes}`,
        "Check the figure and its unit: at most 1,000,000,000,000,000.",
      ],
    ],
    [
      formOf(dh03),
      "A/5/9",
      "x".repeat(4001),
      "x".repeat(4001),
      [
        "Too many words",
        "Việc làm tăng thêm, column 9 has 4,001 characters; this cell takes words, at most 4,000 characters.",
        "Shorten it, or send the rest on paper.",
      ],
    ],
    [
      poverty,
      "A/hh/2",
      "12",
      "12",
      [
        "“12” is text, not yet a number",
        "Hộ nghèo, column 2: the sheet cannot add a number that is kept as text.",
        "Press to make it a number, or enter it again.",
      ],
    ],
    [
      poverty,
      "A/hh/2",
      "1.234",
      "1.234",
      [
        "“1.234” can be read in two ways",
        `Hộ nghèo, column 2 says “1.234”; ${takes}`,
        "Choose the right figure, or enter it again.",
      ],
    ],
    [
      poverty,
      "A/hh/2",
      44624,
      "04/03/2022",
      [
        "“04/03/2022” is a day, not a number",
        `Hộ nghèo, column 2 says “04/03/2022”; ${takes}`,
        "Enter the figure again; if it becomes a day again, format the cell as Number first.",
      ],
    ],
    [
      poverty,
      "A/hh/2",
      0.12,
      "12%",
      [
        "“12%”: the cell shows per cent",
        `Hộ nghèo, column 2 says “12%”; ${takes}`,
        "Choose the right figure, or enter it again without %.",
      ],
    ],
    [
      poverty,
      "A/hh/2",
      "hai",
      "hai",
      [
        "“hai” is not a number",
        `Hộ nghèo, column 2 says “hai”; ${takes}`,
        "Enter this cell again.",
      ],
    ],
    [
      everyAggregation,
      cell("day"),
      "30/2/2022",
      "30/2/2022",
      [
        "“30/2/2022” is not a date",
        "Day (row 20) says “30/2/2022”; this cell takes a date such as 15/3/2022 (15 Mar 2022); write “-” where nothing occurred, “...” where it is not known yet.",
        "Enter this cell again.",
      ],
    ],
    [
      everyAggregation,
      cell("model"),
      "x",
      "x",
      [
        "“x”: yes or no?",
        "Model (row 13) says “x”; this cell takes “Có” (yes) or “Không” (no); write “-” where nothing occurred, “...” where it is not known yet.",
        "Enter “Có” (yes) or “Không” (no).",
      ],
    ],
  ])("%j %s: %j", (form, key, content, shown, [title, detail, instruction]) => {
    const own = key as CellKey;
    const measure = form.cells.get(own)?.measure ?? countOf("");
    const unreadable = new Map([[own, readEntry(content, shown, measure)]]);
    expect(saidOf(form, `value@${key}`, new Map(), { unreadable }, "en")).toEqual({
      title,
      detail,
      instruction,
    });
  });
});
