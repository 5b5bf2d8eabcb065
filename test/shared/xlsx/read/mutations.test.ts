import fc from "fast-check";
import { strFromU8, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readXlsx } from "../../../../shared/xlsx/readXlsx.ts";
import { handMadeParts, worksheet } from "../../../support/handMadeXlsx.ts";
import { type Dice, diceOf, pick } from "../../../support/throwDice.ts";

const parts = handMadeParts({
  rows:
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44630</v></c><c r="C1" t="b"><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2*2</f><v>4</v></c><c r="B2"><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c><c r="B3" s="2"><v>3.5</v></c></row>' +
    '<row r="5"><c r="B5"><f t="array" ref="B5:C5">B2:B3*1</f><v>2</v></c><c r="C5"><v>3</v></c></row>' +
    '<row><c t="inlineStr"><is><r><t xml:space="preserve"> a </t></r></is></c><c t="e"><v>#REF!</v></c></row>',
  after: '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
  strings: "<si><r><t>xin</t></r><r><t>chào</t></r></si><si><t>_x000D_</t></si>",
  formats: ["[$-42A]dd/mm/yyyy", '#,##0.0;[Red]-#,##0.0;"-"'],
  workbookPr: '<workbookPr date1904="1"/>',
});
const whole = zipSync(parts);

/** A reading that is whole or refused: every row of every table equally long, or a fault with a name. */
function expectSound(bytes: Uint8Array): void {
  const outcome = readXlsx(bytes);
  if (!outcome.ok) {
    expect(outcome.error).toEqual({
      kind: "file-unreadable",
      fault: expect.stringMatching(/^[a-z-]+$/),
    });
    return;
  }
  for (const { values, text, formulas } of outcome.value.sheets) {
    const lengths = new Set([...values, ...text, ...formulas].map((line) => line.length));
    expect(lengths.size).toBeLessThanOrEqual(1);
    expect([text.length, formulas.length]).toEqual([values.length, values.length]);
  }
}

/** The file with one part's XML changed, its checksum right: only the reading of it can notice. */
function withXml(dice: Dice, change: (xml: string) => string): Uint8Array {
  const name = pick(dice, Object.keys(parts));
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  return zipSync({ ...parts, [name]: strToU8(change(xml)) }, { level: 0 });
}

const at = (dice: Dice, text: { readonly length: number }) => Math.floor(dice() * text.length);

/** What may happen to XML. */
const changes: Readonly<Record<string, (dice: Dice, xml: string) => string>> = {
  "an attribute is lost": (dice, xml) => {
    const found = [...xml.matchAll(/ [\w:]+="[^"]*"/g)];
    if (found.length === 0) return xml;
    const { index, 0: attribute } = pick(dice, found);
    return xml.slice(0, index) + xml.slice(index + attribute.length);
  },
  "a tag is lost": (dice, xml) => {
    const { index, 0: tag } = pick(dice, [...xml.matchAll(/<[^>]*>/g)]);
    return xml.slice(0, index) + xml.slice(index + tag.length);
  },
  "a piece is lost": (dice, xml) => {
    const start = at(dice, xml);
    return xml.slice(0, start) + xml.slice(start + at(dice, xml));
  },
  "a piece comes twice": (dice, xml) => {
    const [start, end] = [at(dice, xml), at(dice, xml)].sort((one, other) => one - other);
    return xml.slice(0, end) + xml.slice(start);
  },
  "a character becomes another": (dice, xml) => {
    const place = at(dice, xml);
    return xml.slice(0, place) + pick(dice, [...'<>&"=/0aZ-é\u0000\ufffd ']) + xml.slice(place + 1);
  },
  "a number becomes another": (dice, xml) =>
    xml.replaceAll(/\d+/g, (number) =>
      dice() < 0.05 ? pick(dice, ["0", "-1", "1e9", "99999999999", "NaN", "1048577", ""]) : number,
    ),
};

describe("whatever happens to a file, it is read or refused", () => {
  it("two thousand times a few bytes become others", () => {
    const dice = diceOf(1);
    for (let time = 0; time < 2000; time++) {
      const bytes = whole.slice();
      for (let byte = 0; byte <= 3 * dice(); byte++) bytes[at(dice, bytes)] = 256 * dice();
      expectSound(bytes);
    }
  });

  it("it breaks off or begins late", () => {
    for (let length = 0; length < whole.length; length += 3) {
      expectSound(whole.slice(0, length));
      expectSound(whole.slice(length));
    }
  });

  it("five hundred times its parts change places", () => {
    const dice = diceOf(2);
    const names = Object.keys(parts);
    for (let time = 0; time < 500; time++) {
      const [one, other] = [pick(dice, names), pick(dice, names)];
      const swapped = { ...parts, [one]: parts[other], [other]: parts[one] };
      expectSound(zipSync(swapped as Record<string, Uint8Array>, { level: 0 }));
    }
  });

  it.each(Object.entries(changes))("six hundred times %s", (_, change) => {
    const dice = diceOf(3);
    for (let time = 0; time < 600; time++) expectSound(withXml(dice, (xml) => change(dice, xml)));
  });

  it("any bytes at all, and any text in a sheet", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), expectSound), { numRuns: 500 });
    const texts = fc.array(
      fc.oneof(
        fc.constantFrom("<row>", "<c>", "<v>", "</v>", "</c>", "</row>", "<f>", "</f>"),
        fc.string(),
      ),
    );
    fc.assert(
      fc.property(texts, (pieces) =>
        expectSound(
          zipSync(
            { ...parts, "xl/worksheets/sheet1.xml": strToU8(worksheet(pieces.join(""))) },
            { level: 0 },
          ),
        ),
      ),
      { numRuns: 500 },
    );
  });
});
