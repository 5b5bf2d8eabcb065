import { describe, expect, it } from "vitest";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Template } from "../../../shared/form/template.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { childrenOn, sectorOf } from "../../../shared/orgUnit.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { yearFigures } from "../../../shared/regimes/dongHoa2022/figures.ts";
import { illustration } from "../../../shared/regimes/dongHoa2022/illustration.ts";
import { orgUnits } from "../../../shared/regimes/dongHoa2022/orgUnits.ts";
import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";
import { consolidate, type UnitFigures } from "../../../shared/rollup/consolidate.ts";
import { filledFor, formOf } from "../regimes/filledForm.ts";
import { rightJobs, rightPoverty } from "../regimes/rightForms.ts";

type Raw = { readonly [cell: string]: DataValue };
type Figures = { [figure: string]: number };

const communes = childrenOn(orgUnits, regime.consolidatedBy, "2022-03-14").filter(
  ({ term }) => sectorOf(term.type) !== null,
);

/** What each commune typed for a form, with Hòa Vinh's form beside the illustrated ones where it is given. */
function typedFor(template: Template, hoaVinh: Raw | null) {
  const typed = new Map<string, { raw: Raw; approved: boolean }>();
  for (const { template: id, unit, entered, then } of illustration) {
    if (id !== template.id || then === "returned") continue;
    typed.set(unit, { raw: Object.fromEntries(entered), approved: then === "approved" });
  }
  if (hoaVinh) typed.set("ou-11", { raw: hoaVinh, approved: false });
  return typed;
}

function totalsOf(template: Template, hoaVinh: Raw | null) {
  const form = formOf(template);
  const typed = typedFor(template, hoaVinh);
  const units = communes.map(({ unit, term }): UnitFigures => {
    const own = typed.get(unit.id);
    const entered = new Map(Object.entries(own?.raw ?? {}) as [CellKey, DataValue][]);
    return {
      unit: unit.id,
      name: term.name,
      sector: sectorOf(term.type),
      standing: own
        ? { kind: "counted", approved: own.approved, estimated: false, preliminary: false }
        : { kind: "not-reported" },
      values: own ? filledFor(form, unit.id, entered) : new Map(),
      version: own ? 1 : 0,
    };
  });
  const figures = consolidate(form, units, null);
  return new Map<string, (typeof figures)[number]["total"]>(
    figures.map(({ key, total }) => [key, total]),
  );
}

/** The sum over the communes that typed a figure for the cell. */
function typedSum(typed: ReturnType<typeof typedFor>, cell: string): number {
  let sum = 0;
  for (const { raw } of typed.values()) {
    const value = raw[cell];
    if (typeof value === "number") sum += value;
  }
  return sum;
}

function filedSum(
  typed: ReturnType<typeof typedFor>,
  figures: Record<string, Figures>,
  id: string,
) {
  let sum = 0;
  for (const unit of typed.keys()) sum += figures[id]?.[unit] ?? Number.NaN;
  return sum;
}

const targets = yearFigures.targets as Record<string, Figures>;
const filed = yearFigures.figures as Record<string, Figures>;

/** The whole employment form of the town, worked out from what the communes typed. */
function jobsByHand(typed: ReturnType<typeof typedFor>): Figures {
  const made: Figures = {};
  const rows = "1 1.1 1.2 2 3.1 3.2 3.3 4.1 4.2 4.3 4.4 5 6.1 6.2 6.3 6.4 7 8.1".split(" ");
  for (const row of rows) {
    const parts = row === "1" ? ["1.1", "1.2"] : row === "4.3" ? ["1.2"] : [row];
    let done = 0;
    for (const part of parts) done += typedSum(typed, `A/${part}/2`);
    const lastYear = filedSum(typed, filed, `vl.${row}.2021Q1`);
    made[`A/${row}/2`] = done;
    made[`A/${row}/3`] = done;
    made[`A/${row}/5`] = lastYear;
    if (lastYear > 0) made[`A/${row}/6`] = ((done - lastYear) / lastYear) * 100;
    const target = { "1": "M2", "1.2": "M2a", "5": "M2b" }[row];
    if (!target) continue;
    made[`A/${row}/1`] = filedSum(typed, targets, target);
    made[`A/${row}/4`] = (done / filedSum(typed, targets, target)) * 100;
  }
  for (const row of ["8.2", "8.3", "9"]) made[`A/${row}/2`] = typedSum(typed, `A/${row}/2`);
  return made;
}

/** The whole poverty form of the town, worked out from what the communes typed. */
function povertyByHand(typed: ReturnType<typeof typedFor>): Figures {
  const made: Figures = {};
  for (const [row, opening] of [
    ["A/hh", "poor-hh-opening"],
    ["A/nk", "poor-nk-opening"],
    ["B/hh", "near-poor-hh-opening"],
    ["B/nk", "near-poor-nk-opening"],
  ] as const) {
    made[`${row}/1`] = filedSum(typed, filed, opening);
    let closing = made[`${row}/1`] ?? 0;
    for (const column of [2, 3, 4, 5, 6, 7, 8]) {
      const sum = typedSum(typed, `${row}/${column}`);
      made[`${row}/${column}`] = sum;
      closing += column <= 4 ? -sum : sum;
    }
    made[`${row}/9`] = closing;
  }
  const households = filedSum(typed, filed, "households");
  const opening = made["A/hh/1"] ?? 0;
  const poor = made["A/hh/9"] ?? 0;
  const plan = filedSum(typed, targets, "M3");
  return {
    ...made,
    "C/10/v": households,
    "C/11/v": filedSum(typed, filed, "population"),
    "C/12/v": (poor / households) * 100,
    "C/13/v": ((made["B/hh/9"] ?? 0) / households) * 100,
    "C/14a/v": opening,
    "C/14/v": (opening / households) * 100,
    "C/15/v": ((opening - poor) / households) * 100,
    "C/16/v": plan,
    "C/17/v": ((opening - poor) / plan) * 100,
  };
}

describe.each([
  ["as the demonstration finds it", null, null, 7, 5],
  ["after Hòa Vinh has handed in", rightJobs, rightPoverty, 8, 5],
] as const)("quý I năm 2022 %s", (_, jobs, poverty, covered, approved) => {
  it.each([
    ["employment", dh03, jobs, jobsByHand],
    ["poverty", dh04, poverty, povertyByHand],
  ] as const)(
    "every total of the %s form is made of these communes",
    (_form, template, hoaVinh, byHand) => {
      const totals = totalsOf(template, hoaVinh);
      const expected = byHand(typedFor(template, hoaVinh));

      const differing = [...totals].flatMap(([key, { value }]) => {
        // All "không phát sinh", or a share of last year's nothing: no figure by hand either.
        const shown = typeof value === "number" ? value : 0;
        const hand = expected[key] ?? 0;
        return Math.abs(shown - hand) <= 1e-9 ? [] : [{ key, shown, hand }];
      });

      expect(differing).toEqual([]);
      expect(Object.keys(expected).filter((key) => !totals.has(key))).toEqual([]);
      const partial = [...totals].filter(
        ([, total]) =>
          total.covered !== covered || total.expected !== 10 || total.approved !== approved,
      );
      // Hòa Hiệp Nam does not know its insured yet, and it is not approved.
      expect(partial.map(([key, total]) => [key, total.covered, total.approved])).toEqual(
        template === dh03 ? [["A/9/2", covered - 1, approved]] : [],
      );
    },
  );
});

it("the town’s jobs are those of seven communes, against the plan of seven communes", () => {
  const jobs = totalsOf(dh03, null);
  // 86 + 71 + 64 + 78 + 82 + 59 + 66, of the seven communes' 2 240 planned.
  expect(jobs.get("A/1/3")?.value).toBe(506);
  expect(jobs.get("A/1/1")?.value).toBe(2240);
});

it("a figure nobody may see is not totalled", () => {
  const hidden = [...totalsOf(dh03, null).keys()].filter((key) => /\/(L|9)$/.test(key));
  expect(hidden).toEqual([]);
});
