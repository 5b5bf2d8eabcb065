import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { cellsOfLine } from "../../../shared/regimes/dongHoa2022/cellsOfLine.ts";

/** What is registered, and the milestones of a row that has them. */
const rows = {
  "1.1": "15 - 8 12",
  "1.2": "5 - 3 5",
  "2": "320 80 160 240",
  "2.1": "6 1 3 5",
  "2.2": "60 15 30 45",
  "3.2": "4 1 2 3",
  "4": "3 0.5 1.5 2.5",
  "5.2": "95 95 94.5 95",
  "5.3": "0.2 0.1 0.2 0.1",
  "5.4": "- - - -",
  "6": "100 95 97 99",
  "7": "1",
  "8": "2 - 1 1",
};

function cellsOfRow([row, line]: readonly [row: string, line: string]) {
  const columns = ["2", "3", "4", "5"].slice(0, line.split(" ").length);
  return cellsOfLine(
    columns.map((column) => ({ table: "A", row, column })),
    line,
  );
}

/** A right form: Hòa Hiệp Trung registers exactly what the town asks of it, evenly over the year. */
export const rightPlan: ReadonlyMap<CellKey, DataValue> = new Map([
  ...Object.entries(rows).flatMap(cellsOfRow),
  ...(Object.entries({
    "A/5.1/2": true,
    "B/KH/1": true,
    "B/KH/2": "28/KH-UBND",
    "B/KH/3": "2022-03-02",
    "B/BC/1": true,
    "B/BC/2": "41/QĐ-UBND",
    "B/BC/3": "2022-03-02",
  }) as [CellKey, DataValue][]),
]);
