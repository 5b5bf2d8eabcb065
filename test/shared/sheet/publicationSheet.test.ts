import { describe, expect, it } from "vitest";
import { dh00b } from "../../../shared/regimes/dongHoa2022/dh00b.ts";
import type { IllustratedReport } from "../../../shared/regimes/dongHoa2022/illustratedReport.ts";
import { illustration } from "../../../shared/regimes/dongHoa2022/illustration.ts";
import { layOutPublication } from "../../../shared/sheet/publicationLayout.ts";
import { renderPublication } from "../../../shared/sheet/publicationSheet.ts";
import { textAt, visibleTexts } from "../../support/formulasOf.ts";
import { overviewInput } from "../../support/illustratedOverview.ts";

function published(reports: readonly IllustratedReport[]) {
  const input = overviewInput(dh00b, reports);
  const [sheet] = renderPublication(input);
  const layout = layOutPublication(input.form, input.units);
  const line = (row: number) =>
    [...layout.figures.map(({ column }) => column), layout.note].map((column) =>
      textAt(sheet, row, column),
    );
  return { sheet, layout, line, texts: visibleTexts(sheet) };
}

const poverty = illustration.filter(({ template }) => template === "dh-04");
const approved = (reports: readonly IllustratedReport[], then = "approved" as const) =>
  reports.map((report): IllustratedReport => ({ ...report, then }));
/** Every commune's form, those that sent none as Hòa Hiệp Trung has filled it in. */
const whole = [
  ...approved(poverty),
  ...["ou-11", "ou-19"].flatMap((unit) =>
    approved(poverty)
      .filter((report) => report.unit === "ou-12")
      .map((report) => ({ ...report, unit: unit as typeof report.unit })),
  ),
];

describe("what is published of the illustrated quarter", () => {
  const { layout, line, texts, sheet } = published(illustration);
  const [urban, rural] = layout.blocks;

  it("is what has been approved: 166 of 4.705 households are 3,53 %", () => {
    const [all, poor, rate, nearPoor, nearRate, note] = line((urban?.first ?? 0) + 1);
    expect([all, poor, nearPoor, note]).toEqual(["4705", "166", "210", "sơ bộ"]);
    expect(Number(rate)).toBeCloseTo((166 / 4705) * 100, 12);
    expect(Number(nearRate)).toBeCloseTo((210 / 4705) * 100, 12);
  });

  it("is blank, with the reason, where nothing came, it is being corrected, or nobody has approved it", () => {
    const blank = ["", "", "", "", ""];
    expect(line(urban?.first ?? 0)).toEqual([...blank, "chưa báo cáo"]);
    expect(line((urban?.first ?? 0) + 2)).toEqual([...blank, "đã nộp, chưa duyệt"]);
    expect(line((rural?.first ?? 0) + 2)).toEqual([...blank, "đang chỉnh sửa"]);
  });

  it("has no figure of a half of the town or of the town while one commune is missing", () => {
    expect(line(urban?.subtotalRow ?? 0).slice(0, 5)).toEqual(["", "", "", "", ""]);
    expect(line(layout.totalRow)).toEqual(["", "", "", "", "", "5/10 đơn vị đã duyệt"]);
    expect(texts).toContain("CHƯA ĐỦ ĐIỀU KIỆN CÔNG BỐ: 5/10 đơn vị đã được duyệt số liệu");
  });

  it("is headed as an official paper, on an upright page", () => {
    expect(texts.slice(6, 8)).toEqual([
      "CÔNG BỐ TỶ LỆ HỘ NGHÈO, HỘ CẬN NGHÈO",
      "Quý I năm 2022 · số liệu sơ bộ · tính đến 10/3/2022 08:00",
    ]);
    expect(sheet.print.landscape).toBe(false);
  });
});

describe("what is published once all ten are approved", () => {
  const { layout, line, texts } = published(whole);

  it("is the town's rate, made of the sums", () => {
    const [all, poor, rate] = line(layout.totalRow);
    // The ten communes' households are the town's 34 000, Hòa Hiệp Trung's poverty form standing for two others'.
    expect([all, poor]).toEqual(["34000", "1328"]);
    expect(Number(rate)).toBeCloseTo((1328 / 34_000) * 100, 12);
    expect(texts.join()).not.toContain("CHƯA ĐỦ");
  });

  it("is preliminary while one commune's is, and official when none is", () => {
    const final = whole.map((report) => ({
      ...report,
      dataState: { estimated: false, preliminary: false },
    }));
    const almost = final.map((report, index) => (index === 0 ? (whole[0] ?? report) : report));

    expect(published(almost).texts[7]).toContain("số liệu sơ bộ");
    expect(published(final).texts[7]).toContain("số liệu chính thức");
  });

  it("is drawn as bars of every commune, both halves and the town", () => {
    const { sheet } = published(whole);
    const [chart] = sheet.charts ?? [];
    expect(chart?.categories).toMatchObject({ top: layout.headerTop + 3, bottom: layout.totalRow });
    expect(chart?.series.map(({ name }) => textAt(sheet, name.top, name.left))).toEqual([
      "Hộ nghèo",
      "Hộ cận nghèo",
    ]);
    expect(chart?.description).toContain("Phường Hòa Hiệp Trung: Hộ nghèo 3,53 %, Hộ cận nghèo");
  });
});

describe("what is published while nothing has been approved", () => {
  it("is no figure and no chart", () => {
    const { sheet, texts } = published([]);
    expect(sheet.charts).toBeUndefined();
    expect(texts).toContain("CHƯA ĐỦ ĐIỀU KIỆN CÔNG BỐ: 0/10 đơn vị đã được duyệt số liệu");
    expect(texts[7]).toBe("Quý I năm 2022 · tính đến 10/3/2022 08:00");
  });
});
