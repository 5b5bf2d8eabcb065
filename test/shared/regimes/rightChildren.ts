import { none } from "../../../shared/form/dataValue.ts";
import type { Cells } from "./formTrial.ts";

/** Column 2 of table A, or another, by row. */
function column(id: string, cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).map(([row, value]) => [`A/${row}/${id}`, value]));
}

function points(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).map(([row, value]) => [`B/${row}/1`, value]));
}

/** A right quarter of Hòa Hiệp Trung: 3 981 children, 58 of them in need and 56 helped; one abused, seven hurt. */
export const quarter: Cells = {
  ...column("2", {
    ...{ "1.1": 1436, "1.2": 2545, "1.3": 1921, "2": 58, "3": 56 },
    ...{ "5.1": none, "5.2": 1, "5.3": none, "7": 7, "7.1": none, "7.1.1": none },
    ...{ "9.1": none, "9.2": none, "9.3": none, "9.4": none, "9.5": none, "9.6": none },
  }),
  "B/11/1": false,
};

const happened = {
  ...{ "5.1": none, "5.2": 1, "5.3": none, "7": 8, "7.1": none, "7.1.1": none },
  ...{ "9.1": 420, "9.2": 420, "9.3": 21, "9.4": 1500, "9.5": 1500, "9.6": 52.5 },
};

/** The same ward's year: 915 points where 850 are asked, 60 entries of groups for 58 children. */
export const year: Cells = {
  ...quarter,
  ...column("2", { ...happened, "7": 7 }),
  ...column("7", happened),
  ...column("2", {
    ...{ "2.1": 9, "2.2": none, "2.3": 1, "2.4": 31, "2.5": none, "2.6": none, "2.7": none },
    ...{ "2.8": 2, "2.9": 1, "2.10": none, "2.11": none, "2.12": none, "2.13": 12, "2.14": 4 },
  }),
  ...points({
    ...{ "10.1": 90, "10.2": 45, "10.3": 90, "10.4": 70, "10.5": 80, "10.6.1": 50 },
    ...{ "10.6.2": 70, "10.7": 50, "10.8": 70, "10.9": 45, "10.10": 70, "10.11": 70 },
    ...{ "10.12": 70, "10.13": 45, "10.18": true },
  }),
};
