import { expect, it } from "vitest";
import type { CellContent } from "../../../shared/sheet/sheet.ts";
import { shownText } from "../../../shared/sheet/shownText.ts";

it.each<[CellContent, string, string]>([
  [1234.5, "#,##0.0", "1.234,5"],
  [1234567, "#,##0", "1.234.567"],
  [0, "#,##0", "0"],
  [-12, "#,##0;-#,##0", "-12"],
  [12, "#,##0;-#,##0.0", "12"],
  [2.5, "0.00", "2,50"],
  [2.5, "0.##", "2,5"],
  [0.125, "0.0%", "12,5%"],
  [0.5, "General", "0,5"],
  [44630, "dd/mm/yyyy", "10/03/2022"],
  [44630, "[$-42A]dd/mm/yyyy", "10/03/2022"],
  [15, '0" ngày"', "15 ngày"],
  ["001234567890", "@", "001234567890"],
  [null, "#,##0", ""],
])("%s in the format %s reads %s", (value, numberFormat, shown) => {
  expect(shownText({ value, style: { numberFormat } })).toBe(shown);
});

it.each<[number, string, string]>([
  [1.5, "#,##0", "1,5"],
  [1.234, "#,##0", "1,234"],
  [1234, "#,##0", "1.234"],
  [0.1 + 0.2, "#,##0.0", "0,3"],
  [12.3456, "#,##0.0##", "12,3456"],
])(
  "what somebody typed is never shown rounded: %s in the format %s reads %s",
  (value, numberFormat, shown) => {
    expect(shownText({ value, style: { numberFormat, unlocked: true } })).toBe(shown);
    expect(shownText({ value: 2.6, style: { numberFormat: "#,##0" } })).toBe("3");
  },
);
