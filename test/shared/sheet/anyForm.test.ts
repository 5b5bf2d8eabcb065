import { describe, expect, it } from "vitest";
import { isEntry } from "../../../shared/form/asked.ts";
import type { OrgUnitId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { fixedAddress } from "../../../shared/sheet/address.ts";
import { layOutForm, mirrorOf, positionOf } from "../../../shared/sheet/formLayout.ts";
import { parseIdentity } from "../../../shared/sheet/identity.ts";
import { isLocked } from "../../../shared/sheet/isLocked.ts";
import type { Area } from "../../../shared/sheet/sheet.ts";
import { formulasOf, listNewFunctions, textAt } from "../../support/formulasOf.ts";
import { sheetFor } from "../../support/regimeForms.ts";
import { carriedFor, formOf } from "../regimes/filledForm.ts";

const unit = "ou-19" as OrgUnitId;

describe.each([
  ["poverty, quarter", formOf(dh04)],
  ["poverty, year", formOf(dh04, "year")],
  ["employment, quarter", formOf(dh03)],
  ["employment, six months", formOf(dh03, "six-month")],
] as const)("the sheet of %s", (_, form) => {
  const own = carriedFor(form, unit);
  const sheet = sheetFor(form, own, new Map());
  const laid = layOutForm(form);
  const openCells = own.missing;

  it("opens entries for typing, and locks what is carried, computed or printed", () => {
    expect(sheet.protected).toBe(true);
    const open = sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell?.style.unlocked && row < laid.bottom ? [`${row}/${column}`] : [],
      ),
    );
    const entries = [...form.cells.values()]
      .filter((cell) => isEntry(cell, { openCells }))
      .map(({ key }) => positionOf(laid, key));
    expect(open.toSorted()).toEqual(
      entries.map(({ row, column }) => `${row}/${column}`).toSorted(),
    );
  });

  it("is free around the table for remarks and reckonings, and keeps what is hidden to itself", () => {
    const places = {
      "beside the title": [3, laid.left],
      "under the signatures": [laid.bottom + 40, laid.left],
      "in the gap": [laid.bottom - 2, laid.right + 1],
      "under Kiểm tra and what the colours mean": [laid.bottom + 4, laid.checkColumn],
      "right of everything": [20, laid.width + 3],
      "among the hidden copies": [3, laid.mirror],
      "among the keys": [3, laid.keyColumn],
    } as const;
    const locked = Object.entries(places).flatMap(([place, [row, column]]) =>
      isLocked(sheet, row, column) ? [place] : [],
    );
    expect(locked).toEqual(["among the hidden copies", "among the keys"]);
  });

  it("gives every computed cell a live formula and every carried one a plain value", () => {
    for (const { key, content } of form.cells.values()) {
      const { row, column } = positionOf(laid, key);
      const formula = sheet.rows[row]?.cells[column]?.formula;
      expect(formula !== undefined, key).toBe(content.kind === "computed");
    }
  });

  it("never lets a formula point at an entry itself, which cutting and pasting would redirect", () => {
    const entries = [...form.cells.values()].filter(
      (cell) => isEntry(cell, { openCells }) && cell.measure.type !== "text",
    );
    const addresses = new Set(
      entries.map(({ key }) => {
        const { row, column } = positionOf(laid, key);
        return fixedAddress(row, column);
      }),
    );
    const read = sheet.rows
      .flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? []))
      .flatMap((formula) => formula.match(/\$[A-Z]+\$\d+/g) ?? []);
    expect(read.filter((address) => addresses.has(address))).toEqual([]);
    for (const { key } of entries) {
      const { row, column } = mirrorOf(laid, key);
      expect(sheet.columns[column]?.hidden, key).toBe(true);
      expect(sheet.rows[row]?.cells[column]?.style.unlocked ?? false, key).toBe(false);
    }
  });

  it("keeps the identity and the keys in cells of its own that nobody sees", () => {
    const identity = parseIdentity(textAt(sheet, 0, laid.keyColumn));
    expect(identity).toMatchObject({ template: form.template.id, unit, period: "2022Q1" });
    expect(sheet.columns[laid.keyColumn]?.hidden).toBe(true);
    for (const { keyRow, rowOf, columnOf, formTable } of laid.tables) {
      expect(sheet.rows[keyRow]?.hidden).toBe(true);
      for (const [id, row] of rowOf) {
        expect(textAt(sheet, row, laid.keyColumn)).toBe(`${formTable.table.id}/${id}`);
      }
      for (const [id, column] of columnOf) {
        expect(textAt(sheet, keyRow, column)).toBe(`${formTable.table.id}/${id}`);
      }
    }
  });

  it("validates every entry in words that Excel has room for", () => {
    const entries = [...form.cells.values()].filter((cell) => isEntry(cell, { openCells }));
    expect(sheet.validations).toHaveLength(entries.length);
    for (const { formula, refusal } of sheet.validations) {
      expect(formula.length).toBeLessThanOrEqual(255);
      expect(refusal.title.length).toBeLessThanOrEqual(32);
      expect(refusal.text.length).toBeLessThanOrEqual(225);
      expect(refusal.text).toMatch(
        /^Ô này nhận (số|lời ghi, nhiều nhất 4\.000) .*; ghi “-” nếu không phát sinh, “\.\.\.” nếu chưa có số liệu\.$/,
      );
    }
  });

  it("asks nothing of a program that Excel 2010 cannot do", () => {
    const formulas = formulasOf(sheet);
    expect(listNewFunctions(formulas)).toEqual([]);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThanOrEqual(8192);
    const literals = formulas.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/g) ?? []);
    expect(Math.max(...literals.map(({ length }) => length - 2))).toBeLessThanOrEqual(255);
    const deepest = Math.max(...formulas.map(depthOf));
    expect(deepest).toBeLessThanOrEqual(64);
  });

  it("prints from the heading to the signatures, without “Kiểm tra” and without helpers", () => {
    const { area } = sheet.print;
    expect([area.top, area.left, area.right]).toEqual([0, laid.left, laid.right]);
    expect(within(area, 0, laid.checkColumn)).toBe(false);
    expect(within(area, 0, laid.keyColumn)).toBe(false);
    expect(within(area, 0, laid.mirror)).toBe(false);
    const signed = sheet.rows.findIndex(({ cells }) =>
      cells.some((cell) => cell?.value === "CHỦ TỊCH"),
    );
    expect(signed).toBeGreaterThan(0);
    expect(area.bottom).toBeGreaterThanOrEqual(signed + 5);
    expect(sheet.columns[laid.checkColumn]?.hidden).toBeUndefined();
    expect(sheet.name.length).toBeLessThanOrEqual(31);
    expect(sheet.name).not.toMatch(/[:\\/?*[\]]/);
  });
});

/** How deep the brackets of a formula go. */
function depthOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of formula.replace(/"(?:[^"]|"")*"/g, "")) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const within = ({ top, left, bottom, right }: Area, row: number, column: number) =>
  row >= top && row <= bottom && column >= left && column <= right;
