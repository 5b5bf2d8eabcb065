import { describe, expect, it } from "vitest";
import type { OrgUnitId } from "../../shared/ids.ts";
import { childrenOn, isWithin, type OrgUnit, sectorOf, termOn } from "../../shared/orgUnit.ts";
import { orgUnits } from "../../shared/regimes/dongHoa2022/orgUnits.ts";

const id = (text: string) => text as OrgUnitId;
const town = id("ou-01");

function unitNamed(text: string): OrgUnit {
  const unit = orgUnits.find(({ id: own }) => own === text);
  if (!unit) throw new Error(`no unit ${text}`);
  return unit;
}

describe("thị xã Đông Hòa, made of its huyện on 1 June 2020 and dissolved on 1 July 2025", () => {
  it.each([
    ["2005-05-31", null],
    ["2005-06-01", "Huyện Đông Hòa"],
    ["2020-05-31", "Huyện Đông Hòa"],
    ["2020-06-01", "Thị xã Đông Hòa"],
    ["2025-06-30", "Thị xã Đông Hòa"],
    ["2025-07-01", null],
  ])("is called on %s %s", (day, name) => {
    expect(termOn(unitNamed("ou-01"), day)?.name ?? null).toBe(name);
  });

  it("turned Hòa Xuân Tây from a commune into a ward", () => {
    const typeOn = (day: string) => termOn(unitNamed("ou-15"), day)?.type;
    expect([typeOn("2020-05-31"), typeOn("2020-06-01")]).toEqual(["commune", "ward"]);
  });

  it("has ten communes, two offices and its other bodies in 2022, in the order they are listed in", () => {
    const children = childrenOn(orgUnits, town, "2022-03-14");
    expect(children.map(({ term }) => term.name)).toEqual([
      "Phòng LĐ-TB&XH",
      "TT GDNN-GDTX",
      "Các cơ quan, đơn vị của thị xã",
      "Phường Hòa Vinh",
      "Phường Hòa Hiệp Trung",
      "Phường Hòa Hiệp Bắc",
      "Phường Hòa Hiệp Nam",
      "Phường Hòa Xuân Tây",
      "Xã Hòa Thành",
      "Xã Hòa Tân Đông",
      "Xã Hòa Xuân Đông",
      "Xã Hòa Tâm",
      "Xã Hòa Xuân Nam",
    ]);
  });

  it("has under one unit the thirteen other bodies that section IV of the plan gives tasks", () => {
    const bodies = childrenOn(orgUnits, "ou-04" as OrgUnitId, "2022-03-14");
    expect(bodies.map(({ term }) => term.code)).toEqual([
      ...["TCKH", "TK", "KT", "QLDT", "YT", "GDDT", "NHCSXH", "TP", "BHXH", "VHTT", "TTVH"],
      ...["CQLQ", "MTTQ"],
    ]);
  });

  it("has no children after it", () => {
    expect(childrenOn(orgUnits, town, "2025-07-01")).toEqual([]);
  });

  it("has five units in each sector, the offices in neither", () => {
    const sectors = childrenOn(orgUnits, town, "2022-03-14").map(({ term }) => sectorOf(term.type));
    const count = (sector: string | null) => sectors.filter((own) => own === sector).length;
    expect([count("urban"), count("rural"), count(null)]).toEqual([5, 5, 3]);
  });
});

it.each([
  ["ward", "urban"],
  ["township", "urban"],
  ["commune", "rural"],
  ["town", null],
  ["district", null],
  ["province", null],
  ["office", null],
  ["centre", null],
] as const)("a %s is %s", (type, sector) => {
  expect(sectorOf(type)).toBe(sector);
});

describe("a unit lies within", () => {
  const commune = id("ou-19");

  it.each([
    ["itself", commune, commune, "2022-03-14", true],
    ["its parent", commune, town, "2022-03-14", true],
    ["no unit below it", town, commune, "2022-03-14", false],
    ["no neighbour", commune, id("ou-20"), "2022-03-14", false],
    ["nothing once it is gone", commune, town, "2025-07-01", false],
    ["nothing that is unknown", id("ou-99"), town, "2022-03-14", false],
  ] as const)("%s", (_, unit, ancestor, day, within) => {
    expect(isWithin(orgUnits, unit, ancestor, day)).toBe(within);
  });

  const placed = (own: string, parent: string): OrgUnit => ({
    id: id(own),
    terms: [
      {
        validFrom: "2020-01-01",
        validTo: null,
        code: own,
        name: own,
        type: "commune",
        parent: id(parent),
      },
    ],
  });

  it("its grandparents", () => {
    const units = [placed("a", "b"), placed("b", "c"), placed("c", "d")];
    expect(isWithin(units, id("a"), id("d"), "2022-01-01")).toBe(true);
  });

  it("nothing outside a circle, and the question ends", () => {
    const units = [placed("a", "b"), placed("b", "a")];
    expect(isWithin(units, id("a"), id("c"), "2022-01-01")).toBe(false);
  });
});
