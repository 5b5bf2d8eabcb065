import { describe, expect, it } from "vitest";
import { checkForm, listWaitingRules, onTheSheetAlone } from "../../../shared/form/checkForm.ts";
import { compileForm } from "../../../shared/form/compileForm.ts";
import { inPeriod } from "../../../shared/form/inPeriod.ts";
import { typedCell, typedTemplate } from "./typedCells.ts";

const compiled = compileForm(
  typedTemplate([
    "@begin >= first_day",
    "@persons >= 1",
    "@end <= last_day and @visits >= @A!visits:v[previous]",
  ]),
  "quarter",
);
if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
const form = compiled.value;
const window = { windowFrom: "2021-12-15", windowTo: "2022-03-14" };
const values = new Map([[typedCell("begin"), "2021-12-14"]]);
const broken = (asked: typeof form) =>
  checkForm(asked, values, onTheSheetAlone)
    .map(({ id, importance }) => `${importance} ${id}`)
    .filter((found) => found !== "warning blank");

describe("a rule that asks for the days of a period", () => {
  it("waits where no period has been named", () => {
    expect(form.rules.map(({ local }) => local)).toEqual([false, true, false]);
    expect(listWaitingRules(form, onTheSheetAlone).map(({ id }) => id)).toEqual(["R1", "R3"]);
    expect(broken(form)).toEqual([]);
  });

  it("is judged on the sheet where one has, unless it reads another report as well", () => {
    const quarter = inPeriod(form, window);
    expect(quarter.rules.map(({ local }) => local)).toEqual([true, true, false]);
    expect(listWaitingRules(quarter, onTheSheetAlone).map(({ id }) => id)).toEqual(["R3"]);
    expect(broken(quarter)).toEqual(["error R1"]);
  });

  it("leaves a form without such rules as it is", () => {
    const plain = compileForm(typedTemplate(["@persons >= 1"]), "quarter");
    expect(plain.ok && inPeriod(plain.value, window)).toBe(plain.ok && plain.value);
  });
});
