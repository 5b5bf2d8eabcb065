import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { consolidateForm } from "../../addin/actions/consolidation.ts";
import { exportFigures } from "../../addin/actions/exportFigures.ts";
import type { Figure } from "../../shared/interchange/figure.ts";
import { parseFiguresCsv } from "../../shared/interchange/parseFiguresCsv.ts";
import { parseSeparated } from "../../shared/interchange/separatedValues.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { changeUnit } from "./support/changeUnit.ts";
import { comesTo } from "./support/comesTo.ts";
import { emptyDistrict } from "./support/district.ts";
import { type Asking, askingAs } from "./support/districtClient.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { leave } from "./support/leave.ts";

/** In September: phường Hòa Hiệp Trung is no more and another unit has its code, xã Hòa Xuân Nam has another code, and the
 *  poverty figures of phường Hòa Hiệp Nam's first quarter were left out. */
let asking: Asking;
let listed: Record<string, string>[];
let figures: readonly Figure[];

beforeAll(async () => {
  const district = await emptyDistrict(demoStart, [dh04]);
  for (const [login, unit] of [
    ["demo-22261", "ou-12"],
    ["demo-22282", "ou-14"],
    ["demo-22300", "ou-20"],
  ] as const) {
    const person = await district.as(login);
    const input = await fillIn(person, pathOf(unit), quietQuarter());
    expect((await handIn(person, pathOf(unit), input, unit)).status).toBe(201);
  }
  const administrator = await district.as("demo-quantri");
  const look = { type: "commune", parent: "ou-01" } as const;
  const closing = { kind: "close", lastDay: "2022-07-31" } as const;
  const from = "2022-08-01";
  const statuses = [
    (await changeUnit(administrator, "ou-12", closing, { evenOwed: true })).status,
    (
      await changeUnit(administrator, "ou-hoa-moi", {
        ...{ kind: "add", from, code: "22261", name: "Xã Hòa Mới", ...look },
      })
    ).status,
    (
      await changeUnit(administrator, "ou-20", {
        ...{ kind: "change", from, code: "22999", name: "Xã Hòa Xuân Nam", ...look },
      })
    ).status,
  ];
  const reviewer = await district.as("demo-564");
  const decided = await reviewer.send("POST", "/api/exceptions/ou-14", {
    ...{ kind: "left-out", templates: ["dh-04"], periods: ["2022Q1"], granted: true },
    reason: "Chưa đối chiếu.",
  });
  expect([...statuses, decided.status]).toEqual([204, 204, 204, 200]);
  await comesTo("2022-09-10");
  asking = await askingAs(env.DB, "demo-564");
  const { text } = await leave(asking, undefined, ["2022Q1"]);
  const [head = [], ...lines] = parseSeparated(text("danh-muc.csv"), ";") ?? [];
  listed = lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at] ?? ""])));
  figures = parseFiguresCsv(text("so-lieu.csv")) ?? [];
}, 120_000);

const reportOf = (unit: string) =>
  listed.find((file) => file["Mã biểu"] === "dh-04" && file["Định danh đơn vị"] === unit) ?? {};

describe("leaving when units are others by now", () => {
  it("takes each report along under the code that its unit had in the period", () => {
    const told = ["ou-12", "ou-20"].map((unit) => {
      const { "Mã đơn vị": code, Tệp: path = "" } = reportOf(unit);
      return [code, path.split("/").at(-1)];
    });

    expect(told).toEqual([
      ["22261", "dh-04-hn_quy-i-2022_22261-phuong-hoa-hiep-trung.xlsx"],
      ["22300", "dh-04-hn_quy-i-2022_22300-xa-hoa-xuan-nam.xlsx"],
    ]);
    expect(new Set(figures.map(({ unit }) => unit))).not.toContain("ou-12");
    expect(new Set(figures.map(({ unit }) => unit))).not.toContain("22999");
  });

  it("gives a consolidation out under the same codes", async () => {
    const made = await consolidateForm(asking, "dh-04", "2022Q1");
    if (!made.ok) throw new Error(made.error.kind);
    const { content } = exportFigures(asking, { of: "form", made: made.value }, "csv");
    const units = new Map(
      (parseFiguresCsv(String(content)) ?? []).map(({ unit, unitName }) => [unit, unitName]),
    );

    expect([units.get("22261"), units.get("22300"), units.get("564")]).toEqual([
      ...["Phường Hòa Hiệp Trung", "Xã Hòa Xuân Nam", "Thị xã Đông Hòa"],
    ]);
    expect([...units.keys()].filter((unit) => !/^\d+$/.test(unit))).toEqual([]);
  });
});

describe("leaving with figures that were left out", () => {
  it("says of the report that it is in no total, however it stands", () => {
    expect(["ou-12", "ou-14"].map((unit) => reportOf(unit)["Tính vào tổng hợp"])).toEqual([
      ...["có", "không"],
    ]);
  });

  it("says so of each of its figures, beside totals that lack them", () => {
    const [own] = figures.filter(
      ({ template, unit, cell }) => template === "dh-04" && unit === "22282" && cell === "A/hh/9",
    );
    const counted = figures.filter(
      ({ template, cell, report }) => template === "dh-04" && cell === "A/hh/9" && report?.counted,
    );
    const [total] = figures.filter(
      ({ template, scope, cell }) => template === "dh-04" && scope === "total" && cell === "A/hh/9",
    );

    expect([typeof own?.value, own?.report?.counted]).toEqual(["number", false]);
    expect(total?.coverage?.covered).toBe(counted.length);
    expect(total?.value).toBe(
      counted.reduce((sum, { value }) => sum + (typeof value === "number" ? value : 0), 0),
    );
  });

  it("calls the totals of preliminary figures preliminary in its list", () => {
    const file = listed.find((one) => one["Loại"] === "tổng hợp");

    expect([file?.["Ước"], file?.["Sơ bộ"]]).toEqual(["", "sơ bộ"]);
  });
});
