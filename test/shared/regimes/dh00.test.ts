import { describe, expect, it } from "vitest";
import { asksFor } from "../../../shared/form/asksFor.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import { listSources } from "../../../shared/form/generated.ts";
import type { CellKey, TemplateId } from "../../../shared/ids.ts";
import { dh00 } from "../../../shared/regimes/dongHoa2022/dh00.ts";
import { yearFigures } from "../../../shared/regimes/dongHoa2022/figures.ts";
import { illustration } from "../../../shared/regimes/dongHoa2022/illustration.ts";
import { overviews } from "../../../shared/regimes/dongHoa2022/overviews.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { takeFigures } from "../../../shared/rollup/overview.ts";
import { formOf } from "./filledForm.ts";
import { playReports } from "./playedReports.ts";

const kinds = ["quarter", "six-month", "year"] as const;
const headline = formOf(dh00, "year");

/** The cells of other forms that a generated form is carried from. */
function takenBy(form: typeof headline): { template: TemplateId; cell: CellKey }[] {
  return [...form.cells.values()].flatMap(({ content }) =>
    content.kind === "carried" && content.from.kind === "elsewhere"
      ? [{ template: content.from.template, cell: content.from.cell as CellKey }]
      : [],
  );
}

describe("the headline of the plan", () => {
  it("has a row for each of its numbers, in the order of the plan", () => {
    expect(dh00.tables[0]?.rows.map(({ id }) => id).join(" ")).toBe(
      "M1 M1a M1b M2 M2a M2b M3 M3r M4 M5a M5b M5c M5d M5e M6 M7 M8 M9 M10 M11",
    );
  });

  it("aims where sections II and III aim", () => {
    const town = Object.fromEntries(
      (dh00.tables[0]?.rows ?? []).map(({ id, measure: { target, direction, strict } }) => [
        id,
        [yearFigures.targets[target ?? ""]?.["ou-01"] ?? null, direction, strict ?? false],
      ]),
    );
    expect(town).toEqual({
      M1: [200, "up", false],
      M1a: [150, "up", false],
      M1b: [50, "up", false],
      M2: [3200, "up", false],
      M2a: [60, "up", false],
      M2b: [600, "up", false],
      M3: [34, "up", false],
      M3r: [0.1, "up", false],
      M4: [330, "up", false],
      M5a: [80, "up", false],
      M5b: [95, "up", false],
      M5c: [4.5, "down", true],
      M5d: [null, "down", true],
      M5e: [null, "maintain", false],
      M6: [100, "up", false],
      M7: [10, "maintain", false],
      M8: [null, "maintain", false],
      M9: [null, "maintain", false],
      M10: [0, "down", false],
      M11: [null, "up", false],
    });
  });

  it("keeps three decimals or more where the plan's own limit is 4,5 %", () => {
    const decimals = dh00.tables[0]?.rows.find(({ id }) => id === "M5c")?.measure.decimals;
    expect(decimals).toBeGreaterThanOrEqual(3);
  });
});

describe("every form that is generated", () => {
  const cells = overviews.flatMap((template) =>
    kinds.map((kind) => [template.id, kind, formOf(template, kind)] as const),
  );

  it.each(cells)("%s takes only what the communes are asked for, in a %s", (id, kind, form) => {
    const strange = takenBy(form).filter(({ template, cell }) => {
      const source = templates.find((one) => one.id === template);
      return !source || !asksFor(source, kind, cell);
    });

    // Whether a commune is fit for children is asked in June and in December.
    const expected =
      id === "dh-00" && kind === "quarter" ? [{ template: "dh-09", cell: "B/10.18/1" }] : [];
    expect(strange).toEqual(expected);
  });

  it("takes from forms that all communes owe", () => {
    const sources = overviews.flatMap((template) => listSources(formOf(template, "year")));
    const reporters = new Set(
      sources.flatMap((id) => {
        const source = templates.find((one) => one.id === id);
        const communes = source?.reportedBy.filter((one) => one === "ward" || one === "commune");
        return [communes?.join("+")];
      }),
    );
    expect([...reporters]).toEqual(["ward+commune"]);
  });
});

describe("a commune's own figure in the headline", () => {
  const played = playReports(illustration).filter(({ report }) => report.period === "2022Q1");
  const units = [...new Set(played.map(({ report }) => report.unit))].filter((unit) =>
    /^ou-(1[1-9]|20)$/.test(unit),
  );
  const valueIn = (unit: string, template: string, cell: string): DataValue =>
    played
      .find(({ report }) => report.unit === unit && report.template === template)
      ?.values.get(cell as CellKey) ?? null;

  it.each([
    ["M3r", "dh-04", "C/15/v"],
    ["M5b", "dh-09", "A/4/2"],
    ["M5c", "dh-09", "A/6/3"],
    ["M5d", "dh-09", "A/8/3"],
    ["M6", "dh-08", "A/cn/3"],
  ])("%s is the one that its form %s shows at %s", (id, template, cell) => {
    const shown = units.map((unit) => {
      const values = takeFigures(formOf(dh00), (form, key) => valueIn(unit, form, key));
      return [unit, rounded(values.get(`A/${id}/v` as CellKey))];
    });

    expect(shown).toEqual(units.map((unit) => [unit, rounded(valueIn(unit, template, cell))]));
    expect(units).toHaveLength(8);
  });
});

/** The two are worked out along different ways: the last binary digits may differ. */
function rounded(value: DataValue | undefined): DataValue | undefined {
  return typeof value === "number" ? Number(value.toFixed(10)) : value;
}
