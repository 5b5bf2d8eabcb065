import { describe, expect, it } from "vitest";
import type { Consolidation } from "../../../addin/actions/consolidation.ts";
import { figuresToExchange } from "../../../addin/actions/exchangedFigures.ts";
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

/** What is given out of "Lũy kế từ đầu năm" over some units. */
function cumulative(units: readonly UnitFigures[]) {
  const made = {
    ...{ form, units, own: null, figures: consolidate(form, units, null) },
    reply: { period: "2022Q2" },
  } as unknown as Consolidation;
  return figuresToExchange(me as MeReply, { of: "form", made }, (id) => id).filter(
    ({ cell }) => cell === "A/1/3",
  );
}

describe("a total that goes on by an earlier report", () => {
  it("is an estimate where that report was one, and says how many units stand as of earlier", () => {
    expect(
      cumulative([exempt(true)]).map(({ scope, value, estimated, coverage }) => [
        ...[scope, value, estimated, coverage],
      ]),
    ).toEqual([
      ["unit", 40, true, null],
      ["rural", 40, true, { covered: 1, expected: 1, approved: 0, goneOn: 1, own: null }],
      ["total", 40, true, { covered: 1, expected: 1, approved: 0, goneOn: 1, own: null }],
    ]);
  });

  it("is none where it was none", () => {
    expect(cumulative([exempt(false)]).map(({ estimated }) => estimated)).toEqual([
      ...[false, false, false],
    ]);
  });

  it("says so in every format", () => {
    const total = cumulative([exempt(true)]).filter(({ scope }) => scope === "total");
    const held = (text: string, separator: ";" | ",") => {
      const [head = [], line = []] = parseSeparated(text, separator) ?? [];
      return new Map(head.map((name, index) => [name, line[index]]));
    };

    const csv = held(writeFiguresCsv(total), ";");
    expect([csv.get("Ước"), csv.get("Đơn vị tính đến kỳ trước")]).toEqual(["ước", "1"]);
    const sdmx = held(writeSdmxCsv(total), ",");
    expect([sdmx.get("OBS_STATUS"), sdmx.get("GONE_ON")]).toEqual(["E", "1"]);
    expect(dataValueSetOf(total).set.dataValues.map(({ comment }) => comment)).toEqual([
      "[estimated covered=1/1 approved=0 gone-on=1] ước, 1 đơn vị tính đến kỳ trước",
    ]);
  });
});
