import { describe, expect, it } from "vitest";
import { memoryWorkbook } from "../../../addin/host/memoryWorkbook.ts";
import { recalculateForms } from "../../../addin/page/recalculateForms.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import type { CellContent, Sheet } from "../../../shared/sheet/sheet.ts";
import { povertyForm } from "../../support/fakeWorker.ts";
import { faultless, openRoom, type } from "../../support/workRoom.ts";

const layout = layOutForm(povertyForm);

async function filledSheet(): Promise<Sheet> {
  const room = await openRoom();
  type(room, faultless);
  const [shown] = room.workbook.state().sheets;
  if (!shown) throw new Error("no form is open");
  return shown.sheet;
}

/** The sheet as an older program might have laid it out: everything one row lower. */
function oneRowLower(sheet: Sheet): Sheet {
  return { ...sheet, rows: [{ heightPt: null, cells: [] }, ...sheet.rows] };
}

/** Opens a kept sheet as the page does, types one more figure, and answers what stands there. */
function typeInto(sheet: Sheet, key: string, value: CellContent, lower: number): Sheet {
  const workbook = memoryWorkbook({
    sheets: [sheet],
    recalculate: recalculateForms(() => povertyForm),
  });
  const { row, column } = positionOf(layout, key as CellKey);
  const [{ id } = { id: "" }] = workbook.state().sheets;
  if (!workbook.setCell(id, row + lower, column, value)) throw new Error(`${key} is locked`);
  const [after] = workbook.state().sheets;
  if (!after) throw new Error("the sheet is gone");
  return after.sheet;
}

function computedValues(sheet: Sheet, lower: number): Record<string, CellContent | undefined> {
  return Object.fromEntries(
    povertyForm.computeOrder.map((key) => {
      const { row, column } = positionOf(layout, key);
      return [key, sheet.rows[row + lower]?.cells[column]?.value];
    }),
  );
}

function verdicts(sheet: Sheet): CellContent[] {
  return sheet.rows.flatMap(({ cells }) => {
    const cell = cells[layout.checks.verdict];
    return cell?.formula === undefined ? [] : [cell.value];
  });
}

describe("a form kept since before its layout changed", () => {
  it("has every computed figure in its own cell", async () => {
    const sheet = await filledSheet();

    const older = typeInto(oneRowLower(sheet), "A/hh/2", 9, 1);

    // 128 at first, less 9+1+2, and 1+0+1 more of them.
    expect(computedValues(older, 1)["A/hh/9" as CellKey]).toBe(118);
    expect(computedValues(older, 1)).toEqual(computedValues(typeInto(sheet, "A/hh/2", 9, 0), 0));
  });

  it("shows no verdict rather than that of another row", async () => {
    const sheet = await filledSheet();

    expect(new Set(verdicts(sheet)).size).toBeGreaterThan(0);
    expect(new Set(verdicts(sheet))).not.toEqual(new Set([null]));
    expect(new Set(verdicts(typeInto(oneRowLower(sheet), "A/hh/2", 9, 1)))).toEqual(
      new Set([null]),
    );
  });
});
