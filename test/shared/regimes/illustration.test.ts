import { describe, expect, it } from "vitest";
import { dayOf } from "../../../shared/calendar/due.ts";
import { checkForm } from "../../../shared/form/checkForm.ts";
import { cellOf } from "../../../shared/form/form.ts";
import { type EntryReading, readEntry } from "../../../shared/form/readEntry.ts";
import { needsReason } from "../../../shared/form/violation.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { halfFilled, illustration } from "../../../shared/regimes/dongHoa2022/illustration.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { carriedFor, checked, filledFor, formOf } from "./filledForm.ts";

const forms = new Map(templates.map((template) => [template.id, formOf(template)]));

function formNamed(id: string) {
  const form = [...forms].find(([template]) => template === id)?.[1];
  if (!form) throw new Error(`no form ${id}`);
  return form;
}

describe("every illustrated report", () => {
  it.each(illustration.map((report) => [`${report.template} of ${report.unit}`, report] as const))(
    "%s has no error, few warnings, and a reason for each of them",
    (_, { template, unit, entered, reasons }) => {
      const found = checked(formNamed(template), unit, entered);

      const warned = found.filter(needsReason).map(({ id }) => id);
      const reasoned = reasons.flatMap(({ violations }) => violations);
      expect(found.filter(({ importance }) => importance === "error")).toEqual([]);
      expect(warned.length).toBeLessThanOrEqual(5);
      expect(reasoned.toSorted()).toEqual(warned.toSorted());
      expect(reasons.every(({ text }) => text.length > 20)).toBe(true);
    },
  );

  it("answers exactly the entry cells of its form", () => {
    for (const { template, entered } of illustration) {
      const form = formNamed(template);
      const asked = [...form.cells.values()]
        .filter(({ content, measure }) => content.kind === "entry" && measure.type !== "text")
        .map(({ key }) => key);
      const answered = [...entered.keys()].filter(
        (key) => cellOf(form, key).measure.type !== "text",
      );
      expect(answered.toSorted()).toEqual(asked.toSorted());
    }
  });

  it("needs nothing carried that is not filed", () => {
    for (const { template, unit } of illustration) {
      expect([...carriedFor(formNamed(template), unit).missing]).toEqual([]);
    }
  });

  it("was sent between 2 and 9 March 2022, Vietnamese time", () => {
    for (const { sentAt } of illustration) {
      expect(sentAt).toMatch(/\+07:00$/);
      const day = dayOf(Date.parse(sentAt));
      expect(day >= "2022-03-02" && day <= "2022-03-09").toBe(true);
    }
  });
});

describe("quý I as the demonstration finds it", () => {
  const eight = [12, 13, 14, 15, 16, 17, 18, 20].map((number) => `ou-${number}`);

  it.each([dh03.id, dh04.id])("has %s from eight communes: five approved, two waiting", (id) => {
    const reports = illustration.filter(({ template }) => template === id);

    expect(reports.map(({ unit }) => unit)).toEqual(eight);
    const standing = (then: string) => reports.filter((report) => report.then === then);
    expect(standing("approved")).toHaveLength(5);
    expect(standing("submitted")).toHaveLength(2);
    expect(standing("returned")).toMatchObject([{ unit: "ou-18", notes: { length: 2 } }]);
  });

  it("returns reports with notes on cells that exist", () => {
    for (const { template, notes } of illustration) {
      for (const { cell } of notes) expect(formNamed(template).cells.has(cell)).toBe(true);
    }
  });

  it("shows both states without a figure", () => {
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
    const values = filledFor(formNamed(dh03.id), unit as OrgUnitId, report?.entered ?? new Map());
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
