import { describe, expect, it } from "vitest";
import { sameLastYear } from "../../../shared/calendar/period.ts";
import type { CarriedOrigin } from "../../../shared/form/form.ts";
import { calendar } from "../../../shared/regimes/dongHoa2022/calendar.ts";
import { yearFigures } from "../../../shared/regimes/dongHoa2022/figures.ts";
import { indicators } from "../../../shared/regimes/dongHoa2022/indicators.ts";
import { overviews } from "../../../shared/regimes/dongHoa2022/overviews.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { formOf } from "./filledForm.ts";

const cells = [...templates, ...overviews].flatMap((template) =>
  template.periodKinds.flatMap((kind) => [...formOf(template, kind).cells.values()]),
);
const declared = indicators.map(({ id }) => id as string);

/** What carried cells are filled from, along their whole chains. */
const origins = cells
  .flatMap(({ content }) => (content.kind === "carried" ? [content.from] : []))
  .flatMap(chainOf);

function chainOf(origin: CarriedOrigin): CarriedOrigin[] {
  const after = "orElse" in origin && origin.orElse ? chainOf(origin.orElse) : [];
  return [origin, ...after];
}

function distinct(ids: Iterable<string>): string[] {
  return [...new Set(ids)].toSorted();
}

/** What section II of the plan aims at, as forms measure and carry it. */
const aimedAt = distinct([
  ...cells.flatMap(({ measure }) => measure.target ?? []),
  ...origins.flatMap((origin) => (origin.kind === "target" ? [origin.indicator] : [])),
]);

/** What figures are carried from; a figure of last year belongs to one of the periods. */
const carried = distinct(
  origins.flatMap((origin) => (origin.kind === "figure" ? [origin.indicator] : [])),
);
const ofLastYear = carried.filter((id) => id.includes("{last-year}"));
const ofThisYear = carried.filter((id) => !id.includes("{last-year}"));

function inPeriod(id: string, period: string): string {
  return id.replace("{last-year}", period);
}

describe("the indicators of the regime", () => {
  it("are each declared once", () => {
    expect(declared).toEqual([...new Set(declared)]);
  });

  it("are the targets of the plan that some form is measured against or carries", () => {
    const targets = declared.filter((id) => /^M\d/.test(id));

    expect(targets.toSorted()).toEqual(aimedAt);
    expect(targets).toHaveLength(20);
  });

  it("are, besides, the figures that some form carries, those of last year as far as they are filed", () => {
    const firstQuarter = ofLastYear.map((id) => inPeriod(id, "2021Q1"));

    expect(declared.filter((id) => !/^M\d/.test(id)).toSorted()).toEqual(
      [...ofThisYear, ...firstQuarter].toSorted(),
    );
    expect(ofLastYear.length).toBeGreaterThan(50);
  });

  it("have figures of last year under the period that the calendar's periods look for", () => {
    const looked = calendar.periods.map(({ id }) => sameLastYear(id) as string);
    const filed = declared.flatMap((id) => /\.(2021\w*)$/.exec(id)?.[1] ?? []);

    expect(distinct(filed).filter((period) => !looked.includes(period))).toEqual([]);
  });
});

describe("what is filed for the year", () => {
  it("is filed under declared indicators, and every figure under its source", () => {
    const { targets, figures, sources } = yearFigures;

    expect(Object.keys(figures).toSorted()).toEqual(
      declared.filter((id) => !/^M\d/.test(id)).toSorted(),
    );
    expect(Object.keys(sources).toSorted()).toEqual(Object.keys(figures).toSorted());
    expect(Object.values(sources).filter((source) => source.length < 10)).toEqual([]);
    // The plan names no number for the others: the district sets them.
    const unset = aimedAt.filter((id) => !(id in targets));
    expect(unset).toEqual(["M11", "M5d", "M5e", "M8", "M9"]);
    expect(Object.keys(targets).filter((id) => !declared.includes(id))).toEqual([]);
  });
});
