import { describe, expect, it } from "vitest";
import type { CellKey } from "../../../shared/ids.ts";
import { findTotalAt } from "../../../shared/sheet/findTotalAt.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { insertColumn, insertRows, readingOf } from "../../support/readingOf.ts";
import { formOf } from "../regimes/filledForm.ts";
import { illustratedTown } from "../rollup/illustratedUnits.ts";
import { drawn } from "./drawnConsolidation.ts";

const { template, units } = illustratedTown("dh-04");
const form = formOf(template);
const milestones = new Map([
  [
    "C/15a/v" as CellKey,
    {
      byUnit: units.map(() => 3),
      registered: units.length,
      expected: units.length,
      whole: 3 * units.length,
    },
  ],
]);
const { main, second, third, layout } = drawn(units, [], null, { form, milestones });
const keys = [...layout.rowOf.keys()];

describe("the figure that a selected cell is about", () => {
  it("is told by every cell of its row on the sheet of units", () => {
    const { values } = readingOf(main);
    for (const key of keys) {
      const row = layout.rowOf.get(key) ?? -1;
      for (const column of [layout.urban.first, layout.total, layout.coverage]) {
        expect(findTotalAt(values, { row, column })?.key).toBe(key);
      }
    }
    // Nine columns of four rows, and ten rows of rates.
    expect(keys).toHaveLength(46);
  });

  it("is the one above, in the rows of what was registered for it", () => {
    const { values } = readingOf(main);
    const row = layout.milestonesRowOf.get("C/15a/v" as CellKey) ?? -1;

    const below = [row, row + 1].map((at) =>
      findTotalAt(values, { row: at, column: layout.total }),
    );
    expect(below.map((found) => found?.key)).toEqual(["C/15a/v", "C/15a/v"]);
  });

  it("is told by row and column in the form's own layout", () => {
    const { values } = readingOf(third);
    const official = layOutForm(form);
    const found = keys.map((key) => findTotalAt(values, positionOf(official, key))?.key);

    expect(found).toEqual(keys);
  });

  it("is found again after rows and columns have been moved, with whose totals it is", () => {
    const sheet = readingOf(third);
    const { row, column } = positionOf(layOutForm(form), "B/nk/9" as CellKey);
    insertRows(sheet, 3, 2);
    insertColumn(sheet, 0);

    const found = findTotalAt(sheet.values, { row: row + 2, column: column + 1 });
    expect(found?.key).toBe("B/nk/9");
    expect(found?.identity).toMatchObject({
      shows: "form",
      template: "dh-04",
      period: "2022",
      unit: "ou-01",
    });
  });

  it("is none outside the figures, and on no other sheet", () => {
    expect(findTotalAt(readingOf(main).values, { row: 3, column: 5 })).toBeNull();
    expect(findTotalAt(readingOf(third).values, { row: 4, column: 3 })).toBeNull();
    expect(findTotalAt(readingOf(second).values, { row: 10, column: 3 })).toBeNull();
    expect(findTotalAt([["a", "A/hh/2"]], { row: 0, column: 1 })).toBeNull();
  });
});
