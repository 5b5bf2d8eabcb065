import { describe, expect, it } from "vitest";
import { dh02 } from "../../../shared/regimes/dongHoa2022/dh02.ts";
import { ofCommunes } from "../../../shared/regimes/dongHoa2022/ofCommunes.ts";
import {
  trainingFigures,
  trainingIndicators,
  trainingSources,
} from "../../../shared/regimes/dongHoa2022/trainingFigures.ts";
import { formInPeriod } from "./filing.ts";

const communes = Object.keys(ofCommunes(Array(10).fill(0)));
const quarter = formInPeriod(dh02);

describe("figures of vocational training", () => {
  it("cover last year's figures of every commune, each with its source", () => {
    const lastYear = Object.keys(trainingFigures).filter((id) => id.startsWith("dtn."));
    const flows = [...quarter.cells.values()].filter(({ column }) => column.id === "5");
    expect(lastYear.toSorted()).toEqual(flows.map(({ row }) => `dtn.${row.id}.2021Q1`).toSorted());
    for (const id of lastYear) {
      expect(Object.keys(trainingFigures[id] ?? {})).toEqual(communes);
    }
    const filed = Object.keys(trainingFigures).toSorted();
    expect(Object.keys(trainingSources).toSorted()).toEqual(filed);
    expect(trainingIndicators.map(({ id }) => id as string).toSorted()).toEqual(filed);
  });

  it.each([
    ["1", ["1.1", "1.2"]],
    ["1", ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6"]],
    ["6", ["6.1", "6.2", "6.3"]],
  ])("make last year's row %s of its parts %j", (whole, parts) => {
    const of = (row: string, unit: string) => trainingFigures[`dtn.${row}.2021Q1`]?.[unit] ?? -1;
    for (const unit of communes) {
      expect(parts.reduce((sum, row) => sum + of(row, unit), 0)).toBe(of(whole, unit));
    }
  });
});
