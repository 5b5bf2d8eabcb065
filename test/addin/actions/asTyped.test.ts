import { expect, it } from "vitest";
import { asTyped } from "../../../addin/actions/asTyped.ts";
import { serialOf } from "../../../shared/form/daySerial.ts";
import { cellOf } from "../../../shared/form/form.ts";
import { readEntry } from "../../../shared/form/readEntry.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { showingOf } from "../../../shared/sheet/shownText.ts";
import { numberFormatOf } from "../../../shared/sheet/styles.ts";
import { everyKindForm, kindCell } from "../../support/everyKindForm.ts";

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
