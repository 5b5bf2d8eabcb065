import { describe, expect, it } from "vitest";
import type { Template } from "../../../shared/form/template.ts";
import type { OrgUnitId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh06 } from "../../../shared/regimes/dongHoa2022/dh06.ts";
import { addressOf } from "../../../shared/sheet/address.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { locateDrifted } from "../../../shared/sheet/locateDrifted.ts";
import { type LooseSheet, readingOf, swapRows, type as typeInto } from "../../support/readingOf.ts";
import { sheetFor } from "../../support/regimeForms.ts";
import { carriedFor, formOf } from "../regimes/filledForm.ts";
import { changed, headOf, locate } from "./driftPoverty.ts";
import { at, filled, layout } from "./readPoverty.ts";

describe("what cannot be told is refused with the place", () => {
  const row = (text: string) => String(at(text).row + 1);
  it.each<[string, (sheet: LooseSheet) => unknown, readonly unknown[]]>([
    [
      "a row copied below itself",
      (sheet) => {
        for (const table of [sheet.values, sheet.text, sheet.formulas] as unknown[][][]) {
          table.splice(at("A/hh/2").row + 1, 0, [...(table[at("A/hh/2").row] ?? [])]);
        }
      },
      [{ kind: "row-doubtful", table: "A", label: "Hộ nghèo", at: [row("A/hh/2"), row("A/nk/2")] }],
    ],
    [
      "two labels that have changed places",
      (sheet) => {
        typeInto(sheet, at("A/hh/2").row, layout.left + 1, "Nhân khẩu hộ nghèo");
        typeInto(sheet, at("A/nk/2").row, layout.left + 1, "Hộ nghèo");
      },
      [
        {
          kind: "row-contradicted",
          table: "A",
          at: row("A/hh/2"),
          key: "Hộ nghèo",
          printed: "Nhân khẩu hộ nghèo",
        },
        {
          kind: "row-contradicted",
          table: "A",
          at: row("A/nk/2"),
          key: "Nhân khẩu hộ nghèo",
          printed: "Hộ nghèo",
        },
      ],
    ],
    [
      "one heading of a table over another's keys",
      (sheet) =>
        typeInto(sheet, headOf("A")?.headingRow ?? 0, layout.left, "B. Diễn biến hộ cận nghèo"),
      [{ kind: "table-doubtful", table: "B", at: [String((headOf("A")?.numberRow ?? 0) + 1)] }],
    ],
  ])("%s", (_, change, refusals) => {
    expect(locate(changed(change))).toEqual({ kind: "refused", refusals });
  });

  it.each<[string, string, string, number]>([
    ["several answers under one merged cell", "A/hh/2", "A/hh/3", 2],
    ["a label merged over an answer", "A/hh/1", "A/hh/2", 1],
  ])("%s", (_, first, last, answers) => {
    const [from, to] = [at(first), at(last)];
    const merges = [{ top: from.row, left: from.column, bottom: to.row, right: to.column }];
    expect(locate(Object.assign(filled(), { merges }))).toEqual({
      kind: "refused",
      refusals: [
        {
          kind: "answers-merged",
          at: `${addressOf(from.row, from.column)}:${addressOf(to.row, to.column)}`,
          answers,
        },
      ],
    });
  });

  it("the sheet of another form, which says so, and one of no form", () => {
    expect(locateDrifted(filled(), formOf(dh03))).toEqual({
      kind: "refused",
      refusals: [{ kind: "another-form", at: "B2", printed: "Biểu số ĐH-04/HN" }],
    });
    const silent = changed((sheet) => typeInto(sheet, 1, layout.left, ""));
    expect(locateDrifted(silent, formOf(dh03))).toEqual({
      kind: "refused",
      refusals: [{ kind: "no-table" }],
    });
  });
});

it("rows printed alike are not told by keys that some of the table's figures have left", () => {
  const alike = formOf(twice(dh06));
  const [table] = alike.tables;
  const places = layOutForm(alike);
  const rowOf = (id: string) => {
    const cell = [...alike.cells.values()].find((own) => own.row.id === id);
    return cell ? positionOf(places, cell.key) : { row: -1, column: -1 };
  };
  const none = carriedFor(alike, "ou-19" as OrgUnitId);
  const answers = [...alike.cells.values()].filter(({ content }) => content.kind === "entry");
  const figures = new Map(answers.map(({ key: own }, at) => [own, at + 1]));
  const sheet = readingOf(sheetFor(alike, none, figures));
  expect(locateDrifted(sheet, alike, none.missing).kind).toBe("mapped");

  // A sort over what is seen leaves the hidden column of keys where it is.
  const [first, second, third, fourth] = rowsMadeAlike(dh06).map((id) => rowOf(id).row);
  swapRows(sheet, first ?? 0, third ?? 0, places.keyColumn + 1);
  swapRows(sheet, second ?? 0, fourth ?? 0, places.keyColumn + 1);
  expect(locateDrifted(sheet, alike, none.missing)).toMatchObject({
    kind: "refused",
    refusals: [{ kind: "row-doubtful", table: table?.table.id, label: "Trong đó: nữ" }],
  });
});

/** Four rows of the first table, of which the second and the fourth are printed alike. */
function rowsMadeAlike(template: Template): string[] {
  return (template.tables[0]?.rows ?? [])
    .slice(0, 5)
    .flatMap(({ id }, at) => (at === 2 ? [] : [id]));
}

function twice(template: Template): Template {
  const [, second, , fourth] = rowsMadeAlike(template);
  const tables = template.tables.map((table, at) =>
    at > 0
      ? table
      : {
          ...table,
          rows: table.rows.map((row) =>
            row.id === second || row.id === fourth
              ? { ...row, label: "Trong đó: nữ", number: "" }
              : row,
          ),
        },
  );
  return { ...template, tables };
}
