import { expect, it } from "vitest";
import { kindOf } from "../../../shared/calendar/period.ts";
import { dataElementsOf } from "../../../shared/interchange/dataElements.ts";
import { figuresOfReport } from "../../../shared/interchange/figuresOfReport.ts";
import { indicatorCodeOf } from "../../../shared/interchange/sdmxCsv.ts";
import { orgUnits } from "../../../shared/regimes/dongHoa2022/orgUnits.ts";
import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { formOf } from "../regimes/filledForm.ts";
import { typedNothing } from "./typedNothing.ts";

const figures = templates.flatMap((template) =>
  regime.calendar.periods
    .filter((period) => template.periodKinds.includes(kindOf(period)))
    .flatMap((period) =>
      figuresOfReport(formOf(template, kindOf(period)), new Map(), typedNothing, {
        ...{ regime: regime.id, period: period.id, unit: "22258", unitName: "Phường Hòa Vinh" },
        ...{ scope: "unit", estimated: false, preliminary: false, report: null },
      }),
    ),
);

it("every figure of the regime has a code that SDMX takes, and no two the same", () => {
  const cells = new Set(figures.map(({ template, cell }) => `${template} ${cell}`));
  const codes = new Set(figures.map(indicatorCodeOf));

  expect([...codes].filter((code) => !/^[A-Za-z0-9_@$-]+$/.test(code))).toEqual([]);
  expect(codes.size).toBe(cells.size);
  expect(cells.size).toBeGreaterThan(800);
});

it("every unit has a code that SDMX takes", () => {
  const codes = orgUnits.flatMap(({ terms }) => terms.map(({ code }) => code));

  expect(codes.filter((code) => !/^[A-Za-z0-9_@$-]+$/.test(code))).toEqual([]);
});

it("every figure has a data element whose code and names DHIS2 takes, totals included", () => {
  const totals = figures.map((figure) => ({ ...figure, scope: "total" as const }));
  const { dataElements } = dataElementsOf([...figures, ...totals]);

  const tooLong = dataElements.filter(
    ({ code, name, shortName }) => code.length > 50 || name.length > 230 || shortName.length > 50,
  );
  expect(tooLong).toEqual([]);
  expect(new Set(dataElements.map(({ name }) => name)).size).toBe(dataElements.length);
});
