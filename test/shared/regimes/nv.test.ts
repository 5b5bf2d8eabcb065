import { describe, expect, it } from "vitest";
import { none } from "../../../shared/form/dataValue.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { termOn } from "../../../shared/orgUnit.ts";
import { illustratedCommuneTasks } from "../../../shared/regimes/dongHoa2022/illustratedCommuneTasks.ts";
import { illustratedTasks } from "../../../shared/regimes/dongHoa2022/illustratedTasks.ts";
import { taskForms } from "../../../shared/regimes/dongHoa2022/nv.ts";
import { orgUnits } from "../../../shared/regimes/dongHoa2022/orgUnits.ts";
import { countFilled } from "../../../shared/rollup/completeness.ts";
import { consolidate } from "../../../shared/rollup/consolidate.ts";
import { findDisagreement } from "../../support/findDisagreement.ts";
import { illustratedFaults } from "./illustratedFaults.ts";
import { filled, foundIn, openFor, schemaFaults } from "./openedForm.ts";

const illustrated = [...illustratedTasks, ...illustratedCommuneTasks];
const named = taskForms.map((template) => [template.code, template] as const);

function formNamed(id: string) {
  const found = taskForms.find((template) => template.id === id);
  if (!found) throw new Error(`no form ${id}`);
  return found;
}

/** A right form: the first task is done, every other one is not, and says why. */
function answersTo(template: (typeof taskForms)[number]) {
  const rows = template.tables[0]?.rows ?? [];
  return new Map(
    rows.flatMap(({ id }, index): [CellKey, string | boolean][] =>
      index === 0
        ? [
            [`A/${id}/1` as CellKey, true],
            [`A/${id}/2` as CellKey, "Đã làm xong."],
          ]
        : [
            [`A/${id}/1` as CellKey, false],
            [`A/${id}/3` as CellKey, "Chưa có kinh phí."],
          ],
    ),
  );
}

describe("the sixteen entries of section IV", () => {
  it("have a form each, by their number", () => {
    const numbers = Array.from({ length: 16 }, (_, index) => String(index + 1).padStart(2, "0"));
    expect(taskForms.map(({ id }) => id)).toEqual(numbers.map((number) => `nv-${number}`));
    expect(taskForms.map(({ code }) => code)).toEqual(numbers.map((number) => `NV-${number}`));
  });

  // The bodies as the plan numbers them, by the names of their units.
  it("are answered by the bodies that the plan names", () => {
    const nameOf = (reporter: string) => {
      const unit = orgUnits.find(({ id }) => id === reporter);
      return (unit && termOn(unit, "2022-03-14")?.name) ?? reporter;
    };
    expect(taskForms.map(({ reportedBy }) => reportedBy.map(nameOf).join(", "))).toEqual([
      "Phòng LĐ-TB&XH",
      "Phòng Tài chính – Kế hoạch",
      "Chi cục Thống kê",
      "Phòng Kinh tế",
      "Phòng Quản lý đô thị",
      "Trung tâm Y tế",
      "Phòng Giáo dục và Đào tạo",
      "Phòng giao dịch NHCSXH",
      "Phòng Tư pháp",
      "BHXH thị xã",
      "TT GDNN-GDTX",
      "Phòng Văn hóa và Thông tin",
      "Trung tâm VH-TT và Truyền thanh",
      "Các cơ quan liên quan",
      "ward, commune",
      "UBMTTQ và các hội, đoàn thể",
    ]);
  });

  it("are never late, but for the centre and the communes", () => {
    const withDeadline = taskForms.filter(({ neverLate }) => !neverLate).map(({ id }) => id);
    expect(withDeadline).toEqual(["nv-11", "nv-15"]);
  });

  it("number their tasks by clause", () => {
    const numbers = taskForms.map(({ tables: [table] }) => table?.rows.map(({ number }) => number));
    expect(numbers.map((of) => of?.length)).toEqual([
      ...[9, 3, 2, 3, 2, 1, 1, 2],
      ...[1, 3, 6, 2, 2, 1, 5, 1],
    ]);
    expect(numbers[2]).toEqual(["IV.3.1", "IV.3.2"]);
    expect(numbers[5]).toEqual(["IV.6"]);
  });

  it.each(named)(
    "%s compiles for six months and for the year, and the Worker accepts it",
    (_, template) => {
      const unit = template.reportedBy[0] ?? "";
      expect(template.periodKinds).toEqual(["six-month", "year"]);
      for (const period of ["2022S1", "2022"]) {
        const { form } = openFor(template, period, unit);
        expect(form.cells.size).toBe(4 * (template.tables[0]?.rows.length ?? 0));
      }
      expect(schemaFaults(template)).toEqual([]);
    },
  );

  it.each(named)("%s asks of each task whether it was done", (_, template) => {
    const { form } = openFor(template, "2022S1", "ou-02");
    const expected = template.tables[0]?.rows.length ?? 0;
    expect(countFilled(form, new Map(), new Set())).toEqual({ filled: 0, expected });
  });

  it.each(named)(
    "%s is silent about a right one and finds a task without its words",
    (_, template) => {
      const opened = openFor(template, "2022S1", "ou-02");
      const right = answersTo(template);
      const more = right.has("A/2/1" as CellKey);

      expect(foundIn(opened, right, {})).toEqual([]);
      expect(foundIn(opened, right, { "A/1/2": null })).toEqual([["warning", "NV1@A/1"]]);
      expect(foundIn(opened, right, { "A/1/1": false })).toEqual([["warning", "NV2@A/1"]]);
      expect(foundIn(opened, right, { "A/1/1": null })).toEqual([["warning", "blank"]]);
      if (more) {
        expect(foundIn(opened, right, { "A/2/3": none })).toEqual([["warning", "NV2@A/2"]]);
      }
    },
  );

  it("judge as their sheets do", { timeout: 120_000 }, () => {
    for (const id of ["nv-01", "nv-15"]) {
      const { form, carried } = openFor(formNamed(id), "2022S1", "ou-02");
      expect(findDisagreement(form, carried, 60)).toBeNull();
    }
  });
});

describe("the communes' results", () => {
  it("stand one below the other, with how many have done the task", () => {
    const opened = openFor(formNamed("nv-15"), "2022S1", "ou-14");
    const units = illustratedCommuneTasks
      .filter(({ unit }) => unit === "ou-13" || unit === "ou-14")
      .map(({ unit, entered }) => ({
        unit,
        name: unit === "ou-13" ? "Phường Hòa Hiệp Bắc" : "Phường Hòa Hiệp Nam",
        sector: "urban" as const,
        standing: {
          kind: "counted",
          approved: true,
          estimated: false,
          preliminary: false,
        } as const,
        values: filled(opened, entered),
        version: 1,
      }));
    const figures = consolidate(opened.form, units, null);
    const total = (key: string) => figures.find((figure) => figure.key === key)?.total.value;

    expect(total("A/4/1")).toBe(1);
    expect(total("A/4/2")).toBe("Phường Hòa Hiệp Bắc: Đã kiểm tra 01 đợt việc chi trả trợ cấp.");
    expect(total("A/5/2")).toBe(
      "Phường Hòa Hiệp Bắc: Đã gửi báo cáo quý I và 6 tháng.\n" +
        "Phường Hòa Hiệp Nam: Đã gửi báo cáo quý I và 6 tháng.",
    );
  });
});

describe("the results of the demonstration", () => {
  it("are of every body, and of eight communes", () => {
    expect(illustratedTasks.map(({ template }) => template)).toEqual(
      taskForms.map(({ id }) => id).filter((id) => id !== "nv-15"),
    );
    expect(illustratedCommuneTasks.map(({ unit }) => unit)).toEqual(
      [12, 13, 14, 15, 16, 17, 18, 20].map((number) => `ou-${number}`),
    );
  });

  it.each(illustrated.map((report) => [`${report.template} of ${report.unit}`, report] as const))(
    "%s can be shown, with every task answered",
    (_, report) => {
      expect(illustratedFaults(formNamed(report.template), report)).toEqual([]);
    },
  );
});
