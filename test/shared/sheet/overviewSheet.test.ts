import { describe, expect, it } from "vitest";
import type { CellKey } from "../../../shared/ids.ts";
import { dh00 } from "../../../shared/regimes/dongHoa2022/dh00.ts";
import { illustration } from "../../../shared/regimes/dongHoa2022/illustration.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import { areaAddress } from "../../../shared/sheet/address.ts";
import { layOutOverview } from "../../../shared/sheet/overviewLayout.ts";
import { renderOverview } from "../../../shared/sheet/overviewSheet.ts";
import type { Area } from "../../../shared/sheet/sheet.ts";
import { textAt, visibleTexts } from "../../support/formulasOf.ts";
import { overviewInput } from "../../support/illustratedOverview.ts";
import { independentHeadline } from "../../support/independentHeadline.ts";

const input = overviewInput(dh00, illustration);
const [main, gaps] = renderOverview(input);
const layout = layOutOverview(input.figures, input.units);
const rowOf = (id: string) => layout.rowOf.get(`A/${id}/v` as CellKey) ?? -1;
const at = (id: string, column: number) => textAt(main, rowOf(id), column);
const { target, total, coverage } = layout;

describe("the headline of the illustrated quarter as a sheet", () => {
  it("is headed as an official paper, with what it is and what its figures are", () => {
    expect(visibleTexts(main).slice(0, 9)).toEqual([
      "UBND THỊ XÃ ĐÔNG HÒA",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "PHÒNG LĐ-TB&XH",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: ……/……",
      "Đông Hòa, ngày …… tháng …… năm 2022",
      "TỔNG HỢP CHỈ TIÊU CHỦ YẾU",
      "Quý I năm 2022 · tính đến 10/3/2022 08:00",
      "(Biểu số ĐH-00/TH · biểu do hệ thống đề xuất · SỐ LIỆU MINH HỌA)",
    ]);
  });

  it("totals what the raw answers make by hand", () => {
    const drawn = Object.keys(independentHeadline(illustration)).map((id) => [
      id,
      Number(Number(at(id, total)).toFixed(9)),
    ]);
    const byHand = Object.entries(independentHeadline(illustration));
    expect(drawn).toEqual(byHand.map(([id, value]) => [id, Number(value.toFixed(9))]));
  });

  it.each([
    ["M1", "7/10", "200", "21"],
    ["M2", "7/10", "3200", "15.8125"],
    // 13 of 34 households, net.
    ["M3", "7/10", "34", "38.235294"],
    ["M3r", "7/10", "0.1", ""],
    ["M4", "7/10 + thị xã", "330", "14"],
    ["M5c", "7/10", "4.5", ""],
    // No number in the plan: so many models as a year ago, or fewer children drowned.
    ["M5e", "7/10", "7", ""],
    ["M8", "7/10", "duy trì", ""],
    ["M10", "7/10", "0", ""],
    ["M11", "7/10", "", ""],
  ])("says of %s how many it is made of, the plan and the share", (id, made, plan, share) => {
    const [shown, ...texts] = [target.share, coverage, target.value, target.verdict].map((one) =>
      at(id, one),
    );
    expect(texts).toEqual([made, plan, ""]);
    expect(shown === "" ? "" : Number(Number(shown).toFixed(6)).toString()).toBe(share);
  });

  it("says in the place of a missing figure why it is missing", () => {
    const first = layout.bands[0]?.first ?? 0;
    expect([at("M1", first), at("M1", first + 8)]).toEqual(["chưa báo cáo", "đang chỉnh sửa"]);
  });

  it("says of what a quarter does not ask for just that, without a number", () => {
    const texts = main.rows[rowOf("M5a")]?.cells.map((cell) => String(cell?.value ?? "")) ?? [];
    expect(texts.slice(layout.left).filter((text) => text !== "")).toEqual([
      "5",
      "Tỷ lệ xã, phường đạt tiêu chuẩn phù hợp với trẻ em",
      "%",
      "Không báo cáo trong kỳ này",
      "80",
    ]);
  });

  it("prints on A4 with the signatures under the figures, the parts and the chart on a page of their own", () => {
    const texts = (from: number, to: number) =>
      main.rows.slice(from, to).flatMap(({ cells }) => cells.map((cell) => cell?.value ?? ""));
    const [inside, parts, charted] = main.print.pageBreaks;
    const signed = layout.principal.map(({ row }) => row).slice(-3);
    // Three figures stand above the signatures, and their header on every page.
    expect(inside).toBeLessThanOrEqual(signed[0] ?? 0);
    expect(main.print.repeatRows).toEqual([layout.headerTop, layout.headerTop + 3]);
    expect(parts).toBe(layout.partsTop);
    expect(charted).toBe((main.charts?.[0]?.area.top ?? 0) - 1);
    expect(main.print.pageBreaks).toHaveLength(3);
    expect(texts(0, layout.partsTop)).toContain("THỦ TRƯỞNG ĐƠN VỊ");
    expect(texts(layout.partsTop, layout.partsTop + 1)).toContain("Số liệu gốc của các tỷ lệ");
    expect(main.print.area.bottom).toBeGreaterThanOrEqual(main.charts?.[0]?.area.bottom ?? 1e9);
  });
});

describe("the headline's chart", () => {
  const [chart] = main.charts ?? [];
  const texts = ({ top, bottom, left }: Area) =>
    main.rows.slice(top, bottom + 1).map(({ cells }) => cells[left]?.value ?? null);

  it("shows what is a part of its plan beside how much of the year is over", () => {
    expect(chart && texts(chart.categories)).toEqual([
      "Đào tạo nghề cho lao động",
      "Nghề phi nông nghiệp",
      "Nghề nông nghiệp",
      "Giải quyết việc làm",
      "Đi làm việc có thời hạn ở nước ngoài",
      "Việc làm tăng thêm",
      "Giảm số hộ nghèo",
      "Vận động Quỹ Đền ơn đáp nghĩa",
    ]);
    const [share, time] = chart?.series ?? [];
    expect(share && texts(share.name)).toEqual(["% kế hoạch"]);
    const shares = share ? texts(share.values).slice(0, 4).map(Number) : [];
    expect(shares.map((one) => Number(one.toFixed(4)))).toEqual([21, 17.3333, 32, 15.8125]);
    // 73 days of 365 are over on 14 March.
    expect(time && texts(time.values)).toEqual(Array(8).fill(20));
  });

  it("reads the very cells of the table, so that it moves with them", () => {
    const [share] = chart?.series ?? [];
    const formulas = main.rows
      .slice(share?.values.top, (share?.values.bottom ?? 0) + 1)
      .map(({ cells }) => cells[share?.values.left ?? 0]?.formula);
    expect(formulas[0]).toBe(
      areaAddress({
        top: rowOf("M1"),
        bottom: rowOf("M1"),
        left: target.share,
        right: target.share,
      }),
    );
  });

  it("is told in words to whoever cannot see it", () => {
    expect(chart?.description).toMatch(/^Đào tạo nghề cho lao động: 21,0 % kế hoạch; /);
  });
});

describe("the sheet of what is missing", () => {
  it("names a unit once that lacks every form, and each form that is not approved", () => {
    const lines = gaps.rows.slice(4).map(({ cells }) =>
      cells
        .slice(2)
        .map((cell) => cell?.value)
        .join(" | "),
    );
    expect(lines).toHaveLength(12);
    expect(lines.slice(0, 3)).toEqual([
      "Phường Hòa Vinh | cả 8 biểu | chưa báo cáo | không có trong tổng",
      "Phường Hòa Hiệp Bắc | ĐH-04 · Hộ nghèo, cận nghèo | chờ duyệt | có trong tổng",
      "Phường Hòa Hiệp Bắc | ĐH-08 · Thẻ BHYT, nhà ở hộ nghèo | chờ duyệt | có trong tổng",
    ]);
  });

  it("names apart who owes a form no more, and why; the unit's head counts those it owes", () => {
    const reason = "Không có đối tượng.";
    const settled = input.units.map((unit, index) => {
      const reports = [...unit.reports].map(([id], at) => {
        const standing: UnitStanding =
          index === 0 || (index === 1 && at === 0)
            ? { kind: "exempt", reason }
            : { kind: "counted", approved: true, estimated: false, preliminary: false };
        return [id, { standing, version: 1 }] as const;
      });
      return { ...unit, reports: new Map(reports) };
    });
    const own = { ...input.own, reports: settled[2]?.reports ?? new Map() };
    const [first, sheet] = renderOverview({ ...input, units: settled, own });
    const lines = sheet.rows.slice(4).map(({ cells }) =>
      cells
        .slice(1)
        .map((cell) => cell?.value)
        .filter((value) => value !== null)
        .join(" | "),
    );

    expect(lines).toEqual([
      "Đủ biểu của các đơn vị, đều đã duyệt.",
      "Miễn nộp: không tính là thiếu; số hiện có (đầu kỳ, cuối kỳ) vẫn thiếu phần của các đơn vị này.",
      `1 | Phường Hòa Vinh | cả 8 biểu | miễn nộp | ${reason}`,
      `2 | Phường Hòa Hiệp Trung | ĐH-02 · Đào tạo nghề | miễn nộp | ${reason}`,
    ]);
    const heads = [0, 1, 2].map((unit) =>
      textAt(first, layout.headerTop + 2, (layout.bands[0]?.first ?? 0) + unit),
    );
    expect(heads).toEqual(["0/0 biểu, 8 miễn nộp", "7/7 biểu, 1 miễn nộp", "8/8 biểu"]);
  });

  it("says what a form was received with: errors always, warnings until somebody has approved it", () => {
    const doubtful = input.units.map((unit) => ({
      ...unit,
      reports: new Map(
        [...unit.reports].map(([id, report]) => [id, { ...report, errors: 1, warnings: 2 }]),
      ),
    }));
    const [, sheet] = renderOverview({ ...input, units: doubtful });
    const notes = sheet.rows.slice(4).map(({ cells }) => `${cells[4]?.value} | ${cells[5]?.value}`);

    expect(new Set(notes)).toEqual(
      new Set([
        "chưa báo cáo | không có trong tổng",
        "đang chỉnh sửa | không có trong tổng",
        "chờ duyệt | có trong tổng, gửi kèm 1 lỗi, 2 cảnh báo",
        "đã duyệt | có trong tổng, gửi kèm 1 lỗi",
      ]),
    );
  });
});
