import { describe, expect, it } from "vitest";
import type { PeriodKind } from "../../../shared/calendar/period.ts";
import type { Template } from "../../../shared/form/template.ts";
import { naturesOf } from "../../../shared/interchange/natureOfFigures.ts";
import { dh02 } from "../../../shared/regimes/dongHoa2022/dh02.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { dh09 } from "../../../shared/regimes/dongHoa2022/dh09.ts";
import { dh10 } from "../../../shared/regimes/dongHoa2022/dh10.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { formOf } from "../regimes/filledForm.ts";

function told(template: Template, kind: PeriodKind, cells: readonly string[]) {
  const natures = naturesOf(formOf(template, kind));
  return cells.map((cell) => [...natures].find(([key]) => key === cell)?.[1]);
}

describe("what becomes of a figure over the periods", () => {
  it("a plan is taken, what happened is within, what grows along the year is accumulated", () => {
    expect(told(dh02, "quarter", ["A/1/1", "A/1/L", "A/1/M", "A/1/2", "A/1/3", "A/1/5"])).toEqual([
      ...["taken", "accumulated", "taken", "within", "accumulated", "taken"],
    ]);
  });

  it("what is expected by the end of the period is held against the year's plan, also in rows without one", () => {
    expect(told(dh02, "six-month", ["A/1/7", "A/1.1/7", "A/1.2/7"])).toEqual([
      ...["accumulated", "accumulated", "accumulated"],
    ]);
  });

  it("what is expected is of the year where a rule holds it against that alone, nothing being planned, and so is its rate", () => {
    expect(
      told(dh09, "six-month", ["A/5/7", "A/5.1/7", "A/7.1/7", "A/9.3/7", "A/6/7", "A/8/7"]),
    ).toEqual(Array(6).fill("accumulated"));
    expect(told(dh10, "year", ["A/2/7", "A/4/7", "A/7.2/7", "A/3/7"])).toEqual(
      Array(4).fill("accumulated"),
    );
    // What is done in the period itself, and a note, are of it.
    expect(told(dh09, "six-month", ["A/5.1/2", "A/5.1/9", "A/4/2"])).toEqual([
      ...["within", "within", "stock"],
    ]);
  });

  it("what there is stands at a date, what comes and goes is within", () => {
    expect(told(dh04, "quarter", ["A/hh/1", "A/hh/2", "A/hh/9"])).toEqual([
      ...["stock", "within", "stock"],
    ]);
  });

  it("a rate of what grows along the year grows with it, whatever its form calls it", () => {
    expect(told(dh09, "quarter", ["A/5/3", "A/1/2", "A/6/3", "A/8/3"])).toEqual([
      ...["accumulated", "stock", "accumulated", "accumulated"],
    ]);
    expect(told(dh10, "quarter", ["A/2.1/3", "A/3/3"])).toEqual(["accumulated", "accumulated"]);
  });

  it("no stock of any form happens within a period, and none that is counted grows along the year", () => {
    const wrong = templates.flatMap((template) =>
      template.periodKinds.flatMap((kind) => {
        const form = formOf(template, kind);
        return [...naturesOf(form)].filter(([key, nature]) => {
          const measure = form.cells.get(key)?.measure;
          const mayGrow = measure?.type === "rate" && nature === "accumulated";
          return (measure?.nature === "stock") !== (nature === "stock" || mayGrow) && !mayGrow;
        });
      }),
    );
    expect(wrong).toEqual([]);
  });
});
