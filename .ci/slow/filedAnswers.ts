import type { CellContent } from "../../shared/sheet/sheet.ts";

/** Whose form is taken out: the code of a person of phường Hòa Vinh in the demonstration. */
export const code = "demo-22258";

/** Which form. */
export const path = { template: "dh-04", period: "2022Q1", unit: "ou-11" };

/** What is typed into it, by key: figures, a zero, and what has not occurred. */
export const answers: Readonly<Record<string, CellContent>> = {
  ...row("A/hh", [5, 1, 2, 1, 0, 1, "-"]),
  ...row("A/nk", [14, 3, 5, 3, 0, 4, "-"]),
  ...row("B/hh", [1, 6, 1, 5, 0, 2, "-"]),
  ...row("B/nk", [3, 17, 2, 14, 0, 6, "-"]),
};

function row(key: string, values: readonly CellContent[]): Record<string, CellContent> {
  return Object.fromEntries(values.map((value, at) => [`${key}/${at + 2}`, value]));
}
