import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PeriodKind } from "../../../shared/calendar/period.ts";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { CellKey, PeriodId, TemplateId } from "../../../shared/ids.ts";
import { dh00b } from "../../../shared/regimes/dongHoa2022/dh00b.ts";
import type { GoesOn } from "../../../shared/rollup/goesOn.ts";
import {
  type OverviewParent,
  type OverviewUnit,
  overviewOf,
  takeFigures,
} from "../../../shared/rollup/overview.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import { type OverviewInput, renderOverview } from "../../../shared/sheet/overviewSheet.ts";
import { renderPublication } from "../../../shared/sheet/publicationSheet.ts";
import { engineDisagreements } from "../../support/engineDisagreements.ts";
import { formulasOf, listNewFunctions } from "../../support/formulasOf.ts";
import { formOf } from "../regimes/filledForm.ts";
import { headlineForm, headlineTown, headlineUnit } from "../rollup/headlineUnits.ts";

const heading = {
  parentName: "Thị xã Đông Hòa",
  officeName: "Phòng LĐ-TB&XH",
  locality: "Đông Hòa",
  year: "2022",
  periodName: "Năm 2022",
  asOf: "10/3/2022 08:00",
  illustrative: true,
};

const taken = [...headlineForm().cells.values()].flatMap(({ content, measure }) => {
  if (content.kind !== "carried" || content.from.kind !== "elsewhere") return [];
  return [{ cell: `${content.from.template} ${content.from.cell}`, type: measure.type }];
});

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.nat(60) },
  { weight: 3, arbitrary: fc.constantFrom<DataValue>(none, unknown, null, 0) },
);
const yes = fc.constantFrom<DataValue>(true, false, none, unknown, null);
const standing = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({ approved: fc.boolean(), estimated: fc.boolean(), preliminary: fc.boolean() })
      .map((more): UnitStanding => ({ kind: "counted", ...more })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<UnitStanding | null>(
      { kind: "not-reported" },
      { kind: "being-corrected" },
      { kind: "left-out", reason: "Tách" },
      { kind: "exempt", reason: "Bão" },
      { kind: "exempt", reason: "Không có đối tượng" },
      { kind: "exempt", reason: "kết thúc 31/7/2022", ended: "2022-07-31" },
      null,
    ),
  },
);
const forms = [...new Set(taken.map(({ cell }) => cell.split(" ")[0] ?? ""))];
/** Whether what a unit had come to is known where it owes nothing of a form; null where nothing goes on. */
const going = fc.constantFrom(true, true, false, null);
const someUnit = fc.record({
  sector: fc.constantFrom("urban", "rural") as fc.Arbitrary<"urban" | "rural">,
  said: fc.record(
    Object.fromEntries(taken.map(({ cell, type }) => [cell, type === "yes-no" ? yes : figure])),
  ),
  standings: fc.record(Object.fromEntries(forms.map((form) => [form, standing]))),
  goings: fc.record(Object.fromEntries(forms.map((form) => [form, going]))),
  targets: fc.record({ M1: fc.constantFrom(0, 20), M2: fc.constantFrom(0, 20) }),
});
const someTown = fc.record({
  units: fc.array(someUnit, { minLength: 1, maxLength: 5 }),
  fund: figure,
  funded: standing,
  targets: fc.record({
    M1: fc.constantFrom(0, 30, 60),
    M3r: fc.constantFrom(0.1, 5),
    M4: fc.constantFrom(40, 90),
    M5a: fc.constant(80),
    M5c: fc.constantFrom(4.5, 0),
    M6: fc.constant(100),
    M7: fc.nat(100),
    M10: fc.constant(0),
  }),
  kind: fc.constantFrom<PeriodKind>("year", "year", "quarter", "six-month"),
  notAsked: fc.constantFrom<string[]>([], ["A/M5a/v"], ["B/p0/v", "A/M1/v"]),
});

/** What goes on of each form that nothing is owed of: of all that it says and that is no stock. */
function goingOf(
  standings: Readonly<Record<string, UnitStanding | null>>,
  goings: Readonly<Record<string, boolean | null>>,
): Readonly<Record<string, GoesOn>> {
  const going = forms.flatMap((form): [string, GoesOn][] => {
    const isKnown = goings[form] ?? null;
    if (standings[form]?.kind !== "exempt" || isKnown === null) return [];
    const cells = [...headlineForm().cells.values()].filter(
      ({ content, measure }) =>
        content.kind === "carried" &&
        content.from.kind === "elsewhere" &&
        content.from.template === form &&
        measure.nature === "flow",
    );
    if (cells.length === 0) return [];
    const keys = new Set(cells.map(({ key }) => key));
    return [[form, { until: "2022Q2" as PeriodId, isKnown, cells: keys }]];
  });
  return Object.fromEntries(going);
}

function inputOf(
  units: readonly OverviewUnit[],
  town: OverviewParent,
  kind: PeriodKind,
  notAsked: readonly string[],
): OverviewInput {
  const form = headlineForm(kind);
  return {
    form,
    units,
    own: { name: "Thị xã Đông Hòa", reports: town.reports },
    figures: overviewOf(form, units, town, new Set(notAsked as CellKey[])),
    targetOf: town.targetOf,
    sources: [],
    windowTo: "2022-12-04",
    heading,
  };
}

describe("a spreadsheet's own figures of the headline", () => {
  it("are ours, whatever the communes and the town have answered", { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(someTown, ({ units: list, fund, funded, targets, kind, notAsked }) => {
        const units = list.map(({ sector, said, standings, goings, targets: aims }, index) =>
          headlineUnit(`Đơn vị ${index}`, said, {
            ...{ sector, standings, targets: aims },
            going: goingOf(standings, goings),
          }),
        );
        const town = headlineTown({ "dh-06b A/1/3": fund }, targets, { "dh-06b": funded });
        const [main] = renderOverview(inputOf(units, town, kind, notAsked));
        expect(engineDisagreements(main)).toEqual([]);
      }),
      { numRuns: 40, seed: 20220310 },
    );
  });

  it("use functions that every Excel since 2010 knows", () => {
    const units = [headlineUnit("Phường A", {}, { sector: "urban" }), headlineUnit("Xã B", {})];
    const [main] = renderOverview(inputOf(units, headlineTown({}, { M1: 200 }), "year", []));
    expect(listNewFunctions(formulasOf(main))).toEqual([]);
  });
});

describe("a spreadsheet's own figures of the published poverty rates", () => {
  const form = formOf(dh00b, "year");
  const poverty = "dh-04" as TemplateId;
  const someCommune = fc.record({
    sector: fc.constantFrom("urban", "rural") as fc.Arbitrary<"urban" | "rural">,
    standing: standing.filter((one) => one !== null) as fc.Arbitrary<UnitStanding>,
    cells: fc.record({ "C/10/v": figure, "A/hh/9": figure, "B/hh/9": figure }),
  });

  it("are ours: whole, or not there", { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(fc.array(someCommune, { minLength: 1, maxLength: 5 }), (list) => {
        const units = list.map(({ sector, standing: own, cells }, index): OverviewUnit => {
          const values = own.kind === "counted" ? cells : {};
          return {
            ...headlineUnit(`Đơn vị ${index}`, {}, { sector }),
            reports: new Map([[poverty, { standing: own, preliminary: false, version: 1 }]]),
            values: takeFigures(
              form,
              (_, cell) => (values as Record<string, DataValue>)[cell] ?? null,
            ),
          };
        });
        const town = { ...headlineTown(), values: new Map(), reports: new Map() };
        const figures = overviewOf(form, units, town, new Set());
        const [main] = renderPublication({
          ...inputOf([], town, "year", []),
          form,
          units,
          figures,
        });
        expect(engineDisagreements(main)).toEqual([]);
      }),
      { numRuns: 80, seed: 20221214 },
    );
  });
});
