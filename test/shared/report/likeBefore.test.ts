import { describe, expect, it } from "vitest";
import { compileForm } from "../../../shared/form/compileForm.ts";
import type { Form } from "../../../shared/form/form.ts";
import type { CellKey, PeriodId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { dh09 } from "../../../shared/regimes/dongHoa2022/dh09.ts";
import { dh10 } from "../../../shared/regimes/dongHoa2022/dh10.ts";
import { listCumulative } from "../../../shared/report/accumulated.ts";
import { likeBefore } from "../../../shared/report/likeBefore.ts";

function formOf(template: typeof dh03, kind: "quarter" | "six-month" | "year" | "month"): Form {
  const form = compileForm(template, kind);
  if (!form.ok) throw new Error("does not compile");
  return form.value;
}

const forms = {
  "jobs of a quarter": formOf(dh03, "quarter"),
  "jobs of six months": formOf(dh03, "six-month"),
  "jobs of the year": formOf(dh03, "year"),
  "poverty of a quarter": formOf(dh04, "quarter"),
  "poverty of a month": formOf(dh04, "month"),
  "children of a quarter": formOf(dh09, "quarter"),
  "children of six months": formOf(dh09, "six-month"),
  "victims of a quarter": formOf(dh10, "quarter"),
};

/** Before Quý III, the nearest first. */
const beforeThird = ["2022Q2", "2022S1", "2022Q1", "2022P"] as PeriodId[];

describe("what a figure of the year is compared with", () => {
  it.each([
    ["a flow of a quarter: the quarter before", "jobs of a quarter", "A/1.1/2", "2022Q2"],
    ["a sum of such flows likewise", "jobs of a quarter", "A/1/2", "2022Q2"],
    ["what accumulates: nothing", "jobs of a quarter", "A/1.1/3", "accumulates"],
    ["its share of the plan: nothing", "jobs of a quarter", "A/1.2/4", "accumulates"],
    ["a stock: the closing before it", "jobs of a quarter", "A/9/2", "2022Q2"],
    ["a remark: nothing", "jobs of a quarter", "A/1.1/9", "no-figure"],
    ["a target: nothing", "jobs of a quarter", "A/1.2/1", "plan"],
    ["a flow of six months: no quarter", "jobs of six months", "A/1.1/2", "own-window"],
    ["a flow of the year: no part of it", "jobs of the year", "A/1.1/2", "own-window"],
    ["a stock of six months: the closing before it", "jobs of six months", "A/9/2", "2022Q2"],
    ["a closing that is computed", "poverty of a quarter", "A/hh/9", "2022Q2"],
    ["a rate of stocks", "poverty of a quarter", "C/12/v", "2022Q2"],
    ["a rate of what accumulates: nothing", "children of a quarter", "A/6/3", "accumulates"],
    ["a rate per 100.000 likewise", "children of a quarter", "A/8/3", "accumulates"],
    ["one of two such figures likewise", "victims of a quarter", "A/3/3", "accumulates"],
    ["such a rate of six months: no quarter", "children of six months", "A/6/3", "own-window"],
    ["a movement of a month: no quarter", "poverty of a month", "A/hh/7", "first"],
  ] as const)("%s", (_, name, key, expected) => {
    const form = forms[name];
    const cell = form.cells.get(key as CellKey);
    if (!cell) throw new Error(`no ${key}`);

    const found = likeBefore(cell, listCumulative(form), form.periodKind, beforeThird);

    const isPeriod = expected.startsWith("2022");
    expect(found).toEqual(
      isPeriod ? { kind: "like", period: expected } : { kind: "unlike", why: expected },
    );
  });

  it("takes the nearest closing, and of flows the nearest of the same kind", () => {
    const form = forms["poverty of a quarter"];
    const like = (key: string, earlier: string[]) => {
      const cell = form.cells.get(key as CellKey);
      return cell && likeBefore(cell, new Set(), "quarter", earlier as PeriodId[]);
    };

    expect(like("A/hh/9", ["202205", "2022S1", "2022Q1"])).toMatchObject({ period: "202205" });
    expect(like("A/hh/3", ["202205", "2022S1", "2022Q1"])).toMatchObject({ period: "2022Q1" });
    // A plan closes nothing.
    expect(like("A/hh/9", ["2022P"])).toEqual({ kind: "unlike", why: "first" });
  });
});
