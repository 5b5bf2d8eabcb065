import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEntry } from "../../../shared/form/asked.ts";
import { checkForm } from "../../../shared/form/checkForm.ts";
import { type CellReference, cellOf } from "../../../shared/form/form.ts";
import { readEntry } from "../../../shared/form/readEntry.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { fillForm } from "../../../shared/report/submission.ts";
import { listSheetChecks } from "../../../shared/sheet/checkList.ts";
import { checkListTop } from "../../../shared/sheet/formChecks.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import type { CellContent } from "../../../shared/sheet/sheet.ts";
import { contentOf } from "../../../shared/sheet/sheetContent.ts";
import { sheetFor } from "../../support/regimeForms.ts";
import { engineSheetOf } from "../../support/secondEngineSheet.ts";
import { classList } from "../form/classList.ts";
import { carriedFor, formOf } from "../regimes/filledForm.ts";

/** What people type and paste: mostly small counts that nearly fit, and everything else they do. */
const content: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 1, arbitrary: fc.constantFrom(-3, 1.234, 2.5, 1_500_000) },
  { weight: 3, arbitrary: fc.constantFrom("-", "–") },
  { weight: 1, arbitrary: fc.constantFrom("...", "…") },
  { weight: 1, arbitrary: fc.constantFrom(null, "1.234", "12", "hộ", " ") },
);

describe.each([
  ["poverty", dh04, 250],
  ["jobs", dh03, 250],
  ["class list", classList, 150],
] as const)("the plain sheet of the %s form", (_, template, runs) => {
  const form = formOf(template);
  const carried = carriedFor(form, "ou-19" as OrgUnitId);
  const openCells = carried.missing;
  const layout = layOutForm(form);
  const checks = listSheetChecks(form, layout, openCells);
  const entries = [...form.cells.values()].filter(
    (cell) => isEntry(cell, { openCells }) && (cell.row.added || cell.measure.type !== "text"),
  );
  const engine = engineSheetOf(sheetFor(form, carried, new Map()).rows.map(({ cells }) => cells));

  it("computes and judges as our own rules do, whatever is typed", { timeout: 120_000 }, () => {
    const filling = fc.array(content, { minLength: entries.length, maxLength: entries.length });
    fc.assert(
      fc.property(filling, (contents) => {
        const typed = new Map(entries.map(({ key }, index) => [key, contents[index] ?? null]));
        const theirs = askEngine(typed);
        const ours = askOurselves(typed);
        const different = form.computeOrder.filter(
          (key) => !isClose(theirs.computed.get(key) ?? "", ours.computed.get(key) ?? ""),
        );
        expect(different).toEqual([]);
        expect(theirs.violated).toEqual(ours.violated);
      }),
      { numRuns: runs, seed: 20220310 },
    );
  });

  function askEngine(typed: ReadonlyMap<CellKey, CellContent>) {
    engine.type(
      [...typed].map(([key, value]) => {
        const { row, column } = positionOf(layout, key);
        return [row, column, value] as const;
      }),
    );
    const computed = new Map(
      form.computeOrder.map((key) => {
        const { row, column } = positionOf(layout, key);
        return [key, engine.valueAt(row, column)];
      }),
    );
    const violated = checks.flatMap(({ id }, index) =>
      engine.valueAt(checkListTop(layout) + index, layout.checks.verdict) === 1 ? [id] : [],
    );
    return { computed, violated: violated.sort() };
  }

  function askOurselves(typed: ReadonlyMap<CellKey, CellContent>) {
    const readings = [...typed].map(
      ([key, value]) =>
        [key, readEntry(value, String(value ?? ""), cellOf(form, key).measure)] as const,
    );
    const unreadable = new Map(
      readings.flatMap(([key, reading]) =>
        "unreadable" in reading ? [[key, reading] as const] : [],
      ),
    );
    const entered = new Map(readings.map(([key, { value }]) => [key, value]));
    const values = fillForm(form, entered, carried);
    const elsewhere = (_: CellReference) => undefined;
    const found = checkForm(form, values, { openCells, unreadable, elsewhere });
    const computed = new Map(
      form.computeOrder.map((key) => [key, contentOf(values.get(key) ?? null) ?? ""]),
    );
    const inSheet = new Set(checks.map(({ id }) => id));
    const violated = found.map(({ id }) => id).filter((id) => inSheet.has(id));
    return { computed, violated: violated.sort() };
  }

  it("draws the same number of checks as there are entries and rules to judge", () => {
    const rules = form.rules.filter(({ local }) => local).length;
    const money = entries.filter(({ measure }) => measure.type === "money").length;
    expect(checks.length).toBe(entries.length + money + rules);
  });
});

/** The engine shows nine significant digits of a number. */
function isClose(left: CellContent, right: CellContent): boolean {
  if (typeof left !== "number" || typeof right !== "number") return left === right;
  return Math.abs(left - right) <= 1e-8 * Math.max(1, Math.abs(right));
}
