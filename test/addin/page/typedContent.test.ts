import { expect, it } from "vitest";
import { typedContent } from "../../../addin/page/typedContent.ts";

/** What a cell is drawn with whose figure a file shows as a day. */
const overDay = '[=44654]"ngày 3 tháng 4";[<0]-#,##0;#,##0';

it.each([
  ["an ordinary number", "128", "#,##0", 128],
  ["a decimal comma", "12,5", "#,##0.0##", 12.5],
  ["thousands and a decimal comma", "1.234,5", "#,##0.0##", 1234.5],
  ["what can be read in two ways, kept to be asked about", "1.234", "#,##0", "1.234"],
  ["the English way with both signs", "1,234.5", "#,##0.0##", 1234.5],
  ["không phát sinh", "-", "#,##0", "-"],
  ["chưa có số liệu", "...", "#,##0", "..."],
  ["nothing", "  ", "#,##0", null],
  ["words where a figure belongs", "mười", "#,##0", "mười"],
  ["a per cent sign, kept to be asked about", "5%", "#,##0", "5%"],
  ["a sum", "=12+30", "#,##0", 42],
  ["a formula that reads cells, kept as text", "=A1+2", "#,##0", "=A1+2"],
  ["a sum of figures that can be read in two ways", "=1.000+2.000", "#,##0", "=1.000+2.000"],
  ["a sum with one such figure", "=1.234+2", "#,##0", "=1.234+2"],
  ["a sum with a decimal comma", "=1,5+2", "#,##0.0##", 3.5],
  ["a sum with a decimal point", "=1.5+2", "#,##0.0##", 3.5],
  ["a sum with thousands and a decimal comma", "=1.234,5+0,5", "#,##0.0##", 1235],
  ["a sum with millions", "=1.000.000/4", "#,##0", 250_000],
  ["a sum that mixes both decimal signs", "=1,5+2.5", "#,##0.0##", "=1,5+2.5"],
  ["a sum with a nought in front", "=0,0+1,5", "#,##0.0##", 1.5],
  ["a comma that may part arguments", "=max(1,5)", "#,##0.0##", "=max(1,5)"],
  ["a figure that is none", "=1.2.3+1", "#,##0", "=1.2.3+1"],
  ["digits in a text cell", "0123", "@", "0123"],
  ["a day", "5/3/2022", "dd/mm/yyyy", 44625],
  ["a day in a cell with Excel's own format", "5/3/2022", "[$-42A]dd/mm/yyyy;@", 44625],
  ["a figure over one that was shown as a day", "7", overDay, 7],
  ["a day there, kept to be asked about", "5/4/2022", overDay, "5/4/2022"],
  ["digits over a number that a text cell hides", "12", '[=12]"";@', "12"],
  ["a day that does not exist", "31/2/2022", "dd/mm/yyyy", "31/2/2022"],
])("typing %s", (_, text, format, content) => {
  expect(typedContent(text, format)).toBe(content);
});
