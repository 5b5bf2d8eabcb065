import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkForm, onTheSheetAlone } from "../../../shared/form/checkForm.ts";
import { computeForm } from "../../../shared/form/computeForm.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { listSheetChecks } from "../../../shared/sheet/checkList.ts";
import { checkListTop } from "../../../shared/sheet/formChecks.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { listFormSheets, locateForm } from "../../../shared/sheet/locateForm.ts";
import { readForm } from "../../../shared/sheet/readForm.ts";
import { readTypedEntry } from "../../../shared/sheet/readTypedEntry.ts";
import type { CellContent, Sheet } from "../../../shared/sheet/sheet.ts";
import {
  everyKindForm as form,
  kindCell,
  kindValues,
  rightKinds,
} from "../../support/everyKindForm.ts";
import { formulasOf, listNewFunctions, textAt } from "../../support/formulasOf.ts";
import { readingOf, type } from "../../support/readingOf.ts";
import { sheetFor } from "../../support/regimeForms.ts";
import { engineSheetOf } from "../../support/secondEngineSheet.ts";

const carried = { revision: "k", values: new Map(), missing: new Set<CellKey>() };
const layout = layOutForm(form);
const checks = listSheetChecks(form, layout, carried, new Map());
const entries = [...form.cells.values()].filter(({ content }) => content.kind === "entry");

describe("the sheet of a form with a yes or no, days and texts", () => {
  const engine = engineSheetOf(sheetFor(form, carried, new Map()).rows.map(({ cells }) => cells));
  const figures: fc.Arbitrary<CellContent> = fc.integer({ min: 0, max: 7 });
  const typed = {
    count: figures,
    money: figures,
    rate: figures,
    "yes-no": fc.constantFrom<CellContent>("Có", "Không", "có", "KHÔNG "),
    date: fc.oneof(
      fc.integer({ min: 44530, max: 44640 }),
      fc.constantFrom("1/3/2022", "14/03/2022", "15/03/2022"),
    ) as fc.Arbitrary<CellContent>,
    text: fc.constantFrom<CellContent>("12/QĐ-UBND", " "),
  };
  const marks = fc.constantFrom<CellContent>(null, "-", "–", "...", "…");
  const filling = fc.tuple(
    ...entries.map(({ measure }) =>
      fc.oneof({ weight: 4, arbitrary: typed[measure.type] }, { weight: 2, arbitrary: marks }),
    ),
  );

  function typeIn(contents: readonly CellContent[]) {
    engine.type(
      entries.map(({ key }, index) => {
        const { row, column } = positionOf(layout, key);
        return [row, column, contents[index] ?? null] as const;
      }),
    );
  }

  const formulaCells = (sheet: Sheet) =>
    sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => (cell?.formula ? [{ row, column, value: cell.value }] : [])),
    );

  it("shows in every formula what we drew it with, the sentences included", {
    timeout: 120_000,
  }, () => {
    let broken = 0;
    for (const contents of fc.sample(filling, { numRuns: 150, seed: 1975 })) {
      typeIn(contents);
      const entered = new Map(
        entries.map(({ key, measure }, index) => {
          const content = contents[index] ?? null;
          return [key, readTypedEntry(content, measure).value] as const;
        }),
      );
      const drawn = formulaCells(sheetFor(form, carried, entered));
      const different = drawn
        .map((c) => ({ ...c, theirs: engine.valueAt(c.row, c.column) }))
        .filter(({ row, column, value }) => engine.valueAt(row, column) !== (value ?? ""));
      expect(different).toEqual([]);
      broken += drawn.filter(
        ({ column, value }) => column === layout.checks.verdict && value === 1,
      ).length;
    }
    expect(broken).toBeGreaterThan(100);
  });

  it("is drawn with what its formulas make of an entry that cannot be read", () => {
    const typed: Record<string, CellContent> = { board: "Có", day: "mai", spots: 3 };
    const contents = entries.map(({ row }) => typed[row.id] ?? null);
    const readings = entries.map(({ key, measure }, index) => {
      const content = contents[index] ?? null;
      return [key, readTypedEntry(content, measure)] as const;
    });
    const unreadable = new Map(
      readings.flatMap(([key, one]) => ("unreadable" in one ? [[key, one] as const] : [])),
    );
    const entered = new Map(readings.map(([key, { value }]) => [key, value]));
    typeIn(contents);

    const sheet = sheetFor(form, carried, entered, false, unreadable);
    const theirs = formulaCells(sheet).map(({ row, column }) => engine.valueAt(row, column));
    expect(theirs).toEqual(formulaCells(sheet).map(({ value }) => value ?? ""));
    expect(theirs).toContainEqual(expect.stringMatching(/ngày quyết định \?\.$/));
  });

  it("says of every entry that cannot be read what the pane says", () => {
    const wrong: CellContent[] = [
      "x",
      "Co",
      "31/02/2022",
      "12",
      "1.234",
      "3/4",
      true,
      1,
      -3,
      2e15,
      "x".repeat(4001),
    ];
    for (const content of wrong) {
      typeIn(entries.map(() => content));
      const theirs = checks.flatMap(({ id }, index) =>
        id.startsWith("value@") &&
        engine.valueAt(checkListTop(layout) + index, layout.checks.verdict) === 1
          ? [id]
          : [],
      );
      const ours = entries.flatMap(({ key, measure }) => {
        const reading = readTypedEntry(content, measure);
        const wrongFigure = reading.value === -3;
        return "unreadable" in reading || wrongFigure ? [`value@${key}`] : [];
      });
      expect(theirs.toSorted(), String(content)).toEqual(ours.toSorted());
    }
  });

  it("asks nothing of a program that Excel 2010 cannot do", () => {
    const formulas = formulasOf(sheetFor(form, carried, kindValues(rightKinds)));
    expect(listNewFunctions(formulas)).toEqual([]);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThanOrEqual(8192);
  });

  it("is filled in, read and judged with the words it shows", () => {
    const sheet = readingOf(sheetFor(form, carried, new Map()));
    const write = (row: string, content: CellContent, seen = String(content)) => {
      const at = positionOf(layout, kindCell(row));
      type(sheet, at.row, at.column, content, seen);
    };
    write("board", "Có");
    write("number", "12/QĐ-UBND");
    write("day", "15/03/2022");
    write("healthy", "không");
    write("children", "-");
    write("begin", 44621, "01/03/2022");
    const [located] = listFormSheets([sheet]).map((one) => locateForm(one, form));
    if (!located?.ok) throw new Error("no form");
    const { entered, unreadable } = readForm(sheet, located.value, form, new Set(), null);
    const values = computeForm(form, entered);

    expect([...unreadable]).toEqual([]);
    expect(values.get(kindCell("begin"))).toBe("2022-03-01");
    expect(values.get(kindCell("titles"))).toBe(0);
    const violations = checkForm(form, values, onTheSheetAlone);
    expect(violations.map(({ id }) => id)).toEqual(["day-in-time@A/v", "blank"]);
    const drawn = sheetFor(form, carried, entered);
    const { row } = positionOf(layout, kindCell("day"));
    expect(textAt(drawn, row, layout.checkColumn)).toBe(
      "✕ Ngày quyết định không được sau ngày cuối kỳ báo cáo (14/3/2022); đang là: ngày quyết định 15/3/2022.",
    );
  });
});
