import { describe, expect, it } from "vitest";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import { readEntry } from "../../../shared/form/readEntry.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { dh10 } from "../../../shared/regimes/dongHoa2022/dh10.ts";
import { dh13 } from "../../../shared/regimes/dongHoa2022/dh13.ts";
import { taskForms } from "../../../shared/regimes/dongHoa2022/nv.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { countPlaces } from "../../../shared/sheet/formSummary.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import { engineDisagreements } from "../../support/engineDisagreements.ts";
import { textAt } from "../../support/formulasOf.ts";
import { sheetFor } from "../../support/regimeForms.ts";
import { engineSheetOf } from "../../support/secondEngineSheet.ts";
import { carriedFor, formOf } from "../regimes/filledForm.ts";
import { rightPoverty } from "../regimes/rightForms.ts";

const form = formOf(dh04);
const carried = carriedFor(form, "ou-19" as OrgUnitId);
const layout = layOutForm(form);
const right = new Map(Object.entries(rightPoverty)) as Map<CellKey, DataValue>;
const cell = (key: string) => key as CellKey;

const sayOf = (changes: Readonly<Record<string, DataValue>>) => {
  const changed = Object.entries(changes).map(([key, value]) => [cell(key), value] as const);
  return textAt(sheetFor(form, carried, new Map([...right, ...changed])), 0, layout.checkColumn);
};

describe("the head of the column “Kiểm tra” says what is left on the whole sheet", () => {
  // The poverty form asks for 2 × 2 × 7 movements.
  it.each([
    ["nothing", {}, "✓ Đã nhập đủ, không có lỗi"],
    ["a blank", { "A/nk/8": null }, "△ Còn 1 ô chưa nhập"],
    ["“-” is an answer", { "A/nk/8": none }, "✓ Đã nhập đủ, không có lỗi"],
    ["“...” asks for a reason", { "A/nk/8": unknown }, "△ Còn 1 cảnh báo"],
    ["all “...” have one reason", { "A/nk/8": unknown, "B/nk/8": unknown }, "△ Còn 1 cảnh báo"],
    // It says that 4 became near-poor, and the near-poor table says 3.
    ["a broken rule", { "A/hh/2": 4 }, "✕ 1 lỗi"],
    ["both", { "A/hh/2": 4, "A/nk/8": null, "B/nk/8": null }, "✕ 1 lỗi · 2 ô chưa nhập"],
  ])("%s", (_, changes, said) => {
    expect(sayOf(changes)).toBe(said);
  });

  it("all that is asked, on an empty form, and not that it has no errors", () => {
    const empty = sheetFor(form, carried, new Map());

    expect(textAt(empty, 0, layout.checkColumn)).toBe("△ Còn 28 ô chưa nhập");
  });

  it("what cannot be read is an error and no blank", () => {
    const reading = readEntry("hai", "hai", form.cells.get(cell("A/hh/2"))?.measure ?? never());
    if (!("unreadable" in reading)) throw new Error("it can be read");
    const { "A/hh/2": _, ...others } = rightPoverty;
    const values = new Map(Object.entries(others)) as Map<CellKey, DataValue>;

    const sheet = sheetFor(form, carried, values, false, new Map([[cell("A/hh/2"), reading]]));

    expect(textAt(sheet, 0, layout.checkColumn)).toBe("✕ 1 lỗi");
  });
});

it("“...” in every cell, its free texts too, is one warning and stands in each row, as a second engine finds", () => {
  const taskForm = taskForms.find(({ id }) => id === "nv-06") ?? never();
  for (const [template, kind] of [
    [dh10, "quarter"],
    [taskForm, "six-month"],
  ] as const) {
    const own = formOf(template, kind);
    const laid = layOutForm(own);
    const entries = [...own.cells.values()].filter(
      ({ content, row }) => content.kind === "entry" && !row.added,
    );
    const values = new Map(entries.map(({ key }) => [key, unknown] as const));
    const sheet = sheetFor(own, carriedFor(own, "ou-19" as OrgUnitId), values);

    expect(textAt(sheet, 0, laid.checkColumn)).toBe("△ Còn 1 cảnh báo");
    for (const row of new Set(entries.map(({ key }) => positionOf(laid, key).row))) {
      const here = entries.filter(({ key }) => positionOf(laid, key).row === row);
      expect(textAt(sheet, row, laid.checkColumn)).toBe(
        `△ ${here.length} ô chưa có số liệu: nêu lý do khi nộp`,
      );
    }
    expect(engineDisagreements(sheet)).toEqual([]);
  }
});

it.each([
  // Each of two stands at thirteen rows.
  [dh13, "2 quy tắc chỉ kiểm tra khi nộp."],
  // Two notes beside two warnings.
  [dh04, "2 quy tắc chỉ kiểm tra khi nộp."],
  [dh03, ""],
])("says how many rules wait for the hand-in, each once, without the notes", (template, said) => {
  const own = formOf(template);
  const sheet = sheetFor(own, carriedFor(own, "ou-19" as OrgUnitId), new Map());

  expect(textAt(sheet, 2, layOutForm(own).checkColumn)).toBe(said);
});

it("stays in sight while somebody types, beside the page and not on it", () => {
  for (const template of [dh03, dh04]) {
    const own = formOf(template);
    const sheet = sheetFor(own, carriedFor(own, "ou-19" as OrgUnitId), new Map());
    const { checkColumn } = layOutForm(own);

    expect(sheet.freeze.rows).toBeGreaterThan(0);
    expect(sheet.print.area.right).toBeLessThan(checkColumn);
    expect(sheet.columns[checkColumn]?.hidden).toBeUndefined();
  }
});

it("cutting an entry away does not lead its formulas astray: none of them names an entry", () => {
  const sheet = sheetFor(form, carried, right);
  const names = entriesNamed(sheet);

  expect(names(sheet.rows[0]?.cells[layout.checkColumn]?.formula ?? "")).toEqual([]);
  for (const { row, column } of Object.values(countPlaces(layout))) {
    expect(names(sheet.rows[row]?.cells[column]?.formula ?? "")).toEqual([]);
  }
});

it("says so where its own formulas have been broken", () => {
  const sheet = sheetFor(form, carried, right);
  const rows = sheet.rows.map(({ cells }) => cells);
  const engine = engineSheetOf(rows);
  const { errors } = countPlaces(layout);

  engine.type([[errors.row, errors.column, "#"]]);

  expect(engine.valueAt(0, layout.checkColumn)).toMatch(/^✕ /);
});

/** The unlocked cells that a formula reads by their own address. */
function entriesNamed(sheet: Sheet): (formula: string) => string[] {
  return (formula) =>
    [...formula.matchAll(/\$([A-Z]+)\$(\d+)/g)].flatMap(([address, letters = "", row]) => {
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      const style = sheet.rows[Number(row) - 1]?.cells[column - 1]?.style;
      return style?.unlocked ? [address] : [];
    });
}

function never(): never {
  throw new Error("the form has no such cell");
}
