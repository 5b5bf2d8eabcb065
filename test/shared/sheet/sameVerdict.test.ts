import { describe, expect, it } from "vitest";
import { isEntry } from "../../../shared/form/asked.ts";
import type { OrgUnitId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { listSheetChecks } from "../../../shared/sheet/checkList.ts";
import { layOutForm } from "../../../shared/sheet/formLayout.ts";
import { findDisagreement } from "../../support/findDisagreement.ts";
import { classList } from "../form/classList.ts";
import { carriedFor, formOf } from "../regimes/filledForm.ts";

describe.each([
  ["poverty", dh04, 250],
  ["jobs", dh03, 250],
  ["class list", classList, 150],
] as const)("the plain sheet of the %s form", (_, template, runs) => {
  const form = formOf(template);
  const carried = carriedFor(form, "ou-19" as OrgUnitId);
  const openCells = carried.missing;

  it("computes and judges as our own rules do, whatever is typed", { timeout: 120_000 }, () => {
    expect(findDisagreement(form, carried, runs)).toBe(null);
  });

  it("draws the same number of checks as there are entries and rules to judge", () => {
    const entries = [...form.cells.values()].filter(
      (cell) => isEntry(cell, { openCells }) && (cell.row.added || cell.measure.type !== "text"),
    );
    const checks = listSheetChecks(form, layOutForm(form), openCells);
    const rules = form.rules.filter(({ local }) => local).length;
    const money = entries.filter(({ measure }) => measure.type === "money").length;
    expect(checks.length).toBe(entries.length + money + rules);
  });
});
