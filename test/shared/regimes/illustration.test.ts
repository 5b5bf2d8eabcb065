import { describe, expect, it } from "vitest";
import { isEntry } from "../../../shared/form/asked.ts";
import { checkForm } from "../../../shared/form/checkForm.ts";
import { cellOf } from "../../../shared/form/form.ts";
import { type EntryReading, readEntry } from "../../../shared/form/readEntry.ts";
import { needsReason } from "../../../shared/form/violation.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import {
  halfFilled,
  illustratedLater,
  illustration,
} from "../../../shared/regimes/dongHoa2022/illustration.ts";
import { orgUnits } from "../../../shared/regimes/dongHoa2022/orgUnits.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { isAsked } from "../../../shared/report/owed.ts";
import { filledFor, formOf } from "./filledForm.ts";
import { type PlayedReport, playReports } from "./playedReports.ts";

const played = playReports([...illustration, ...illustratedLater]);
const ofDemonstration = played.slice(0, illustration.length);

function named(reports: readonly PlayedReport[]) {
  return reports.map((one) => {
    const { template, period, unit } = one.report;
    return [`${template} ${period} of ${unit}`, one] as const;
  });
}

describe("every illustrated report", () => {
  it.each(named(played))(
    "%s has no error, at most five warnings, and a reason for each of them",
    (_, { report: { reasons }, found }) => {
      const warned = found.filter(needsReason).map(({ id }) => id);
      const reasoned = reasons.flatMap(({ violations }) => violations);
      expect(found.filter(({ importance }) => importance === "error")).toEqual([]);
      expect(warned.length).toBeLessThanOrEqual(5);
      expect(reasoned.toSorted()).toEqual(warned.toSorted());
      expect(reasons.every(({ text }) => text.length > 20)).toBe(true);
    },
  );

  it.each(named(played))("%s answers exactly what is asked", (_, one) => {
    const openCells = one.carried.missing;
    const keys = [...one.report.entered.keys()];
    const asked = [...one.form.cells.values()]
      .filter((cell) => isEntry(cell, { openCells }))
      .filter(({ measure, row }) => measure.type !== "text" && !row.added)
      .map(({ key }) => key);

    expect(asked.filter((key) => !one.report.entered.has(key))).toEqual([]);
    expect(keys.filter((key) => !isEntry(cellOf(one.form, key), { openCells }))).toEqual([]);
    expect(one.report.notes.filter(({ cell }) => !one.form.cells.has(cell))).toEqual([]);
  });

  it.each(named(ofDemonstration))(
    "%s lacks nothing that it carries",
    (_, { report, form, carried }) => {
      const absent = [...carried.values]
        .filter(([, { from }]) => from.kind === "absent")
        // The town asks its communes what they mean to reach, and is asked by nobody.
        .filter(([key]) => !(report.unit === "ou-01" && key === "A/1/M"));

      expect([...carried.missing]).toEqual([]);
      expect(absent.map(([key]) => `${form.template.id} ${key}`)).toEqual([]);
    },
  );

  it("is owed by its unit for its period", () => {
    for (const { report, form } of played) {
      const type = orgUnits.find(({ id }) => id === report.unit)?.terms.at(-1)?.type ?? "province";
      expect(
        isAsked(form.template, { id: report.unit, type }, { id: report.period as PeriodId }),
      ).toBe(true);
    }
  });

  it("was sent and decided about before the demonstration's clock starts on 10 March 2022", () => {
    for (const { sentAt, then } of illustration) {
      const latest = then === "submitted" ? "2022-03-09T23:59" : "2022-03-08T23:59";
      expect(sentAt).toMatch(/\+07:00$/);
      expect(sentAt >= "2022-03-02" && sentAt <= latest).toBe(true);
    }
  });

  it("comes in the order of sending: what it carries from is there before it", () => {
    const moments = illustration.map(({ sentAt }) => sentAt);

    expect(moments).toEqual(moments.toSorted());
  });
});

describe("the plan and quý I as the demonstration finds them", () => {
  const eight = [12, 13, 14, 15, 16, 17, 18, 20].map((number) => `ou-${number}`);
  const due = templates.filter(({ periodKinds }) =>
    periodKinds.some((kind) => kind === "plan" || kind === "quarter"),
  );
  const ofCommunes = due.filter(({ reportedBy }) => reportedBy.includes("commune"));
  const reportsOf = (id: string) =>
    illustration
      .filter(({ template, unit }) => template === id && Number(unit.slice(3)) >= 11)
      .toSorted((left, right) => left.unit.localeCompare(right.unit));

  it("have ten forms that every commune owes", () => {
    expect(ofCommunes.map(({ code }) => code)).toEqual([
      ...["ĐH-01/KH", "ĐH-02/ĐTN", "ĐH-03/VL", "ĐH-04/HN", "ĐH-06/NCC"],
      ...["ĐH-06b/QTX", "ĐH-07/BTXH", "ĐH-08/BHYT", "ĐH-09/TE", "ĐH-10/BĐG-TNXH"],
    ]);
  });

  it.each(ofCommunes.map(({ id }) => id))(
    "have %s from eight communes: five approved, two waiting, Hòa Xuân Đông's returned with notes",
    (id) => {
      const reports = reportsOf(id);

      expect(reports.map(({ unit }) => unit)).toEqual(eight);
      const standing = (then: string) => reports.filter((report) => report.then === then);
      expect(standing("approved")).toHaveLength(5);
      expect(standing("submitted")).toHaveLength(2);
      expect(standing("returned").map(({ unit }) => unit)).toEqual(["ou-18"]);
      expect(standing("returned").flatMap(({ notes }) => notes).length).toBeGreaterThan(0);
    },
  );

  it("have everything from the offices, and the town's own fund", () => {
    const offices = illustration
      .filter(({ unit }) => !eight.includes(unit))
      .map(({ template, unit }) => `${template} ${unit}`);

    expect(offices.toSorted()).toEqual([
      ...["bhxh-01 ou-39", "dh-02b ou-03", "dh-06b ou-01"],
      ...["dh-13 ou-31", "dh-13 ou-33", "dh-13 ou-34"],
      ...["kt-01 ou-33", "nhcsxh-01 ou-37", "tk-01 ou-32"],
    ]);
  });

  it("show both states without a figure", () => {
    const values = illustration.flatMap(({ entered }) => [...entered.values()]);

    expect(values).toContainEqual({ s: "none" });
    expect(values.filter((value) => JSON.stringify(value) === '{"s":"unknown"}')).toHaveLength(1);
  });

  // Jobs, abroad, added, per cent of the plan with one decimal: the figures of the drawn consolidation.
  it.each([
    ["ou-12", 86, 2, 15, 26.9],
    ["ou-13", 71, 1, 12, 22.2],
    ["ou-14", 64, 1, 9, 20.0],
    ["ou-15", 78, 2, 14, 24.4],
    ["ou-16", 82, 1, 16, 25.6],
    ["ou-17", 59, 0, 10, 18.4],
    ["ou-20", 66, 2, 11, 20.6],
  ])("reports %s with %i jobs, %i of them abroad, %i added", (unit, jobs, abroad, added, share) => {
    const report = illustration.find((one) => one.template === dh03.id && one.unit === unit);
    const values = filledFor(formOf(dh03), unit as OrgUnitId, report?.entered ?? new Map());
    const figure = (row: string, column: string) => {
      const value = values.get(`A/${row}/${column}` as CellKey);
      return typeof value === "number" ? value : 0;
    };

    expect([figure("1", "3"), figure("1.2", "3"), figure("5", "3")]).toEqual([jobs, abroad, added]);
    expect(Math.abs(figure("1", "4") - share)).toBeLessThanOrEqual(0.05);
  });
});

describe("Hòa Tâm's half-filled poverty form", () => {
  const unit = "ou-19" as OrgUnitId;
  const form = formOf(dh04);

  it("holds exactly the three mistakes that were planted", () => {
    const readings = [...halfFilled].map(([key, content]) => {
      const { measure } = cellOf(form, key);
      return [key, readEntry(content, String(content), measure)] as const;
    });
    type Unreadable = Extract<EntryReading, { unreadable: unknown }>;
    const unreadable = new Map(
      readings.filter((one): one is [CellKey, Unreadable] => "unreadable" in one[1]),
    );
    const values = filledFor(form, unit, new Map(readings.map(([key, { value }]) => [key, value])));

    const found = checkForm(form, values, {
      openCells: new Set(),
      unreadable,
      elsewhere: () => undefined,
    });

    expect(
      found
        .filter(({ importance }) => importance === "error")
        .map(({ id, cells }) => [id, ...cells])
        .toSorted(),
    ).toEqual([
      ["R3b", "B/hh/2", "A/hh/5"],
      ["value@A/nk/7", "A/nk/7"],
      ["value@B/hh/3", "B/hh/3"],
    ]);
    expect(found.filter(needsReason).map(({ id }) => id)).toEqual(["blank"]);
    expect(unreadable.get("A/nk/7" as CellKey)?.meanings).toEqual([1234, 1.234]);
  });
});
