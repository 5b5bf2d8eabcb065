import type { CellKey } from "../../../shared/ids.ts";
import { illustration } from "../../../shared/regimes/dongHoa2022/illustration.ts";
import { playReports } from "../regimes/playedReports.ts";

const counted = illustration.filter(
  ({ then, period }) => then !== "returned" && period === "2022Q1",
);

/** The sum of what the communes typed into a cell, of those whose reports count. */
export function sumOf(template: string, cell: string): number {
  return counted
    .filter((report) => report.template === template)
    .map(({ entered }) => entered.get(cell as CellKey))
    .reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
}

/** The sum of what is carried into a cell for the same communes. */
export function lastYearOf(template: string, cell: string): number {
  return playReports(counted)
    .filter(({ report }) => report.template === template)
    .map(({ values }) => values.get(cell as CellKey))
    .reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
}
