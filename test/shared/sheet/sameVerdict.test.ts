import { describe, expect, it } from "vitest";
import { isEntry } from "../../../shared/form/asked.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { adjustCarried, figuresAdjusted } from "../../../shared/report/adjusted.ts";
import type { CarriedSet, CarriedValue } from "../../../shared/report/carried.ts";
import { listSheetChecks } from "../../../shared/sheet/checkList.ts";
import { layOutForm } from "../../../shared/sheet/formLayout.ts";
import { findDisagreement } from "../../support/findDisagreement.ts";
import { sheetFor } from "../../support/regimeForms.ts";
import { classList } from "../form/classList.ts";
import { carriedFor, formOf } from "../regimes/filledForm.ts";

const unit = "ou-19" as OrgUnitId;

/** The openings of the poverty form with some of them wrong: the sender cannot correct them. */
function withOpenings(wrong: Readonly<Record<string, number>>): CarriedSet {
  const carried = carriedFor(formOf(dh04), unit);
  const changed = Object.entries(wrong).map(([key, value]): [CellKey, CarriedValue] => [
    key as CellKey,
    { value, from: { kind: "target" } },
  ]);
  return { ...carried, values: new Map([...carried.values, ...changed]) };
}

it("a sheet with wrong openings weighs what they break as our own rules do", () => {
  const form = formOf(dh04);
  const carried = withOpenings({ "A/hh/1": 14, "A/nk/1": 9, "B/nk/1": 3 });

  expect(findDisagreement(form, carried, 60)).toBe(null);
  const sheet = sheetFor(form, carried, new Map());
  const { checks } = layOutForm(form);
  const weights = sheet.rows.flatMap(({ cells }) => {
    const id = String(cells[checks.id]?.value ?? "");
    return /^(R4|R5)[ab]@/.test(id) ? [[id, cells[checks.importance]?.value]] : [];
  });
  expect(Object.fromEntries(weights)).toEqual({
    "R4a@A/hh": "error",
    "R4a@A/nk": "error",
    "R5a@A/1": "warning",
    "R5a@A/9": "warning",
    "R4b@B/hh": "error",
    "R4b@B/nk": "error",
    "R5b@B/1": "warning",
    "R5b@B/9": "warning",
  });
});

it("a sheet with adjusted openings says so as our own rules do", () => {
  const form = formOf(dh04);
  const cells = ["A/hh/1", "B/nk/1"] as CellKey[];
  const carried = adjustCarried(form, carriedFor(form, unit), cells);

  expect([...figuresAdjusted(carried).keys()]).toEqual(cells);
  expect(findDisagreement(form, carried, 120)).toBe(null);
});

describe.each([
  ["poverty", dh04, 250],
  ["jobs", dh03, 250],
  ["class list", classList, 150],
] as const)("the plain sheet of the %s form", (_, template, runs) => {
  const form = formOf(template);
  const carried = carriedFor(form, unit);
  const openCells = carried.missing;

  it("computes and judges as our own rules do, whatever is typed", { timeout: 120_000 }, () => {
    expect(findDisagreement(form, carried, runs)).toBe(null);
  });

  it("draws the same number of checks as there are entries and rules to judge", () => {
    const entries = [...form.cells.values()].filter((cell) => isEntry(cell, { openCells }));
    const checks = listSheetChecks(form, layOutForm(form), carried, new Map());
    const rules = form.rules.filter(({ local }) => local).length;
    const money = entries.filter(({ measure }) => measure.type === "money").length;
    expect(checks.length).toBe(entries.length + money + rules);
  });
});
