import { describe, expect, it } from "vitest";
import type { CellKey } from "../../../shared/ids.ts";
import { dh10 } from "../../../shared/regimes/dongHoa2022/dh10.ts";
import {
  equalityFigures,
  equalitySources,
} from "../../../shared/regimes/dongHoa2022/lastYearEquality.ts";
import { planTargets } from "../../../shared/regimes/dongHoa2022/planTargets.ts";
import { layOutForm, positionOf, tableLayoutOf } from "../../../shared/sheet/formLayout.ts";
import { listFormSheets, locateForm } from "../../../shared/sheet/locateForm.ts";
import { readForm } from "../../../shared/sheet/readForm.ts";
import { readingOf } from "../../support/readingOf.ts";
import { sheetFor } from "../../support/regimeForms.ts";
import { formOf } from "../regimes/filledForm.ts";
import { trialOf } from "../regimes/formTrial.ts";

const filed = { targets: planTargets, figures: equalityFigures, sources: equalitySources };
const form = formOf(dh10);
const carried = trialOf(dh10, filed).carriedFor("ou-19");
const layout = layOutForm(form);
const key = "B/1/1" as CellKey;
const at = positionOf(layout, key);

function drawn(words: string | null) {
  return sheetFor(form, carried, new Map([[key, words]]));
}

describe("a last column of words", () => {
  it("reaches as far as the wider table beside it, label, number and cells alike", () => {
    const { labelRows, numberRow, rowOf } = tableLayoutOf(layout, key);
    const wide = drawn(null).merges.filter(
      ({ left, right }) => left === at.column && right === layout.right,
    );
    expect(wide.map(({ top }) => top)).toEqual([labelRows[0], numberRow, ...rowOf.values()]);
    // A quarter has eight of the standard columns in their places, one of them hidden.
    expect(layout.right).toBe(at.column + 7);
  });

  it("is read from its cell like any other", () => {
    const sheet = drawn("Ra mắt mô hình tại thôn Phước Tân.");
    const [found] = listFormSheets([readingOf(sheet)]);
    const located = found && locateForm(found, form);
    if (!found || !located?.ok) throw new Error("the form is not found on its sheet");
    const { entered } = readForm(found.sheet, located.value, form, carried.missing, null);
    expect(entered.get(key)).toBe("Ra mắt mô hình tại thôn Phước Tân.");
  });

  it("has four lines before anything is written, and as many as the words need", () => {
    const heightWith = (words: string | null) => drawn(words).rows[at.row]?.heightPt ?? 0;
    const fourLines = heightWith(null);
    expect(fourLines).toBe(4 * 17 + 3);
    expect(heightWith("Không.")).toBe(fourLines);
    expect(heightWith("tuyên truyền tại khu phố ".repeat(40))).toBeGreaterThan(2 * fourLines);
  });
});
