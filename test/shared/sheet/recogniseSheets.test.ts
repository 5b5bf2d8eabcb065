import { expect, it } from "vitest";
import { compileForm } from "../../../shared/form/compileForm.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { parseIdentity } from "../../../shared/sheet/identity.ts";
import { locateDrifted } from "../../../shared/sheet/locateDrifted.ts";
import { listProposedCells } from "../../../shared/sheet/proposedCells.ts";
import { recogniseSheets } from "../../../shared/sheet/recogniseSheets.ts";
import { deleteColumn, type LooseSheet, type as typeInto } from "../../support/readingOf.ts";
import { at, carried, entered, filled, form, key, layout } from "./readPoverty.ts";

/** Every form that somebody fills in, in each of its kinds of period. */
const forms = templates
  .filter(({ generated }) => !generated)
  .flatMap((template) =>
    template.periodKinds.flatMap((kind) => {
      const compiled = compileForm(template, kind);
      return compiled.ok ? [compiled.value] : [];
    }),
  );

const poverty = ["month", "quarter", "six-month", "year"].map((kind) => ["dh-04", kind]);

function nameless(change: (sheet: LooseSheet) => unknown = () => {}): LooseSheet {
  const sheet = filled();
  typeInto(sheet, 0, layout.keyColumn, null);
  change(sheet);
  return sheet;
}

function recognise(...sheets: readonly LooseSheet[]) {
  return recogniseSheets(sheets, forms).map((found) =>
    found.kind === "identified"
      ? { sheet: found.sheet.name, identity: found.identity.template }
      : {
          sheet: found.sheet.name,
          by: found.recognition.by,
          forms: found.recognition.forms.map(({ template, periodKind }) => [
            template.id,
            periodKind,
          ]),
          printed: found.recognition.printed,
          beside: found.beside.map(({ opening }) => opening),
        },
  );
}

const printed = {
  unit: "UBND XÃ HÒA TÂM",
  period: "Quý I năm 2022 (từ 15/12/2021 đến 14/3/2022) · số liệu sơ bộ",
};

it("a sheet with its identity is what that says", () => {
  expect(recognise(filled())).toEqual([{ sheet: filled().name, identity: "dh-04" }]);
});

it.each<[string, (sheet: LooseSheet) => unknown, object]>([
  ["by its code", () => {}, { by: "code", printed }],
  [
    "by its title where the code is gone",
    (sheet) => typeInto(sheet, 1, layout.left, null),
    { by: "title", printed },
  ],
  [
    "by its tables where nothing stands above them",
    (sheet) => {
      for (const table of [sheet.values, sheet.text, sheet.formulas]) table.splice(0, 7);
    },
    { by: "tables", printed: { unit: null, period: null } },
  ],
])(
  "a sheet without an identity is recognised %s, and nobody says of which period it is",
  (_, change, by) => {
    const sheet = nameless(change);
    expect(recognise(sheet)).toEqual([{ sheet: sheet.name, forms: poverty, beside: [], ...by }]);
  },
);

it("the identity of a sheet beside it that is the same form is offered, not taken", () => {
  const copy = Object.assign(nameless(), { name: "Bản sao" });
  const own = filled();
  const opening = parseIdentity(String(own.values[0]?.[layout.keyColumn]))?.opening;
  expect(recognise(copy, own)).toEqual([
    { sheet: "Bản sao", by: "code", forms: poverty, printed, beside: [opening] },
    { sheet: own.name, identity: "dh-04" },
  ]);
});

it("a sheet that says it is a form nobody knows, and one of plain notes, are none", () => {
  const unknown = nameless((sheet) => typeInto(sheet, 1, layout.left, "Biểu số 07-B/XYZ"));
  const notes = {
    name: "Ghi chú",
    values: [["Hộ nghèo", 12]],
    text: [["Hộ nghèo", "12"]],
    formulas: [["", ""]],
    protected: false,
  };
  expect(recognise(unknown, notes)).toEqual([]);
});

it("a proposal shows each answer with its place, what is seen there, and how it was found", () => {
  const sheet = nameless((own) => deleteColumn(own, layout.keyColumn));
  const drifted = locateDrifted(sheet, form, carried.missing);
  if (drifted.kind !== "proposed") throw new Error(drifted.kind);
  const cells = listProposedCells(sheet, form, drifted, carried.missing);
  expect(cells.map((cell) => cell.key)).toEqual([...entered.keys()]);
  const { row } = at("A/hh/8");
  expect(cells.find((cell) => cell.key === key("A/hh/8"))).toEqual({
    key: "A/hh/8",
    at: `K${row + 1}`,
    shown: String(entered.get(key("A/hh/8"))),
    held: String(entered.get(key("A/hh/8"))),
    isBlank: false,
    row: {
      part: "row",
      table: "A",
      id: "hh",
      label: "Hộ nghèo",
      at: String(row + 1),
      by: ["label", "number"],
      against: [],
      printed: null,
    },
    column: {
      part: "column",
      table: "A",
      id: "8",
      label: "Khác tăng",
      at: "K",
      by: ["key", "number", "label"],
      against: [],
      printed: null,
    },
  });
});
