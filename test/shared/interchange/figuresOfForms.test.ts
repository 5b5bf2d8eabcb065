import { describe, expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import { cellOf, type Form } from "../../../shared/form/form.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import type { Figure } from "../../../shared/interchange/figure.ts";
import { figuresOfReport } from "../../../shared/interchange/figuresOfReport.ts";
import {
  figuresOfTotals,
  figuresOfUnit,
  type TotalledFigure,
} from "../../../shared/interchange/figuresOfTotals.ts";
import { dh01 } from "../../../shared/regimes/dongHoa2022/dh01.ts";
import { dh02b } from "../../../shared/regimes/dongHoa2022/dh02b.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { dh06b } from "../../../shared/regimes/dongHoa2022/dh06b.ts";
import { dh09 } from "../../../shared/regimes/dongHoa2022/dh09.ts";
import {
  type ConsolidatedFigure,
  consolidate,
  type Total,
  type UnitFigures,
} from "../../../shared/rollup/consolidate.ts";
import { formOf } from "../regimes/filledForm.ts";
import { typedNothing } from "./typedNothing.ts";

const form = formOf(dh04);
const key = (cell: string) => cell as CellKey;
const facts = { regime: "dong-hoa-2022", period: "2022Q1" as PeriodId };
const firm = { estimated: false, preliminary: false };

describe("the figures of a report", () => {
  const values = new Map<CellKey, number | typeof none | typeof unknown>([
    [key("A/hh/1"), 120],
    [key("A/hh/2"), none],
    [key("A/hh/3"), unknown],
  ]);
  const typed = {
    provisional: new Set([key("A/nk/1")]),
    adjusted: new Set([key("A/hh/1")]),
  };
  const said = { ...facts, ...firm, unit: "22258", unitName: "Phường Hòa Vinh" };
  const report = { version: 2, state: "submitted", counted: true, code: "7K3MQ0E12A" } as const;
  const figures = figuresOfReport(form, values, typed, { ...said, scope: "unit", report });

  it("are all its cells, blank ones too, each saying how it came about", () => {
    expect(figures).toHaveLength(form.cells.size);
    const told = figures
      .slice(0, 4)
      .map(({ cell, value, provenance }) => [cell, value, provenance]);
    expect(told).toEqual([
      ["A/hh/1", 120, "adjusted"],
      ["A/hh/2", none, "entry"],
      ["A/hh/3", unknown, "entry"],
      ["A/hh/4", null, "entry"],
    ]);
    const how = (cell: string) => figures.find((one) => one.cell === cell)?.provenance;
    expect([how("A/hh/9"), how("A/nk/1"), how("B/hh/1")]).toEqual([
      ...["computed", "provisional", "carried"],
    ]);
  });

  it("are in the totals as their report is, and of the parent's own only what those take a part of", () => {
    const fund = formOf(dh06b);
    const countedIn = (scope: "unit" | "own", counted: boolean) =>
      figuresOfReport(fund, new Map(), typedNothing, {
        ...{ ...said, scope, report: { ...report, counted } },
      }).flatMap((one) => (one.report?.counted ? [one.cell] : []));

    expect(countedIn("unit", true)).toHaveLength(fund.cells.size);
    expect(countedIn("unit", false)).toEqual([]);
    expect(countedIn("own", true)).toEqual(
      [...fund.cells.values()]
        .filter(({ measure }) => measure.aggregation === "SUM_PLUS_TOWN")
        .map((cell) => cell.key),
    );
    expect(countedIn("own", false)).toEqual([]);
  });

  it("are called what the form calls them", () => {
    expect(figures[1]).toMatchObject({
      rowLabel: "Hộ nghèo",
      columnLabel: "Thoát nghèo – Trở thành hộ cận nghèo",
      unitOfMeasure: "hộ",
      type: "count",
      decimals: 0,
    });
  });

  it("leave out the lines that a sender could have added and did not", () => {
    const classes = formOf(dh02b);
    const added = [...classes.cells.values()].filter(({ row }) => row.added);
    const [first] = added;
    const said = { ...facts, ...firm, unit: "GDNN", unitName: "TT GDNN-GDTX" } as const;
    const told = figuresOfReport(
      classes,
      new Map([[first?.key ?? key(""), "Lớp may"]]),
      typedNothing,
      {
        ...{ ...said, scope: "unit" },
        report: { version: 1, state: "submitted", counted: true, code: null },
      },
    );

    expect(added.length).toBeGreaterThan(1);
    expect(told.filter(({ cell }) => added.some((one) => one.key === cell))).toHaveLength(1);
  });
});

/** A figure over units, as firm as that in town, in the country and over all. */
function totalled(
  of: Form,
  { key: at, urban, rural, total }: ConsolidatedFigure,
  firmness: Pick<Figure, "estimated" | "preliminary">,
): TotalledFigure {
  const firm = (one: Total) => ({ ...one, ...firmness });
  return { cell: cellOf(of, at), urban: firm(urban), rural: firm(rural), total: firm(total) };
}

describe("the figures of a consolidation", () => {
  const unit = (
    id: string,
    hh1: number | null,
    standing: UnitFigures["standing"],
  ): UnitFigures => ({
    ...{ unit: id as OrgUnitId, name: id, sector: id === "ou-11" ? "urban" : "rural", version: 1 },
    ...{ standing, values: new Map(hh1 === null ? [] : [[key("A/hh/1"), hh1]]) },
  });
  const counted = { kind: "counted", approved: true, estimated: true, preliminary: false } as const;
  const units = [
    unit("ou-11", 120, counted),
    unit("ou-18", 90, counted),
    unit("ou-19", null, { kind: "not-reported" }),
  ];

  it("say of every total how many units are in it, in town and country", () => {
    const totals = consolidate(form, units, null)
      .filter((figure) => figure.key === "A/hh/1")
      .map((figure) => totalled(form, figure, { estimated: true, preliminary: false }));
    const told = figuresOfTotals(form, totals, {
      ...{ ...facts, parent: "564", parentName: "Thị xã Đông Hòa" },
    });

    expect(told.map(({ scope, value, coverage }) => [scope, value, coverage])).toEqual([
      ["urban", 120, { covered: 1, expected: 1, approved: 1, goneOn: 0, own: null }],
      ["rural", 90, { covered: 1, expected: 2, approved: 1, goneOn: 0, own: null }],
      ["total", 210, { covered: 2, expected: 3, approved: 2, goneOn: 0, own: null }],
    ]);
    expect(told[0]).toMatchObject({ unit: "564", estimated: true, provenance: "totalled" });
  });

  it("are of a unit that has reported, and of no other", () => {
    const told = units.map((one) =>
      figuresOfUnit(form, one, typedNothing, "unit", (id) => id.slice(3), facts),
    );

    expect(told.map((figures) => figures.length)).toEqual([form.cells.size, form.cells.size, 0]);
    expect(told[0]?.[0]).toMatchObject({
      ...{ unit: "11", value: 120, estimated: true },
      report: { version: 1, state: "approved", counted: true, code: null },
    });
  });

  it("are of the parent only what the totals take a part of: in DHIS2 they are added to its units'", () => {
    const own = (of: Form): UnitFigures => ({
      ...{ unit: "ou-01" as OrgUnitId, name: "Thị xã", sector: null, version: 1 },
      ...{ standing: counted, values: new Map([...of.cells.keys()].map((cell) => [cell, 5])) },
    });
    const told = (of: Form) =>
      figuresOfUnit(of, own(of), typedNothing, "own", () => "564", facts)
        .map(({ cell }) => cell)
        .filter((cell) => !cellOf(of, cell).column.hidden);
    const taken = (of: Form) =>
      consolidate(of, [], own(of)).flatMap((one) => (one.total.own === "in" ? [one.key] : []));

    const fund = formOf(dh06b);
    expect(taken(fund)).toContain("A/1/3");
    expect(told(fund)).toEqual(taken(fund));
    expect(told(form)).toEqual([]);
  });

  it.each<[string, Form, string, DataValue[], object]>([
    [
      "of yes and no the share that has said yes, in per cent",
      formOf(dh09, "year"),
      "B/10.18/1",
      [true, false, true],
      { type: "rate", unitOfMeasure: "%", decimals: 1, value: (2 / 3) * 100 },
    ],
    [
      "the same where nobody has answered",
      formOf(dh09, "year"),
      "B/10.18/1",
      [null, null, null],
      { type: "rate", unitOfMeasure: "%", decimals: 1, value: null },
    ],
    [
      "or how many units have said yes",
      formOf(dh01, "plan"),
      "B/KH/1",
      [true, false, true],
      { type: "count", unitOfMeasure: "đơn vị", decimals: 0, value: 2 },
    ],
    [
      "the same where nobody has answered",
      formOf(dh01, "plan"),
      "B/KH/1",
      [null, null, null],
      { type: "count", unitOfMeasure: "đơn vị", decimals: 0, value: null },
    ],
  ])("are %s", (_, asking, of, answers, expected) => {
    const asked = answers.map((answer, index): UnitFigures => {
      return { ...unit(`ou-1${index + 1}`, null, counted), values: new Map([[key(of), answer]]) };
    });
    const [figure] = consolidate(asking, asked, null).filter((one) => one.key === of);
    if (!figure) throw new Error(`no ${of}`);
    const told = figuresOfTotals(asking, [totalled(asking, figure, firm)], {
      ...{ ...facts, parent: "564", parentName: "Thị xã Đông Hòa" },
    });

    expect(told.find(({ scope }) => scope === "total")).toMatchObject(expected);
  });
});
