import { expect, it } from "vitest";
import { computeForm } from "../../../shared/form/computeForm.ts";
import { type DataValue, none } from "../../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import { dataValueSetOf } from "../../../shared/interchange/dataValueSet.ts";
import { figureLine, writeFiguresCsv } from "../../../shared/interchange/figuresCsv.ts";
import { figuresOfReport } from "../../../shared/interchange/figuresOfReport.ts";
import { parseFiguresCsv } from "../../../shared/interchange/parseFiguresCsv.ts";
import { writeSdmxCsv } from "../../../shared/interchange/sdmxCsv.ts";
import { parseSeparated } from "../../../shared/interchange/separatedValues.ts";
import { dh06b } from "../../../shared/regimes/dongHoa2022/dh06b.ts";
import { verificationCodeOf } from "../../../shared/report/verificationCode.ts";
import { formOf } from "../regimes/filledForm.ts";
import { typedNothing } from "./typedNothing.ts";

const form = formOf(dh06b);
const said: readonly (readonly [string, DataValue])[] = [
  ...([["A/1/1", 0.1] as const, ["A/1/2", 0.2] as const, ["A/1/4", 0.3] as const] as const),
  ...([["A/1/5", none] as const, ["A/1/6", none] as const, ["A/1/L", 0.1] as const] as const),
];
const values = computeForm(form, new Map(said.map(([cell, value]) => [cell as CellKey, value])));
const figures = figuresOfReport(form, values, typedNothing, {
  ...{ regime: "dong-hoa-2022", period: "2022Q1" as PeriodId, unit: "22258", report: null },
  ...{ unitName: "Phường Hòa Vinh", scope: "unit", estimated: false, preliminary: false },
});

it("a fund of which all was spent is empty in every format", () => {
  const [left] = figures.filter(({ cell }) => cell === "A/1/7");

  // What was computed is not nothing: binary fractions know neither 0,1 nor 0,2 nor 0,3.
  expect(left?.value).toBe(0.1 + 0.2 - 0.3);
  expect(
    left && parseSeparated(figureLine(left), ";")?.[0]?.filter((held) => held === "0"),
  ).toEqual([...["0", "0"]]);
  expect(left && parseSeparated(writeSdmxCsv([left]), ",")?.[1]?.[8]).toBe("0");
  expect(left && dataValueSetOf([left]).set.dataValues[0]?.value).toBe("0");
});

it("the mã đối chiếu of what was given out is that of the report", () => {
  const identity = {
    ...{ regime: "dong-hoa-2022", template: dh06b.id, period: "2022Q1" as PeriodId },
    unit: "ou-11" as OrgUnitId,
  };
  const firm = { estimated: false, preliminary: false };
  const read = parseFiguresCsv(writeFiguresCsv(figures)) ?? [];
  const out = new Map(read.map(({ cell, value }) => [cell, value]));

  expect(verificationCodeOf(identity, 1, firm, out)).toBe(
    verificationCodeOf(identity, 1, firm, values),
  );
});
