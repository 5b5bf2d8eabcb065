import { describe, expect, it } from "vitest";
import { compileForm } from "../../../shared/form/compileForm.ts";
import { cellOrderOf } from "../../../shared/form/form.ts";
import type { Template } from "../../../shared/form/template.ts";
import { childrenOn, sectorOf } from "../../../shared/orgUnit.ts";
import { bhxh01 } from "../../../shared/regimes/dongHoa2022/bhxh01.ts";
import { calendar } from "../../../shared/regimes/dongHoa2022/calendar.ts";
import { crossChecks } from "../../../shared/regimes/dongHoa2022/crossChecks.ts";
import { dh01 } from "../../../shared/regimes/dongHoa2022/dh01.ts";
import { dh02 } from "../../../shared/regimes/dongHoa2022/dh02.ts";
import { dh02b } from "../../../shared/regimes/dongHoa2022/dh02b.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { dh05 } from "../../../shared/regimes/dongHoa2022/dh05.ts";
import { dh06b } from "../../../shared/regimes/dongHoa2022/dh06b.ts";
import { dh08 } from "../../../shared/regimes/dongHoa2022/dh08.ts";
import { dh09 } from "../../../shared/regimes/dongHoa2022/dh09.ts";
import { dh10 } from "../../../shared/regimes/dongHoa2022/dh10.ts";
import { kt01 } from "../../../shared/regimes/dongHoa2022/kt01.ts";
import { milestones } from "../../../shared/regimes/dongHoa2022/milestones.ts";
import { nhcsxh01 } from "../../../shared/regimes/dongHoa2022/nhcsxh01.ts";
import { orgUnits } from "../../../shared/regimes/dongHoa2022/orgUnits.ts";
import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";
import { tk01 } from "../../../shared/regimes/dongHoa2022/tk01.ts";
import { type CrossSide, checksOf, sideCells } from "../../../shared/rollup/crossCheck.ts";
import { milestoneCell } from "../../../shared/rollup/milestones.ts";

const forms: readonly Template[] = [
  ...[dh01, dh02, dh02b, dh03, dh04, dh05, dh06b, dh08, dh09, dh10],
  ...[bhxh01, kt01, nhcsxh01, tk01],
];
const communes = childrenOn(orgUnits, regime.consolidatedBy, "2022-03-14").filter(
  ({ term }) => sectorOf(term.type) !== null,
);

function formOf(id: string): Template {
  const form = forms.find((one) => one.id === id);
  if (!form) throw new Error(`there is no form ${id}`);
  return form;
}

/** The cells that a side reads and its form has not. */
function strayCells(side: CrossSide): string[] {
  if (!("cells" in side)) return [];
  const held = new Set(cellOrderOf(formOf(side.template)));
  const units = side.kind === "supplier" ? communes.map(({ unit }) => unit.id) : [null];
  return units.flatMap((unit) => sideCells(side, unit)).filter((cell) => !held.has(cell));
}

describe("what different hands report of the same thing", () => {
  it("is read from cells that their forms have, of every commune", () => {
    const stray = crossChecks.flatMap(({ id, left, right }) =>
      [left, right].flatMap(strayCells).map((cell) => `${id}: ${cell}`),
    );
    expect(stray).toEqual([]);
  });

  it("is asked of whoever reports the form, in the periods that it is reported in", () => {
    const wrong = crossChecks.flatMap(({ id, left, right, periodKinds }) =>
      [left, right].flatMap((side) => {
        if (!("cells" in side)) return [];
        const { reportedBy, periodKinds: kinds } = formOf(side.template);
        const asked =
          side.kind === "supplier" ? reportedBy.includes(side.by) : reportedBy[0] === "ward";
        const wanted =
          side.period === "plan" ? ["plan"] : (periodKinds ?? ["quarter", "six-month", "year"]);
        return asked && wanted.every((kind) => (kinds as readonly string[]).includes(kind))
          ? []
          : [id];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("stands beside each of the forms it is about", () => {
    const of = (form: Template, kind: "quarter" | "year" | "plan" = "quarter") =>
      checksOf(crossChecks, form.id, kind).map(({ id }) => id);
    expect(of(dh02)).toEqual(["learners", "farm-learners", "learner-list"]);
    expect(of(kt01)).toEqual(["farm-learners", "farm-classes"]);
    expect(of(dh03)).toEqual(["loans", "debt", "overdue", "job-list"]);
    expect(of(dh04)).toEqual([
      ...[
        "households",
        "people",
        "poor-moves",
        "near-poor-moves",
        "near-poor-insured",
        "poor-list",
      ],
    ]);
    expect(of(dh05, "year")).toEqual(["poor-analysed", "near-poor-analysed"]);
    expect(of(dh08).filter((id) => id.startsWith("cards-"))).toHaveLength(6);
    expect(of(dh10)).toEqual(["teams"]);
  });

  it("never names a check twice", () => {
    const ids = crossChecks.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe("what a commune registers in ĐH-01", () => {
  const held = new Set(cellOrderOf(dh01));

  it("has a cell for every indicator and period that it is measured in", () => {
    const cells = Object.keys(milestones.rows).flatMap((indicator) =>
      Object.keys(milestones.columns).map((period) =>
        milestoneCell(milestones, indicator as never, period as never),
      ),
    );
    expect(cells.filter((cell) => cell === null || !held.has(cell))).toEqual([]);
  });

  it("is registered for the very indicator that the row names", () => {
    const targets = dh01.tables.flatMap(({ id, rows }) =>
      rows.map((row) => [`${id}/${row.id}`, row.measure.target] as const),
    );
    const named = new Map<string, string | null>(targets);
    expect(
      Object.entries(milestones.rows).filter(([indicator, row]) => named.get(row) !== indicator),
    ).toEqual([]);
  });

  it("is asked for by every form that has such an indicator to grow, from the plan's own column", () => {
    const asking = [dh02, dh03, dh04, dh06b, dh08].map((template) => {
      const form = compileForm(template, "quarter");
      const cells = form.ok ? [...form.value.cells.values()] : [];
      return cells.flatMap(({ content }) =>
        content.kind === "carried" && content.from.kind === "milestone"
          ? [content.from.indicator]
          : [],
      );
    });
    expect(asking).toEqual([["M1", "M1a", "M1b"], ["M2", "M2a", "M2b"], ["M3"], ["M4"], ["M11"]]);
  });

  it("is measured in every period of the year before the year's own report", () => {
    const measured = calendar.periods
      .map(({ id }) => id)
      .filter((id) => milestoneCell(milestones, "M1" as never, id) !== null);
    expect(measured).toEqual(["2022Q1", "2022S1", "2022Q2", "2022Q3", "2022Q4"]);
  });
});
