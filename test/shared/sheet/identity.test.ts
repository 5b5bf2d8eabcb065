import { describe, expect, it } from "vitest";
import { type DataValue, none } from "../../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId, PeriodId, TemplateId } from "../../../shared/ids.ts";
import {
  identityMark,
  parseIdentity,
  type SheetIdentity,
  writeIdentity,
} from "../../../shared/sheet/identity.ts";

const identity: SheetIdentity = {
  regime: "dong-hoa-2022",
  template: "dh-04" as TemplateId,
  templateVersion: 1,
  period: "2022Q1" as PeriodId,
  unit: "ou-19" as OrgUnitId,
  unitName: "Xã Hòa “Tâm”|1|",
  baseVersion: 0,
  opening: "k3x9",
  carriedRevision: "a1b2",
  dataState: { estimated: false, preliminary: true },
};

/** An identity's text with some of its facts changed, or taken out. */
function written(changes: Record<string, unknown>): string {
  const held = JSON.parse(writeIdentity(identity).slice(identityMark.length));
  return `${identityMark}${JSON.stringify({ ...held, ...changes })}`;
}

describe("what a sheet says of itself", () => {
  it.each([
    { estimated: false, preliminary: false },
    { estimated: true, preliminary: false },
    { estimated: false, preliminary: true },
    { estimated: true, preliminary: true },
  ])("is read as it was written, %j", (dataState) => {
    const own = { ...identity, dataState };
    expect(parseIdentity(writeIdentity(own))).toEqual(own);
  });

  it("keeps the period's window, where it says a right one", () => {
    const window = { windowFrom: "2021-12-15", windowTo: "2022-03-14" };
    expect(parseIdentity(writeIdentity({ ...identity, window }))).toEqual({ ...identity, window });
    expect(parseIdentity(written({ window: { ...window, windowTo: "14/3" } }))).toEqual(identity);
    expect(parseIdentity(written({ window: null }))).toEqual(identity);
  });

  it("keeps what was carried into the cells that the unit adjusts, and nothing else for it", () => {
    const own = {
      ...identity,
      adjusted: new Map<CellKey, DataValue>([
        ["A/hh/1" as CellKey, 168],
        ["A/nk/1" as CellKey, none],
      ]),
    };
    expect(parseIdentity(writeIdentity(own))).toEqual(own);
    const damaged = { adjusted: [["A/hh/1"], ["A/nk/1", "=1"], [1, 2], null, ["B/hh/1", 7]] };
    expect(parseIdentity(written(damaged))).toEqual({
      ...identity,
      adjusted: new Map([["B/hh/1", 7]]),
    });
    expect(parseIdentity(written({ adjusted: "A/hh/1" }))).toEqual(identity);
  });

  it("begins with a mark that is searched for, and fits a cell", () => {
    expect(writeIdentity(identity).startsWith("nopbieu|1|")).toBe(true);
    expect(writeIdentity(identity).length).toBeLessThan(32_767);
  });

  it("may say more than we know of", () => {
    expect(parseIdentity(written({ later: 1 }))).toEqual(identity);
  });

  it.each([
    ["no text", ""],
    ["another text", "Biểu số ĐH-04/HN"],
    ["the mark alone", identityMark],
    ["another version of the mark", writeIdentity(identity).replace("|1|", "|2|")],
    ["a text cut off", writeIdentity(identity).slice(0, -1)],
    ["a list", `${identityMark}[]`],
    ["nothing", `${identityMark}null`],
    ["a number", `${identityMark}7`],
    ["no template", written({ template: undefined })],
    ["a template that is none", written({ template: "ĐH-04" })],
    ["a template in a list", written({ template: ["dh-04"] })],
    ["no period", written({ period: undefined })],
    ["a period that is none", written({ period: "2022Q5" })],
    ["a period that a program made a number of", written({ period: 2022 })],
    ["no unit", written({ unit: undefined })],
    ["a unit's number", written({ unit: 19 })],
    ["no regime", written({ regime: null })],
    ["no name", written({ unitName: undefined })],
    ["half a version", written({ templateVersion: 1.5 })],
    ["a version as text", written({ baseVersion: "0" })],
    ["a version below none", written({ baseVersion: -1 })],
    ["no revision", written({ carriedRevision: undefined })],
    ["no state", written({ dataState: undefined })],
    ["a state that is none", written({ dataState: "xyz" })],
  ])("is not believed when it holds %s", (_, text) => {
    expect(parseIdentity(text)).toBeNull();
  });
});
