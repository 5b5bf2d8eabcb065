import { describe, expect, it } from "vitest";
import {
  type FiledSet,
  type FiledSource,
  isDateDoubtful,
  isOnOtherStandard,
} from "../../../shared/filing/filed.ts";
import { fileMatrix, listFiledChanges } from "../../../shared/filing/fileMatrix.ts";
import { baselineInForce, inForce, listTargets, targetOf } from "../../../shared/filing/inForce.ts";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import type { IndicatorId, OrgUnitId } from "../../../shared/ids.ts";

const paper = { number: "58/NQ-HĐND", date: "2021-12-15" };

function source(name: string, values: FiledSource["values"], more: Partial<FiledSource> = {}) {
  return { name, document: paper, standard: null, values, ...more };
}

const council = source("HĐND thị xã", { M2: { town: 3200, vinh: 320 }, M5a: { town: none } });
const department = source("Sở LĐ-TB&XH", {
  M2: { town: 3300, vinh: 320 },
  M5a: { town: 80 },
  M7: { vinh: 1 },
});
const set: FiledSet = { sources: [council, department] };
const vinh = "vinh" as OrgUnitId;
const town = "town" as OrgUnitId;
const id = (text: string) => text as IndicatorId;

describe("of two sources", () => {
  it("the first that names a cell is believed, and a differing other one is shown", () => {
    expect(inForce(set, id("M2"), town)).toEqual({
      value: 3200,
      source: council,
      others: [{ source: department, value: 3300 }],
    });
  });

  it("the same figure of another is no difference", () => {
    expect(inForce(set, id("M2"), vinh)?.others).toEqual([]);
  });

  it("the second counts where the first says nothing, or does not know", () => {
    const unsure = { sources: [source("HĐND thị xã", { M7: { vinh: unknown } }), department] };

    expect(inForce(set, id("M7"), vinh)?.value).toBe(1);
    expect(inForce(unsure, id("M7"), vinh)).toEqual({ value: 1, source: department, others: [] });
  });

  it("the first that sets none is believed: nothing is aimed at", () => {
    expect([targetOf(set, id("M5a"), town), inForce(set, id("M5a"), town)?.others.length]).toEqual([
      null,
      1,
    ]);
  });

  it("the town's targets are those in force", () => {
    expect(listTargets(set, town)).toEqual({ M2: 3200 });
  });
});

describe("a starting figure that a target already says", () => {
  const targets = { sources: [source("HĐND", { M4: { own: 300, town: 330, vinh: 3 } })] };
  const baselines = { sources: [source("Sổ quỹ", { opening: { town: 46.5 } })] };
  const rules = { fromTargets: { plan: id("M4") } };

  it.each([
    ["plan", vinh, 3],
    ["plan", town, 300],
    ["opening", town, 46.5],
    ["opening", vinh, undefined],
  ])("is the target, and of the town its own part: %s of %s", (indicator, unit, value) => {
    const filed = { targets, baselines };
    expect(
      baselineInForce(filed, { filing: rules, consolidatedBy: town }, id(indicator), unit)?.value,
    ).toBe(value);
  });
});

describe("filing a matrix", () => {
  const document = { number: "61/NQ-HĐND", date: "2022-07-01" };
  const matrix = { name: "HĐND thị xã", document, standard: null, first: false };

  it("replaces what it names of its own source, and nothing else", () => {
    const values = { M2: { vinh: 330, town: null }, M1: { vinh: 20 } };
    const after = fileMatrix(set, { ...matrix, values });

    expect(after).toEqual({
      sources: [
        source(
          "HĐND thị xã",
          { M2: { vinh: 330 }, M5a: { town: none }, M1: { vinh: 20 } },
          { document },
        ),
        department,
      ],
    });
  });

  it("forgets an indicator whose figures are all taken away", () => {
    const values = { M2: { vinh: null, town: null } };
    const [first] = fileMatrix(set, { ...matrix, values }).sources;

    expect(first?.values).toEqual({ M5a: { town: none } });
  });

  it("knows a source by its name, however its tones are written", () => {
    const after = fileMatrix(set, { ...matrix, name: "hđnd thị xã ".normalize("NFD"), values: {} });

    expect(after.sources.map(({ name }) => name)).toEqual(["HĐND thị xã", "Sở LĐ-TB&XH"]);
  });

  it.each([
    ["last", false, ["HĐND thị xã", "Sở LĐ-TB&XH", "UBND tỉnh"]],
    ["first, where it is to be believed", true, ["UBND tỉnh", "HĐND thị xã", "Sở LĐ-TB&XH"]],
  ])("puts a new source %s", (_, first, names) => {
    const after = fileMatrix(set, {
      ...matrix,
      name: "UBND tỉnh",
      first,
      values: { M2: { vinh: 1 } },
    });

    expect(after.sources.map(({ name }) => name)).toEqual(names);
  });

  it("moves a source to the front when it is to be believed first", () => {
    const after = fileMatrix(set, { ...matrix, name: "Sở LĐ-TB&XH", first: true, values: {} });

    expect(inForce(after, id("M2"), town)?.value).toBe(3300);
  });

  it("is told by the figures it changes", () => {
    const values = { M2: { vinh: 330, town: null }, M5a: { town: none }, M1: { vinh: 20 } };
    const after = fileMatrix(set, { ...matrix, values });
    const change = { source: "HĐND thị xã", indicator: "M2" };
    const stands = { source: "Sở LĐ-TB&XH", value: 3300 };

    expect(listFiledChanges(set, after)).toEqual([
      { ...change, place: "town", before: 3200, after: null, stands },
      { ...change, place: "vinh", before: 320, after: 330 },
      { source: "HĐND thị xã", indicator: "M1", place: "vinh", before: null, after: 20 },
    ]);
    expect(listFiledChanges(after, after)).toEqual([]);
  });
});

it.each([
  ["2021-01-13", true],
  ["2021-06-30", true],
  ["2021-07-01", false],
  ["2021-12-15", false],
  ["2022-12-31", false],
  ["2023-01-13", true],
  [null, false],
])("a notice of %s about the targets of 2022 is asked about: %s", (date, doubtful) => {
  expect(isDateDoubtful(date, 2022)).toBe(doubtful);
});

it.each([
  ["poor", "chuẩn 2016–2020", true],
  ["poor", "chuẩn 2022–2025", false],
  ["poor", null, false],
  ["jobs", "chuẩn 2016–2020", false],
])("%s counted on %s must not be compared unawares: %s", (indicator, standard, isOther) => {
  const standards = {
    indicators: [id("poor")],
    choices: ["chuẩn 2016–2020", "chuẩn 2022–2025"],
    ofYear: "chuẩn 2022–2025",
  };
  expect(isOnOtherStandard({ standard }, standards, id(indicator))).toBe(isOther);
});
