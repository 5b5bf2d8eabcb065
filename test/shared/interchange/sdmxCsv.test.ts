import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import type { PeriodId } from "../../../shared/ids.ts";
import type { Figure } from "../../../shared/interchange/figure.ts";
import { parseSdmxCsv } from "../../../shared/interchange/parseSdmxCsv.ts";
import { writeSdmxCsv } from "../../../shared/interchange/sdmxCsv.ts";
import { writeSdmxStructure } from "../../../shared/interchange/sdmxStructure.ts";
import { parseSeparated } from "../../../shared/interchange/separatedValues.ts";
import { arbitraryFigure } from "./arbitraryFigure.ts";
import { poorHouseholds } from "./poorHouseholds.ts";

const everyPeriod = ["2022Q1", "2022S1", "2022", "202203", "2022P", "2022X01"];
const prepared = "2022-03-10T08:00:00+07:00";

describe("figures as SDMX-CSV 2.0", () => {
  it("come back just as they were, with the structure file beside them", () => {
    fc.assert(
      fc.property(fc.array(arbitraryFigure(everyPeriod), { maxLength: 20 }), (figures) => {
        const structure = writeSdmxStructure(figures, prepared);
        expect(parseSdmxCsv(writeSdmxCsv(figures), structure)).toEqual(figures);
      }),
      { numRuns: 500 },
    );
  });

  it("begin as the field guide says, and write codes that SDMX takes", () => {
    const [head, line] = parseSeparated(writeSdmxCsv([poorHouseholds({})]), ",") ?? [];

    expect(head?.slice(0, 10)).toEqual([
      ...["STRUCTURE", "STRUCTURE_ID", "ACTION", "REF_AREA", "SCOPE", "INDICATOR"],
      ...["REPORT_PERIOD", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS"],
    ]);
    expect(line?.slice(0, 10)).toEqual([
      ...["dataflow", "NOP_BIEU:DF_REPORTS(1.0.0)", "R", "22258", "U", "dh-04@A@hh@1"],
      ...["2022Q1", "2022-Q1", "120", "A"],
    ]);
  });

  const coverage = { covered: 8, expected: 10, approved: 5, goneOn: 0, own: null };
  const total = { scope: "total", provenance: "totalled", report: null } as const;
  it.each<[string, Partial<Figure>, [string, string]]>([
    ["a value is normal", { value: 120 }, ["120", "A"]],
    ["a reported zero is normal", { value: 0 }, ["0", "A"]],
    ['"không phát sinh" is a true zero', { value: none }, ["0", "A"]],
    ['"không phát sinh" of money likewise', { type: "money", value: none }, ["0", "A"]],
    ["nothing of a rate is no rate", { type: "rate", value: none }, ["", "M"]],
    ["nothing of a text is no text", { type: "text", value: none }, ["", "M"]],
    ['"chưa có số liệu" exists and was not collected', { value: unknown }, ["", "L"]],
    ["a blank is missing", { value: null }, ["", "O"]],
    ["an estimate is estimated", { estimated: true, preliminary: true }, ["120", "E"]],
    ['"sơ bộ" is provisional', { preliminary: true }, ["120", "P"]],
    ["a partial total is never normal", { ...total, coverage }, ["120", "P"]],
    ["a whole one is", { ...total, coverage: { ...coverage, covered: 10 } }, ["120", "A"]],
    [
      "one without the parent's part is not",
      { ...total, coverage: { ...coverage, covered: 10, own: "missing" } },
      ["120", "P"],
    ],
  ])("%s", (_, said, expected) => {
    const [, line] = parseSeparated(writeSdmxCsv([poorHouseholds(said)]), ",") ?? [];

    expect(line?.slice(8, 10)).toEqual(expected);
  });

  it.each([
    ["2022Q1", "2022-Q1"],
    ["2022S2", "2022-S2"],
    ["2022", "2022"],
    ["202203", "2022-03"],
    ["2022P", "2022"],
    ["2022X01", "2022"],
  ])("write the period %s as %s", (period, written) => {
    const figure = poorHouseholds({ period: period as PeriodId });

    const [, line] = parseSeparated(writeSdmxCsv([figure]), ",") ?? [];
    expect(line?.slice(6, 8)).toEqual([period, written]);
  });
});
