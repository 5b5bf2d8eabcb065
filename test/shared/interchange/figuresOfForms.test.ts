import { describe, expect, it } from "vitest";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import { cellOf } from "../../../shared/form/form.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import { figuresOfReport } from "../../../shared/interchange/figuresOfReport.ts";
import { figuresOfTotals, figuresOfUnit } from "../../../shared/interchange/figuresOfTotals.ts";
import { dh02b } from "../../../shared/regimes/dongHoa2022/dh02b.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { consolidate, type UnitFigures } from "../../../shared/rollup/consolidate.ts";
import { formOf } from "../regimes/filledForm.ts";

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
  const figures = figuresOfReport(form, values, new Set([key("A/hh/1")]), {
    ...{ ...facts, ...firm, unit: "22258", unitName: "Phường Hòa Vinh", scope: "unit" },
    report: { version: 2, state: "submitted", code: "7K3MQ0E12A" },
  });

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
    expect(figures.find(({ cell }) => cell === "A/hh/9")?.provenance).toBe("computed");
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
      new Set(),
      {
        ...{ ...said, scope: "unit", report: { version: 1, state: "submitted", code: null } },
      },
    );

    expect(added.length).toBeGreaterThan(1);
    expect(told.filter(({ cell }) => added.some((one) => one.key === cell))).toHaveLength(1);
  });
});

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
    const totalled = consolidate(form, units, null)
      .filter((figure) => figure.key === "A/hh/1")
      .map(({ key: of, urban, rural, total }) => ({
        ...{ cell: cellOf(form, of), urban, rural, total, estimated: true, preliminary: false },
      }));
    const told = figuresOfTotals(form, totalled, {
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
    const told = units.map((one) => figuresOfUnit(form, one, "unit", (id) => id.slice(3), facts));

    expect(told.map((figures) => figures.length)).toEqual([form.cells.size, form.cells.size, 0]);
    expect(told[0]?.[0]).toMatchObject({
      ...{ unit: "11", value: 120, estimated: true },
      report: { version: 1, state: "approved", code: null },
    });
  });
});
