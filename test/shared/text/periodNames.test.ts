import { expect, it } from "vitest";
import { sayPeriod, shortenPeriod } from "../../../shared/text/periodNames.ts";

it.each([
  ["2022Q1", "Quý I năm 2022", "Quý I", "First quarter of 2022", "Q1"],
  ["2022Q4", "Quý IV năm 2022", "Quý IV", "Fourth quarter of 2022", "Q4"],
  ["2022S1", "6 tháng đầu năm 2022", "6T đầu", "First half of 2022", "H1"],
  ["2022S2", "6 tháng cuối năm 2022", "6T cuối", "Second half of 2022", "H2"],
  ["2022", "Năm 2022", "Năm", "Year 2022", "Year"],
  ["202203", "Tháng 3 năm 2022", "Tháng 3", "March 2022", "March"],
  ["2022P", "Kế hoạch năm 2022", "Kế hoạch", "Plan for 2022", "Plan"],
  ["2022X02", "Đột xuất 2 năm 2022", "Đột xuất 2", "Ad hoc report 2 of 2022", "Ad hoc 2"],
  ["2022Q9", "2022Q9", "2022Q9", "2022Q9", "2022Q9"],
])("%s is “%s” (%s), in English “%s” (%s)", (id, ...names) => {
  expect([
    sayPeriod("vi", id),
    shortenPeriod("vi", id),
    sayPeriod("en", id),
    shortenPeriod("en", id),
  ]).toEqual(names);
});
