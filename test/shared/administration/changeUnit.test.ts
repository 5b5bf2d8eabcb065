import { describe, expect, it } from "vitest";
import { changeUnit, type UnitWish } from "../../../shared/administration/changeUnit.ts";
import type { OrgUnitId } from "../../../shared/ids.ts";
import type { OrgUnit, OrgUnitTerm } from "../../../shared/orgUnit.ts";
import type { Problem } from "../../../shared/problem.ts";
import { err, ok } from "../../../shared/result.ts";

const town = "ou-01" as OrgUnitId;
const vinh = "ou-11" as OrgUnitId;
const tam = "ou-19" as OrgUnitId;
const old = "ou-80" as OrgUnitId;

const term = (from: string, to: string | null, code: string, name: string): OrgUnitTerm => ({
  ...{ validFrom: from, validTo: to, code, name, type: "commune", parent: town },
});

const units: readonly OrgUnit[] = [
  {
    id: town,
    terms: [{ ...term("2005-06-01", null, "564", "Thị xã Đông Hòa"), type: "town", parent: null }],
  },
  {
    id: vinh,
    terms: [
      term("2005-06-01", "2020-05-31", "22258", "Thị trấn Hòa Vinh"),
      { ...term("2020-06-01", null, "22258", "Phường Hòa Vinh"), type: "ward" },
    ],
  },
  { id: tam, terms: [term("2005-06-01", null, "22297", "Xã Hòa Tâm")] },
  { id: old, terms: [term("2005-06-01", "2021-12-31", "22300", "Xã cũ")] },
];

const ward = { code: "22297", name: "Phường Hòa Tâm", type: "ward", parent: town } as const;

describe("a unit through time", () => {
  it("becomes another from a day on, and is before it what it was", () => {
    const wish: UnitWish = { kind: "change", from: "2022-07-01", ...ward };

    expect(changeUnit(tam, units, wish)).toEqual(
      ok({
        change: "change-unit",
        after: {
          id: tam,
          terms: [
            term("2005-06-01", "2022-06-30", "22297", "Xã Hòa Tâm"),
            { ...ward, validFrom: "2022-07-01", validTo: null },
          ],
        },
        ended: { validFrom: "2005-06-01", validTo: "2022-06-30" },
        begun: { ...ward, validFrom: "2022-07-01", validTo: null },
        from: "2022-07-01",
      }),
    );
  });

  it("ends with a day, which is its last", () => {
    expect(changeUnit(tam, units, { kind: "close", lastDay: "2022-06-30" })).toEqual(
      ok({
        change: "close-unit",
        after: { id: tam, terms: [term("2005-06-01", "2022-06-30", "22297", "Xã Hòa Tâm")] },
        ended: { validFrom: "2005-06-01", validTo: "2022-06-30" },
        begun: null,
        from: "2022-07-01",
      }),
    );
  });

  it("is new, with a code that another had before it", () => {
    const look = { code: "22300", name: "Xã mới", type: "commune", parent: town } as const;
    const begun = { ...look, validFrom: "2022-01-01", validTo: null };

    expect(
      changeUnit("ou-new" as OrgUnitId, units, { kind: "add", from: "2022-01-01", ...look }),
    ).toEqual(
      ok({
        change: "add-unit",
        after: { id: "ou-new", terms: [begun] },
        ...{ ended: null, begun, from: "2022-01-01" },
      }),
    );
  });

  it.each<[string, OrgUnitId, UnitWish]>([
    ["closed on that day", old, { kind: "close", lastDay: "2021-12-31" }],
    [
      "what it has been since that day",
      vinh,
      {
        ...{ kind: "change", from: "2020-06-01", code: "22258", name: "Phường Hòa Vinh" },
        ...{ type: "ward", parent: town },
      },
    ],
  ])("that is %s already is no change", (_, id, wish) => {
    expect(changeUnit(id, units, wish)).toEqual(ok(null));
  });
});

describe("a change of a unit is refused", () => {
  const overlap = (day: string, than: string): Problem => ({
    ...{ kind: "unit-term", fault: "not-after-start", day, than },
  });

  it.each<[string, OrgUnitId, UnitWish, Problem]>([
    [
      "that would write its past anew",
      vinh,
      { kind: "change", from: "2020-06-01", ...ward, code: "22258" },
      overlap("2020-06-01", "2020-06-01"),
    ],
    [
      "that reopens it before it has ended",
      old,
      { kind: "reopen", from: "2021-12-31", ...ward, code: "22300" },
      overlap("2021-12-31", "2021-12-31"),
    ],
    [
      "that ends it before it begins",
      tam,
      { kind: "close", lastDay: "2005-05-31" },
      overlap("2005-05-31", "2005-06-01"),
    ],
    [
      "after its end",
      old,
      { kind: "change", from: "2022-01-01", ...ward, code: "22300" },
      { kind: "unit-term", fault: "closed-already", day: "2022-01-01", than: "2021-12-31" },
    ],
    [
      "that changes nothing",
      tam,
      {
        ...{ kind: "change", from: "2022-07-01", code: "22297", name: "Xã Hòa Tâm" },
        ...{ type: "commune", parent: town },
      },
      { kind: "unit-term", fault: "unchanged", day: "2022-07-01", than: "2005-06-01" },
    ],
    [
      "with a code that another has at the time",
      tam,
      { kind: "change", from: "2022-07-01", ...ward, code: "22258" },
      { kind: "code-held", code: "22258", unit: "Phường Hòa Vinh" },
    ],
    [
      "that puts it under itself",
      tam,
      { kind: "change", from: "2022-07-01", ...ward, parent: tam },
      {
        ...{ kind: "unit-parent", fault: "below", day: "2022-07-01" },
        ...{ unit: "Phường Hòa Tâm", parent: "Xã Hòa Tâm" },
      },
    ],
    [
      "that puts it under what stands under it",
      town,
      { ...{ kind: "change", from: "2022-07-01", ...ward, code: "564" }, parent: tam },
      {
        ...{ kind: "unit-parent", fault: "below", day: "2022-07-01" },
        ...{ unit: "Phường Hòa Tâm", parent: "Xã Hòa Tâm" },
      },
    ],
    [
      "that puts it under nothing",
      tam,
      { kind: "change", from: "2022-07-01", ...ward, parent: null },
      {
        ...{ kind: "unit-parent", fault: "none", day: "2022-07-01" },
        ...{ unit: "Phường Hòa Tâm", parent: "" },
      },
    ],
    [
      "that ends what others stand under",
      town,
      { kind: "close", lastDay: "2022-06-30" },
      {
        ...{ kind: "unit-needed", unit: "Thị xã Đông Hòa" },
        under: ["Phường Hòa Vinh", "Xã Hòa Tâm"],
      },
    ],
    [
      "of a unit that there is not",
      "ou-77" as OrgUnitId,
      { kind: "close", lastDay: "2022-06-30" },
      { kind: "not-found", what: "org-unit", id: "ou-77" },
    ],
  ])("%s", (_, id, wish, problem) => {
    expect(changeUnit(id, units, wish)).toEqual(err(problem));
  });
});
