import { describe, expect, it } from "vitest";
import type { Form } from "../../../shared/form/form.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { consolidate } from "../../../shared/rollup/consolidate.ts";
import { fillTotals } from "../../../shared/rollup/fillTotals.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { listFormSheets } from "../../../shared/sheet/locateForm.ts";
import { totalsLikeForm } from "../../../shared/sheet/ourSheets.ts";
import { colours } from "../../../shared/sheet/styles.ts";
import { findTotals } from "../../../shared/sheet/totalsIdentity.ts";
import { formulasOf, listNewFunctions, textAt, visibleTexts } from "../../support/formulasOf.ts";
import { readingOf } from "../../support/readingOf.ts";
import { engineSheetOf } from "../../support/secondEngineSheet.ts";
import { formOf } from "../regimes/filledForm.ts";
import { childUnit, everyAggregation } from "../rollup/everyAggregation.ts";
import { illustratedTown } from "../rollup/illustratedUnits.ts";
import { drawn } from "./drawnConsolidation.ts";

/** The totals of the demonstration's first quarter in a form's own layout. */
function totalsOf(templateId: string, change: (form: Form) => Form = (form) => form) {
  const { template, units, own } = illustratedTown(templateId);
  const form = change(formOf(template));
  const { third } = drawn(units, [], null, { form });
  const filled = fillTotals(form, units, own);
  const layout = layOutForm(filled.form);
  const at = (key: string) => positionOf(layout, key as CellKey);
  return { third, filled, at, units, form, own };
}

const quarterly = templates.filter(
  ({ periodKinds, reportedBy }) => periodKinds.includes("quarter") && reportedBy.includes("ward"),
);

describe("the totals in the form's own layout", () => {
  const { third, at, units, form } = totalsOf("dh-04");
  const shown = (key: string) => textAt(third, at(key).row, at(key).column);

  it("hold the town's totals where a commune enters, and are live where it computes", () => {
    const figures = new Map(consolidate(form, units, null).map(({ key, total }) => [key, total]));
    // Openings of the seven that are counted, and who left poverty for near-poverty.
    expect([shown("A/hh/1"), shown("A/hh/2")]).toEqual(["979", "15"]);
    expect(shown("A/hh/9")).toBe(String(figures.get("A/hh/9" as CellKey)?.value));
    const { row, column } = at("C/12/v");
    expect(third.rows[row]?.cells[column]?.formula).toContain("*100");
    expect(third.rows[at("A/hh/2").row]?.cells[at("A/hh/2").column]).not.toHaveProperty("formula");
  });

  it("follow a total that is changed, rates included", () => {
    const engine = engineSheetOf(third.rows.map(({ cells }) => cells));
    const value = (key: string) => engine.valueAt(at(key).row, at(key).column);
    const closing = Number(value("A/hh/9"));
    const households = Number(value("C/10/v"));

    engine.type([[at("A/hh/3").row, at("A/hh/3").column, Number(shown("A/hh/3")) + 10]]);

    expect(value("A/hh/9")).toBe(closing - 10);
    expect(value("C/12/v")).toBeCloseTo(((closing - 10) / households) * 100, 6);
  });

  it("say whose they are, of how many units, and are signed by the office", () => {
    const texts = visibleTexts(third);
    expect(texts.slice(0, 7)).toEqual([
      "UBND THỊ XÃ ĐÔNG HÒA",
      "Biểu số ĐH-04/HN – biểu tổng hợp",
      "PHÒNG LĐ-TB&XH",
      "(biểu do hệ thống đề xuất)",
      "SỐ LIỆU MINH HỌA",
      "TỔNG HỢP: DIỄN BIẾN HỘ NGHÈO, HỘ CẬN NGHÈO",
      "Năm 2022 · tính đến 10/12/2022 08:00 · 7/10 đơn vị, 5 đã duyệt, 7 sơ bộ, 2 chưa báo cáo, 1 đang chỉnh sửa",
    ]);
    expect(texts).toContain("TRƯỞNG PHÒNG");
    expect(texts).not.toContain("CHỦ TỊCH");
  });

  it("look like nothing that anybody fills in, and are no form to any reader", () => {
    const fills = third.rows.flatMap(({ cells }) => cells.map((cell) => cell?.style.fill));
    expect(fills).not.toContain(colours.entry);
    expect(third.protected).toBe(false);
    expect(third.validations).toEqual([]);
    const reading = readingOf(third);
    expect(listFormSheets([reading])).toEqual([]);
    expect(totalsLikeForm(reading)).toBe("Thị xã Đông Hòa");
    expect(findTotals(reading.values)?.identity).toMatchObject({
      shows: "form",
      template: "dh-04",
    });
  });
});

describe("every quarterly form of the communes", () => {
  it.each(quarterly.map(({ code, id }) => [code, id] as const))(
    "%s: a spreadsheet works out the same totals",
    (_, id) => {
      const { third } = totalsOf(id);
      const engine = engineSheetOf(third.rows.map(({ cells }) => cells));
      const different = third.rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) => {
          if (cell?.formula === undefined) return [];
          const [theirs, ours] = [engine.valueAt(row, column), cell.value ?? ""];
          const same =
            typeof theirs === "number" && typeof ours === "number"
              ? Math.abs(theirs - ours) <= 1e-7 * Math.max(1, Math.abs(ours))
              : theirs === ours;
          return same ? [] : [{ row, column, theirs, ours }];
        }),
      );
      expect(different).toEqual([]);
      expect(listNewFunctions(formulasOf(third))).toEqual([]);
    },
  );

  it.each(quarterly.map(({ code, id }) => [code, id] as const))(
    "%s: shows the very totals of the sheet beside it",
    (_, id) => {
      const { filled, form, units, own } = totalsOf(id);
      const differing = consolidate(form, units, own).filter(
        ({ key, total }) =>
          filled.form.cells.has(key) &&
          JSON.stringify(filled.values.get(key) ?? null) !== JSON.stringify(total.value) &&
          !isClose(filled.values.get(key), total.value),
      );
      expect(differing.map(({ key }) => key)).toEqual([]);
    },
  );
});

it("a figure that fewer have answered than reported is marked and listed, and no formula hides it", () => {
  const units = [
    childUnit("Xã A", "rural", { opening: 10, closing: 8 }),
    childUnit("Xã B", "rural", { opening: 20, closing: null }),
  ];
  const { third } = drawn(units);
  const layout = layOutForm(everyAggregation);
  const cellAt = (key: string) => {
    const { row, column } = positionOf(layout, key as CellKey);
    return third.rows[row]?.cells[column];
  };
  // 30 of both, 8 of one: their difference is known of one commune only.
  expect(cellAt("A/opening/v")).toMatchObject({ value: 30 });
  expect(cellAt("A/closing/v")).toMatchObject({ value: 8, style: { italic: true } });
  expect(cellAt("A/decrease/v")).toMatchObject({ value: 2 });
  expect(cellAt("A/decrease/v")).not.toHaveProperty("formula");
  expect(visibleTexts(third).find((text) => text.startsWith("Ô in nghiêng"))).toContain("1/2");
});

describe("rows that units added", () => {
  const { third, filled } = totalsOf("dh-07");
  const [, events] = filled.form.tables;

  it("are listed behind their units' names, and their sums are the town's", () => {
    const listed = (events?.table.rows ?? []).filter(({ added }) => added);
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.every(({ label }) => /^(Phường|Xã) /.test(label))).toBe(true);
    const texts = visibleTexts(third);
    for (const { label } of listed) expect(texts).toContain(label);
  });

  it("add up to what stands below them", () => {
    const rows = (events?.table.rows ?? []).filter(({ added }) => added);
    const sum = rows.reduce((made, { id }) => {
      const value = filled.values.get(`B/${id}/6` as CellKey);
      return made + (typeof value === "number" ? value : 0);
    }, 0);
    expect(filled.values.get("B/T/6" as CellKey)).toBeCloseTo(sum, 9);
  });
});

function isClose(left: unknown, right: unknown): boolean {
  return (
    typeof left === "number" &&
    typeof right === "number" &&
    Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(right))
  );
}
