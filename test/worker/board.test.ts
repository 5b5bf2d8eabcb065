import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { CompletenessReply } from "../../shared/api/completeness.ts";
import { OrgUnitsReply } from "../../shared/api/orgUnits.ts";
import { type District, illustratedDistrict } from "./support/district.ts";

let district: District;

beforeAll(async () => {
  district = await illustratedDistrict();
});

async function read<T extends object>(schema: v.GenericSchema<T, T>, code: string, path: string) {
  const person = await district.as(code);
  district.rows();
  const reply = await person.get(path);
  return { ...v.parse(schema, await reply.json()), rows: district.rows() };
}

describe("the units somebody may see", () => {
  it("are their own for a commune", async () => {
    const { orgUnits } = await read(OrgUnitsReply, "demo-22297", "/api/org-units");

    expect(orgUnits).toEqual([
      {
        id: "ou-19",
        code: "22297",
        name: "Xã Hòa Tâm",
        type: "commune",
        parent: "ou-01",
        sector: "rural",
      },
    ]);
  });

  it("are the town and all under it for the district, as they are called since 2020", async () => {
    const { orgUnits } = await read(OrgUnitsReply, "demo-564", "/api/org-units");

    expect(orgUnits.map(({ name }) => name)).toEqual([
      ...["Thị xã Đông Hòa", "Phòng LĐ-TB&XH", "TT GDNN-GDTX"],
      "Các cơ quan, đơn vị của thị xã",
      ...["Phường Hòa Vinh", "Phường Hòa Hiệp Trung", "Phường Hòa Hiệp Bắc"],
      ...["Phường Hòa Hiệp Nam", "Phường Hòa Xuân Tây", "Xã Hòa Thành", "Xã Hòa Tân Đông"],
      ...["Xã Hòa Xuân Đông", "Xã Hòa Tâm", "Xã Hòa Xuân Nam"],
      ...["Phòng Tài chính – Kế hoạch", "Chi cục Thống kê", "Phòng Kinh tế"],
      ...["Phòng Quản lý đô thị", "Trung tâm Y tế", "Phòng Giáo dục và Đào tạo"],
      ...["Phòng giao dịch NHCSXH", "Phòng Tư pháp", "BHXH thị xã"],
      ...["Phòng Văn hóa và Thông tin", "Trung tâm VH-TT và Truyền thanh"],
      ...["Các cơ quan liên quan", "UBMTTQ và các hội, đoàn thể"],
    ]);
  });
});

function reportOf({ units }: CompletenessReply, unit: string, template: string) {
  const own = units.find(({ id }) => id === unit);
  return own?.reports.find((report) => report.template === template);
}

describe("the board of the district", () => {
  it("shows for every commune how far its forms have got", async () => {
    const board = await read(CompletenessReply, "demo-564", "/api/completeness?period=2022Q1");

    const poverty = board.units.flatMap(({ id, reports }) =>
      reports
        .filter(({ template }) => template === "dh-04")
        .map((report) => [id, report.state] as const),
    );
    expect(Object.fromEntries(poverty)).toEqual({
      "ou-11": "draft",
      "ou-12": "approved",
      "ou-13": "submitted",
      "ou-14": "approved",
      "ou-15": "approved",
      "ou-16": "approved",
      "ou-17": "approved",
      "ou-18": "returned",
      "ou-19": "draft",
      "ou-20": "submitted",
    });
    // Two tables of two rows with seven entries each.
    expect(reportOf(board, "ou-11", "dh-04")).toEqual({
      template: "dh-04",
      state: "draft",
      version: 0,
      firstSentAt: null,
      sentBy: null,
      late: false,
      correctBy: null,
      exceptions: { exempt: null, leftOut: null, extended: null },
      correctionAsked: null,
      enteredFor: null,
      signed: null,
      preliminary: false,
      filled: 0,
      expected: 28,
      errors: 0,
      warnings: 0,
    });
    expect(board.due?.lateFrom).toBe("2022-03-15T00:00:00+07:00");
    expect(board.rows.written).toBe(0);
  });

  it("shows the town's own fund, and what the bodies of section IV have supplied", async () => {
    const board = await read(CompletenessReply, "demo-564", "/api/completeness?period=2022Q1");

    const others = board.units
      .filter(({ sector }) => sector === null)
      .map(({ name, reports }) => [name, ...reports.map((one) => `${one.template} ${one.state}`)]);
    expect(others).toEqual([
      ["Thị xã Đông Hòa", "dh-06b approved"],
      ["TT GDNN-GDTX", "dh-02b approved"],
      ["Phòng Tài chính – Kế hoạch", "dh-13 submitted"],
      ["Phòng Kinh tế", "dh-13 approved", "kt-01 approved"],
      ["Phòng Quản lý đô thị", "dh-13 submitted"],
      ["Phòng giao dịch NHCSXH", "nhcsxh-01 approved"],
      ["BHXH thị xã", "bhxh-01 approved"],
    ]);
  });
});
