import { describe, expect, it } from "vitest";
import type { Form } from "../../../shared/form/form.ts";
import type { PeriodId } from "../../../shared/ids.ts";
import { dh07 } from "../../../shared/regimes/dongHoa2022/dh07.ts";
import { nhcsxh01 } from "../../../shared/regimes/dongHoa2022/nhcsxh01.ts";
import { consolidate, type UnitFigures } from "../../../shared/rollup/consolidate.ts";
import type { LastYear } from "../../../shared/rollup/lastYear.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import { formOf } from "../regimes/filledForm.ts";
import { childUnit } from "../rollup/everyAggregation.ts";
import { drawn } from "./drawnConsolidation.ts";
import { measuredForm } from "./measuredForm.ts";

const form = measuredForm("quarter");
const targets = { jobs: 1000, share: 90, fund: 330 };

function communes(count: number): UnitFigures[] {
  return Array.from({ length: count }, (_, index) =>
    childUnit(
      index % 2 ? `Xã Hòa Tân ${index}` : `Phường Hòa Hiệp ${index}`,
      index % 2 ? "rural" : "urban",
      { jobs: 1234, helped: 9, children: 24, fund: 33.25 },
    ),
  );
}

function lastYearOf(units: readonly UnitFigures[], of: Form): LastYear {
  const before = units.map((unit) => ({ ...unit, otherStandard: new Set<never>() }));
  const figures = consolidate(of, before, null);
  return { period: "2021Q1" as PeriodId, units: before, own: null, figures };
}

/** The consolidation of so many communes beside targets and last year. */
function whole(count: number) {
  const units = communes(count);
  return drawn(units, [], null, { form, targets, lastYear: lastYearOf(units, form) });
}

const millimetre = 72 / 25.4;
/** Between margins of 20 and 15 mm beside, and 20 above and below. */
const page = { width: (297 - 35) * millimetre, height: (210 - 40) * millimetre };

/** The columns of each page side by side, the repeated ones first. */
function pagesAcross({ print }: Sheet): number[][] {
  const { area, bands } = print;
  const ends = [...(bands?.breaks ?? []), area.right + 1];
  const [from, to] = bands?.repeatColumns ?? [0, -1];
  const title = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return ends.map((end, index) => {
    const begin = index === 0 ? area.left : (ends[index - 1] ?? 0);
    const own = Array.from({ length: end - begin }, (_, at) => begin + at);
    return index === 0 ? own : [...title, ...own];
  });
}

function widthOf(sheet: Sheet, columns: readonly number[]): number {
  return columns.reduce((sum, column) => sum + (sheet.columns[column]?.width ?? 0) + 0.625, 0);
}

describe("a consolidation of ten communes beside the plan and last year", () => {
  const { main, layout } = whole(10);
  const { bands } = main.print;

  it("stands on pages beside each other that can be read: no letter is under 8 points", () => {
    expect(layout.bands.length).toBe(2);
    expect(((bands?.scalePercent ?? 0) / 100) * 13).toBeGreaterThanOrEqual(8);
    // In a program that makes each character seven points wide, too.
    const wide = pagesAcross(main).map((columns) => widthOf(main, columns) * 7);
    const scale = (bands?.scalePercent ?? 0) / 100;
    expect(Math.max(...wide) * scale).toBeLessThanOrEqual(page.width);
  });

  it("repeats number, name and unit of measure on each, and its header on every page", () => {
    expect(bands?.repeatColumns).toEqual([layout.left, layout.stub[2]]);
    expect(main.print.repeatRows).toEqual([layout.headerTop, layout.headerTop + 3]);
  });

  it("keeps the total on one page with all it is compared with, and a sector with its sum", () => {
    const { urban, rural, total, coverage, target, lastYear } = layout;
    const together = [
      [urban.first, urban.last, urban.subtotal],
      [rural.first, rural.last, rural.subtotal],
      [total, coverage, target?.value, target?.verdict, lastYear?.value, lastYear?.change],
    ];
    const across = pagesAcross(main);
    for (const columns of together) {
      const pages = across.filter((own) => columns.every((column) => own.includes(column ?? -1)));
      expect(pages).toHaveLength(1);
    }
  });

  it("cuts no merged cell in two, neither beside nor below", () => {
    const { pageBreaks } = main.print;
    const cut = main.merges.filter(
      ({ left, right, top, bottom }) =>
        (bands?.breaks ?? []).some((column) => left < column && column <= right) ||
        pageBreaks.some((row) => top < row && row <= bottom),
    );
    expect(cut).toEqual([]);
  });

  it("says on each page whose it is and what it shows", () => {
    const titles = main.rows[3]?.cells.flatMap((cell) => (cell?.value ? [cell.value] : []));
    expect(titles).toEqual([
      "TỔNG HỢP: MỌI CÁCH TỔNG HỢP",
      "TỔNG HỢP: MỌI CÁCH TỔNG HỢP (tiếp theo)",
    ]);
  });

  it("is signed once, on the last page, by who consolidates", () => {
    const texts = main.rows
      .slice(layout.bottom)
      .flatMap(({ cells }) => cells.map((cell, column) => [column, cell?.value] as const))
      .filter(([, value]) => typeof value === "string" && value !== "");
    expect(texts.map(([, value]) => value)).toEqual([
      "Đông Hòa, ngày …… tháng …… năm 2022",
      "NGƯỜI LẬP BIỂU",
      "TRƯỞNG PHÒNG",
      "(Ký, ghi rõ họ tên)",
      "(Ký tên, đóng dấu, ghi rõ họ tên)",
    ]);
    expect(texts.every(([column]) => column >= (bands?.breaks[0] ?? 0))).toBe(true);
    expect(main.print.area.bottom).toBeGreaterThanOrEqual(layout.bottom + 7);
  });
});

describe("a consolidation that is not too wide", () => {
  it.each([1, 2, 4])("of %i communes stands on one page, as large as can be read", (count) => {
    const { main } = whole(count);
    expect(main.print.bands).toBeUndefined();
    const scale = page.width / (widthOf(main, pagesAcross(main)[0] ?? []) * 6.5);
    expect(scale * 13).toBeGreaterThanOrEqual(8);
  });
});

describe("a consolidation of more communes than fit a page", () => {
  it("goes on page after page, each of them readable", () => {
    const { main, layout } = whole(40);
    const { bands } = main.print;
    const percent = bands?.scalePercent ?? 0;

    expect(layout.bands.length).toBeGreaterThan(2);
    expect((percent / 100) * 13).toBeGreaterThanOrEqual(7.5);
    for (const columns of pagesAcross(main)) {
      expect(widthOf(main, columns) * 7 * (percent / 100)).toBeLessThanOrEqual(page.width);
    }
  });
});

describe("the pages of a long consolidation", () => {
  const welfare = formOf(dh07);
  const { main, layout } = drawn(communes(10), [], null, { form: welfare });
  const { pageBreaks, area, bands } = main.print;
  const first = layout.bottom - layout.lines.length;
  const lineAt = (row: number) => layout.lines[row - first];
  const heightOf = (from: number, to: number) =>
    main.rows.slice(from, to).reduce((sum, { heightPt }) => sum + (heightPt ?? 17), 0);

  it("never end with a heading, and end before one where they can", () => {
    expect(pageBreaks.length).toBeGreaterThan(3);
    expect(pageBreaks.map((row) => lineAt(row - 1)?.kind)).not.toContain("heading");
    expect(pageBreaks.map((row) => lineAt(row)?.kind)).toContain("heading");
  });

  it("are no higher than the paper, with the header that stands on each", () => {
    const scale = (bands?.scalePercent ?? 0) / 100;
    const header = heightOf(layout.headerTop, layout.headerTop + 4);
    const ends = [...pageBreaks, area.bottom + 1];
    const heights = ends.map((end, index) =>
      index === 0 ? heightOf(0, end) : header + heightOf(pageBreaks[index - 1] ?? 0, end),
    );
    expect(Math.max(...heights) * scale).toBeLessThanOrEqual(page.height);
  });

  it("end with the signatures under three figures", () => {
    const figures = layout.lines
      .slice((pageBreaks.at(-1) ?? 0) - first)
      .filter(({ kind }) => kind === "figure");
    expect(figures.length).toBeGreaterThanOrEqual(3);
  });
});

describe("a long list of one office's figures", () => {
  it("is printed upright, as its lines are short", () => {
    const loans = formOf(nhcsxh01);
    const { main } = drawn([childUnit("PGD NHCSXH", null, {})], [], null, { form: loans });
    const lines = main.rows.length;
    expect(main.print.landscape).toBe(false);
    // Some forty lines a page; across it were twenty.
    expect(main.print.pageBreaks.length + 1).toBeLessThanOrEqual(Math.ceil(lines / 30));
  });
});
