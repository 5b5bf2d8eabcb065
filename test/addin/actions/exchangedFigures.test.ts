import { describe, expect, it } from "vitest";
import type { Consolidation } from "../../../addin/actions/consolidation.ts";
import type { Figures } from "../../../addin/actions/editions.ts";
import { figuresToExchange, firmnessOfTotals } from "../../../addin/actions/exchangedFigures.ts";
import type { MeReply } from "../../../shared/api/sessions.ts";
import { computeForm } from "../../../shared/form/computeForm.ts";
import { type DataValue, none } from "../../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import { dataValueSetOf } from "../../../shared/interchange/dataValueSet.ts";
import { writeFiguresCsv } from "../../../shared/interchange/figuresCsv.ts";
import { writeSdmxCsv } from "../../../shared/interchange/sdmxCsv.ts";
import { parseSeparated } from "../../../shared/interchange/separatedValues.ts";
import { dh02 } from "../../../shared/regimes/dongHoa2022/dh02.ts";
import { consolidate, type UnitFigures } from "../../../shared/rollup/consolidate.ts";
import { listGoingOn } from "../../../shared/rollup/goesOn.ts";
import { formOf } from "../../shared/regimes/filledForm.ts";

const form = formOf(dh02);
const key = (cell: string) => cell as CellKey;
const me = { regime: { id: "dong-hoa-2022", consolidatedBy: { id: "ou-01", name: "Thị xã" } } };

/** A commune that owes nothing of the second quarter and goes on with 40 by a report of the first. */
function exempt(estimated: boolean): UnitFigures {
  const before: readonly (readonly [string, DataValue])[] = [
    ...([["A/1.1/L", 30] as const, ["A/1.2/L", 10] as const] as const),
    ...([["A/1.1/2", none] as const, ["A/1.2/2", none] as const] as const),
  ];
  const values = computeForm(
    form,
    new Map([["A/1/L", 40] as const, ...before].map(([cell, value]) => [key(cell), value])),
  );
  const cells = listGoingOn(form);
  const standing = { kind: "counted", approved: true, estimated, preliminary: false } as const;
  const received = { version: 2, errors: 0, warnings: 0, correctionAsked: null, enteredFor: null };
  return {
    ...{ unit: "ou-19" as OrgUnitId, name: "Xã Hòa Tâm", sector: "rural", version: 0 },
    standing: { kind: "exempt", reason: "Đang tách thôn." },
    values: new Map([...values].filter(([cell]) => cells.has(cell))),
    goesOn: { until: "2022Q1" as PeriodId, isKnown: true, cells, by: { standing, ...received } },
  };
}

/** A consolidation of some units, with what the Worker says of them besides. */
function consolidated(units: readonly UnitFigures[], said: object = {}): Figures {
  const made = {
    ...{ form, units, own: null, figures: consolidate(form, units, null) },
    reply: { period: "2022Q2", units: [], own: null, ...said },
  } as unknown as Consolidation;
  return { of: "form", made };
}

/** What is given out of it. */
function givenOut(units: readonly UnitFigures[], said: object = {}) {
  return figuresToExchange(me as MeReply, consolidated(units, said), (id) => id);
}

/** What is given out of "Lũy kế từ đầu năm" over some units. */
function cumulative(units: readonly UnitFigures[]) {
  return givenOut(units).filter(({ cell }) => cell === "A/1/3");
}

/** A line of a file under the names of its columns. */
function held(text: string, separator: ";" | ",") {
  const [head = [], line = []] = parseSeparated(text, separator) ?? [];
  return new Map(head.map((name, index) => [name, line[index]]));
}

/** A commune that has sent its report of the second quarter. */
function sent(estimated: boolean): UnitFigures {
  return {
    ...{ unit: "ou-11" as OrgUnitId, name: "Phường Hòa Vinh", sector: "urban", version: 1 },
    standing: { kind: "counted", approved: false, estimated, preliminary: false },
    values: new Map([[key("A/1.1/2"), 5]]),
  };
}

describe("figures that are given out", () => {
  it("stand under the codes that their units and the parent had in the period", () => {
    const codes = { "ou-01": "564", "ou-11": "22258" };
    const units = givenOut([sent(false), exempt(false)], { codes }).map(({ unit }) => unit);

    expect(new Set(units)).toEqual(new Set(["22258", "ou-19", "564"]));
  });

  it("say what their sender typed where something was to be carried in", () => {
    const wire = { id: "ou-11", provisional: ["A/1.1/L"], adjusted: [{ cell: "A/1.2/L" }] };
    const told = givenOut([sent(false)], { units: [wire] }).filter(({ scope }) => scope === "unit");
    const how = (cell: string) => told.find((one) => one.cell === cell)?.provenance;

    expect(["A/1.1/2", "A/1.1/L", "A/1.2/L", "A/1.2/1", "A/1.1/3"].map(how)).toEqual([
      ...["entry", "provisional", "adjusted", "carried", "computed"],
    ]);
  });

  it.each([
    ["is an estimate where a part of any total is", true],
    ["is none where no part is", false],
  ])("the whole of their totals %s", (_, estimated) => {
    expect(firmnessOfTotals(consolidated([sent(false), exempt(estimated)]))).toEqual({
      ...{ estimated, preliminary: false },
    });
  });
});

describe("a total that goes on by an earlier report", () => {
  it("is an estimate where that report was one, and says how many units stand as of earlier", () => {
    expect(
      cumulative([exempt(true)]).map(({ scope, value, estimated, coverage }) => [
        ...[scope, value, estimated, coverage],
      ]),
    ).toEqual([
      ["unit", 40, true, null],
      ["rural", 40, true, { covered: 1, expected: 1, approved: 1, goneOn: 1, own: null }],
      ["total", 40, true, { covered: 1, expected: 1, approved: 1, goneOn: 1, own: null }],
    ]);
  });

  it("is none where it was none", () => {
    expect(cumulative([exempt(false)]).map(({ estimated }) => estimated)).toEqual([
      ...[false, false, false],
    ]);
  });

  it("says of each half of the town how firm that half is", () => {
    const both = [
      sent(true),
      { ...sent(false), unit: "ou-12" as OrgUnitId, sector: "rural" } as const,
    ];
    const marks = givenOut(both).flatMap(({ scope, cell, estimated }) =>
      cell === "A/1.1/2" && scope !== "unit" ? [[scope, estimated]] : [],
    );
    expect(marks).toEqual([
      ["urban", true],
      ["rural", false],
      ["total", true],
    ]);
  });

  it("is of units whose own figures say in every format that they are as of earlier", () => {
    const own = cumulative([exempt(true)]).filter(({ scope }) => scope === "unit");

    expect(held(writeFiguresCsv(own), ";").get("Nguồn gốc")).toBe("tính đến kỳ trước");
    expect(held(writeSdmxCsv(own), ",").get("PROVENANCE")).toBe("gone-on");
    expect(dataValueSetOf(own).set.dataValues.map(({ comment }) => comment)).toEqual([
      "[gone-on estimated] tính đến kỳ trước, ước",
    ]);
  });

  it("says so in every format", () => {
    const total = cumulative([exempt(true)]).filter(({ scope }) => scope === "total");
    const csv = held(writeFiguresCsv(total), ";");
    expect([csv.get("Ước"), csv.get("Đơn vị tính đến kỳ trước")]).toEqual(["ước", "1"]);
    const sdmx = held(writeSdmxCsv(total), ",");
    expect([sdmx.get("OBS_STATUS"), sdmx.get("GONE_ON")]).toEqual(["E", "1"]);
    expect(dataValueSetOf(total).set.dataValues.map(({ comment }) => comment)).toEqual([
      "[estimated covered=1/1 approved=1 gone-on=1] ước, 1 đơn vị tính đến kỳ trước",
    ]);
  });
});
