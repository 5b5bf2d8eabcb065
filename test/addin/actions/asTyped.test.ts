import { describe, expect, it } from "vitest";
import { asTyped } from "../../../addin/actions/asTyped.ts";
import { isSameValue } from "../../../shared/form/dataValue.ts";
import { serialOf } from "../../../shared/form/daySerial.ts";
import { cellOf } from "../../../shared/form/form.ts";
import { readEntry } from "../../../shared/form/readEntry.ts";
import type { CellKey } from "../../../shared/ids.ts";
import type { CellContent } from "../../../shared/sheet/sheet.ts";
import { contentOf } from "../../../shared/sheet/sheetContent.ts";
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

describe("whatever stands in a cell is read alike where it is drawn anew", () => {
  const contents: readonly CellContent[] = [
    ...[
      0, 1, -1, 0.5, 12, 1234, 1234.5, 2022, 44_654, 44_654.5, 60, 1e-7, 1e15, 1e16, 1e21, -44_654,
    ],
    ...["-", "–", "...", "…", "5", "1.234", "1,5", "abc", "  ", "Có", "không ", "=1+1", "#REF!"],
    ...["03/04/2022", "30/02/2022", "2022-04-03", "a\nb", "\u00a05", true, false, "x".repeat(6000)],
  ];
  const looks = [
    ...["General", "0", "0.0", "#,##0", "#,##0,", "0%", ";;;", "@", '"-"', '0;-0;"-"', "0;0", "#"],
    ...["dd/mm/yyyy", "mm/dd/yyyy", "d/m/yy", "yyyy", "mm/yyyy", "hh:mm", "0.00E+00", "# ?/?"],
    ...["00000", '0" hộ"', '"x"@', '"#REF!"'],
  ];

  it.each(["board", "number", "day", "backlog"])("in a cell as that of “%s”", (row) => {
    const key = kindCell(row);
    const { measure } = cellOf(everyKindForm, key);
    const seenIn = (numberFormat: string, content: CellContent) =>
      showingOf({ numberFormat, unlocked: true })(content);
    const silent = contents.flatMap((content) =>
      looks.flatMap((look) => {
        const shown = seenIn(look, content);
        const reading = readEntry(content, shown, measure);
        const unreadable = new Map("unreadable" in reading ? [[key, reading]] : []);
        const sheet = { name: "", protected: true, formulas: [[""]] };
        const typed = asTyped(
          { ...sheet, values: [[content]], text: [[shown]] },
          () => ({ row: 0, column: 0 }),
          everyKindForm,
          { unreadable },
        );
        const anew = typed.contents.get(key) ?? contentOf(reading.value, measure.type);
        const again = seenIn(typed.formats.get(key) ?? numberFormatOf(measure), anew);
        const read = readEntry(anew, again, measure);
        const isAlike =
          "unreadable" in reading === "unreadable" in read &&
          isSameValue(reading.value, read.value);
        return isAlike ? [] : [{ content, look, reading, read }];
      }),
    );
    expect(silent).toEqual([]);
  });
});
