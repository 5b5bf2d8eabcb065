import { describe, expect, it } from "vitest";
import { compileForm } from "../../../shared/form/compileForm.ts";
import { type DataValue, unknown } from "../../../shared/form/dataValue.ts";
import type { ElsewhereSource, Template } from "../../../shared/form/template.ts";
import type { CellKey, OrgUnitId, PeriodId, TemplateId } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import {
  type CarriedSet,
  type EarlierReport,
  resolveCarried,
} from "../../../shared/report/carried.ts";
import { listSourceChanges } from "../../../shared/report/sourceChanges.ts";

const statistics = { unit: "ou-04" as OrgUnitId, name: "Chi cục Thống kê" };
const cell = "C/10/v" as CellKey;

const fromStatistics: ElsewhereSource = {
  kind: "elsewhere",
  template: "tk-01" as TemplateId,
  by: statistics,
  period: "plan",
  cell: "A/{unit}/hh",
  ifMissing: "entry",
  orElse: null,
};

/** The poverty form whose number of households comes from somewhere else. */
function carry(source: Partial<ElsewhereSource>, report: EarlierReport | null): CarriedSet {
  const template: Template = {
    ...dh04,
    tables: dh04.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) =>
        row.id === "10"
          ? {
              ...row,
              cells: { v: { cell: { kind: "carried", from: { ...fromStatistics, ...source } } } },
            }
          : row,
      ),
    })),
  };
  const form = compileForm(template, "quarter");
  if (!form.ok) throw new Error(JSON.stringify(form.error));
  return resolveCarried(form.value, {
    unit: "ou-12" as OrgUnitId,
    period: "2022Q1" as PeriodId,
    targetOf: () => null,
    figureOf: (indicator) =>
      indicator === "households" ? { value: 4700, source: "Niên giám 2020" } : null,
    reportOf: () => "none",
    elsewhereOf: ({ template: id, by }) =>
      id === "tk-01" && by?.unit === statistics.unit ? report : null,
  });
}

function supplied(values: Record<string, DataValue>, version = 1): EarlierReport {
  return {
    period: "2022P" as PeriodId,
    version,
    approved: true,
    values: new Map(Object.entries(values) as [CellKey, DataValue][]),
  };
}

const from = (version: number) => ({
  kind: "elsewhere",
  template: "tk-01",
  by: "Chi cục Thống kê",
  period: "2022P",
  version,
  approved: true,
});

describe("a figure that another office supplies about many units", () => {
  it("is the one about this unit, with who supplied it and in which version", () => {
    const carried = carry({}, supplied({ "A/ou_11/hh": 3912, "A/ou_12/hh": 4705 }, 3));

    expect(carried.values.get(cell)).toEqual({ value: 4705, from: from(3) });
  });

  it.each([
    ["nothing has been supplied", null],
    ["this unit is left out of what was supplied", supplied({ "A/ou_11/hh": 3912 })],
    ["the supplier does not know it either", supplied({ "A/ou_12/hh": unknown })],
  ])("is asked of the sender while %s", (_, report) => {
    const carried = carry({}, report);

    expect([carried.missing.has(cell), carried.values.has(cell)]).toEqual([true, false]);
  });

  it.each([
    ["has not answered", null],
    ["does not know", supplied({ "A/ou_12/hh": unknown })],
  ])("stays blank and locked where only the supplier may answer and %s", (_, report) => {
    const carried = carry({ ifMissing: "blank" }, report);

    expect(carried.missing.has(cell)).toBe(false);
    expect(carried.values.get(cell)).toEqual({ value: null, from: { kind: "absent" } });
  });

  it("gives way to what is filed until it comes", () => {
    const orElse = { kind: "figure", indicator: "households" } as ElsewhereSource["orElse"];

    expect(carry({ orElse }, null).values.get(cell)).toEqual({
      value: 4700,
      from: { kind: "figure", source: "Niên giám 2020" },
    });
    expect(carry({ orElse }, supplied({ "A/ou_12/hh": 4705 })).values.get(cell)?.value).toBe(4705);
  });
});

describe("a supplier who corrects his figure", () => {
  const before = carry({}, supplied({ "A/ou_12/hh": 4705 }));

  it("flags what was sent with the old one", () => {
    const now = carry({}, supplied({ "A/ou_12/hh": 4710 }, 2));

    expect(listSourceChanges({ carried: before, values: new Map() }, now)).toEqual([
      { cell, sent: 4705, sentFrom: from(1), now: 4710, from: from(2) },
    ]);
  });

  it("is not one who answers for the first time", () => {
    const absent = carry({ ifMissing: "blank" }, null);

    expect(listSourceChanges({ carried: absent, values: new Map() }, before)).toEqual([]);
  });
});
