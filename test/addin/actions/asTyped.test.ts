import { expect, it } from "vitest";
import { asTyped } from "../../../addin/actions/asTyped.ts";
import { serialOf } from "../../../shared/form/daySerial.ts";
import { cellOf } from "../../../shared/form/form.ts";
import { readEntry } from "../../../shared/form/readEntry.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { showingOf } from "../../../shared/sheet/shownText.ts";
import { numberFormatOf } from "../../../shared/sheet/styles.ts";
import { everyKindForm, kindCell } from "../../support/everyKindForm.ts";

it("the format that a doubtful figure keeps shows the sign of any other in every program", () => {
  const key = kindCell("backlog");
  const { measure } = cellOf(everyKindForm, key);
  const reading = readEntry(0, "-", measure);
  if (!("unreadable" in reading)) throw new Error("it is not asked about");
  const sheet = { name: "", protected: true, values: [[0]], text: [["-"]], formulas: [[""]] };

  const { contents, formats } = asTyped(sheet, () => ({ row: 0, column: 0 }), everyKindForm, {
    unreadable: new Map([[key, reading]]),
  });

  expect(contents.get(key)).toBe(0);
  // LibreOffice leaves the sign out in a section for “everything else” alone.
  expect(formats.get(key)).toBe('[=0]"-";[<0]-#,##0;#,##0');
});

it.each([
  ["its month first", "04/03/2022"],
  ["nothing", ""],
])("a day that its cell shows with %s is asked about anew, until that day is typed", (_, shown) => {
  const held = serialOf("2022-04-03");
  const key = kindCell("day");
  const { measure } = cellOf(everyKindForm, key);
  const read = (content: string | number, seen: string) => readEntry(content, seen, measure);
  const reading = read(held, shown);
  if (!("unreadable" in reading)) throw new Error("it is not asked about");
  const sheet = { name: "", protected: true, values: [[held]], text: [[shown]], formulas: [[""]] };
  const unreadable = new Map<CellKey, typeof reading>([[key, reading]]);

  const { contents, formats } = asTyped(sheet, () => ({ row: 0, column: 0 }), everyKindForm, {
    unreadable,
  });

  const show = showingOf({ numberFormat: formats.get(key) ?? numberFormatOf(measure) });
  const content = contents.get(key) ?? null;
  expect(readEntry(content, show(content), measure)).toMatchObject({ value: null });
  expect(content).not.toBe(null);
  expect(readEntry(held, show(held), measure)).toEqual({ value: "2022-04-03" });
});
