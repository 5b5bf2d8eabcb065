import { describe, expect, it } from "vitest";
import { limits } from "../../../../shared/xlsx/read/limits.ts";
import { readXlsx } from "../../../../shared/xlsx/readXlsx.ts";
import {
  type HandMade,
  handMade,
  handMadeParts,
  relation,
  relations,
  workbook,
  worksheet,
} from "../../../support/handMadeXlsx.ts";
import { handMadeZip } from "../../../support/handMadeZip.ts";
import { diceOf } from "../../../support/throwDice.ts";

/** What becomes of a file, and how many bytes were inflated for it. */
function reading(bytes: Uint8Array) {
  let inflated = 0;
  const onInflated = (count: number) => {
    inflated += count;
  };
  const outcome = readXlsx(bytes, { onInflated });
  return { fault: outcome.ok ? null : outcome.error.fault, inflated };
}

const faultOf = (made: HandMade) => reading(handMade(made)).fault;

/** XML that a reader skips and that packs no better than real lists do. */
function padding(bytes: number): string {
  const dice = diceOf(bytes);
  const words = Array.from({ length: 4096 }, () => String(dice()).slice(2));
  let text = "";
  while (text.length < bytes) text += `<x>${words[Math.floor(dice() * words.length)]}</x>`;
  return text;
}

describe("no more is inflated than the caps allow, whatever a file says of its sizes", () => {
  const zeros = (bytes: number) => worksheet(`<row>${" ".repeat(bytes)}</row>`);
  const before = new Set(["xl/worksheets/sheet1.xml"]);
  const others = Object.entries(handMadeParts())
    .filter(([name]) => !before.has(name))
    .reduce((bytes, [, part]) => bytes + part.length, 0);

  it("a part that packs far better than any list is given up after its first million bytes", () => {
    const { fault, inflated } = reading(
      handMade({ parts: { "xl/worksheets/sheet1.xml": zeros(30_000_000) } }),
    );
    expect(fault).toBe("suspicious");
    expect(inflated).toBeLessThanOrEqual(limits.freeBytes + others);
  });

  it.each([0, 200, 24_000_000, 0xfffffffe])("also where it says that it has %s bytes", (size) => {
    const entries = Object.entries(
      handMadeParts({ parts: { "xl/worksheets/sheet1.xml": zeros(30_000_000) } }),
    );
    const made = handMadeZip(
      entries.map(([name, content]) => ({
        name,
        content,
        ...(before.has(name) ? { size, checksum: 1 } : {}),
      })),
    );
    const { fault, inflated } = reading(made);
    expect(["suspicious", "damaged"]).toContain(fault);
    expect(inflated).toBeLessThanOrEqual(limits.freeBytes + others);
  });

  it("a part that is too long is given up before its limit", () => {
    const { fault, inflated } = reading(
      handMade({ parts: { "xl/worksheets/sheet1.xml": padding(limits.partBytes + 1000) } }),
    );
    expect(fault).toBe("too-large");
    expect(inflated).toBeLessThanOrEqual(limits.partBytes + others);
    expect(inflated).toBeGreaterThan(0.9 * limits.partBytes);
  });

  it("parts that are too long together are given up before their limit", () => {
    const numbers = Array.from({ length: 5 }, (_, index) => index + 1);
    const part = worksheet("", padding(10_000_000));
    const { fault, inflated } = reading(
      handMade({
        parts: {
          "xl/workbook.xml": workbook(
            numbers.map((n) => `<sheet name="${n}" sheetId="${n}" r:id="r${n}"/>`).join(""),
          ),
          "xl/_rels/workbook.xml.rels": relations(
            ...numbers.map((n) => relation(`r${n}`, "worksheet", `${n}.xml`)),
          ),
          ...Object.fromEntries(numbers.map((n) => [`xl/${n}.xml`, part])),
        },
      }),
    );
    expect(fault).toBe("too-large");
    expect(inflated).toBeLessThanOrEqual(limits.allBytes);
  });

  it("parts that are not needed are never inflated", () => {
    const bytes = handMade({
      parts: { "xl/media/image1.png": " ".repeat(20_000_000), "xl/theme/theme1.xml": "no XML" },
    });
    expect(reading(bytes)).toEqual({ fault: null, inflated: others + worksheet("").length });
  });
});

describe("no more cells are read than the caps allow", () => {
  const cell = (address: string) => `<c r="${address}"><v>1</v></c>`;
  it.each<[string, string, string | null]>([
    ["the last row that is read", `<row r="60000">${cell("A60000")}</row>`, null],
    ["a row behind it", `<row r="60001">${cell("A60001")}</row>`, "too-many-cells"],
    ["the last column that is read", `<row r="1">${cell("SR1")}</row>`, null],
    ["a column behind it", `<row r="1">${cell("SS1")}</row>`, "too-many-cells"],
    [
      "few cells far apart",
      `<row r="1">${cell("SR1")}</row><row r="60000">${cell("A60000")}</row>`,
      "too-many-cells",
    ],
  ])("%s", (_, rows, fault) => {
    expect(faultOf({ rows })).toBe(fault);
  });

  it("over all sheets together", () => {
    const half = `<row r="1">${cell("J1")}</row><row r="60000">${cell("A60000")}</row>`;
    const twoSheets = (rows: string): HandMade["parts"] => ({
      "xl/workbook.xml": workbook(
        '<sheet name="a" sheetId="1" r:id="r1"/><sheet name="b" sheetId="2" r:id="r2"/>',
      ),
      "xl/_rels/workbook.xml.rels": relations(
        relation("r1", "worksheet", "1.xml"),
        relation("r2", "worksheet", "2.xml"),
      ),
      "xl/1.xml": worksheet(half),
      "xl/2.xml": worksheet(rows),
    });
    expect(faultOf({ parts: twoSheets(cell("A1")) ?? {} })).toBe(null);
    expect(faultOf({ parts: twoSheets(half) ?? {} })).toBe("too-many-cells");
  });

  it("nor more characters: a long text that every cell shows again", () => {
    const cells = (count: number) =>
      Array.from(
        { length: count },
        () => '<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>',
      ).join("");
    const strings = `<si><t>${"x".repeat(30_000)}</t></si>`;
    expect(faultOf({ rows: cells(100), strings })).toBe(null);
    expect(faultOf({ rows: cells(1000), strings })).toBe("too-large");
  });

  it("nor a long formula that is stored once", () => {
    const first = `<row r="1"><c r="A1"><f t="shared" si="0">${"A1+".repeat(2000)}1</f><v>1</v></c></row>`;
    const more = Array.from(
      { length: 9000 },
      () => '<row><c><f t="shared" si="0"/><v>1</v></c></row>',
    ).join("");
    expect(faultOf({ rows: first + more })).toBe("too-large");
  });

  it("nor areas of formulas that lie on each other", () => {
    const rows = Array.from(
      { length: 2000 },
      (_, row) => `<row><c><f t="array" ref="A1:J2000">${row}</f><v>1</v></c></row>`,
    ).join("");
    expect(faultOf({ rows: `${rows}<row r="2000"><c r="J2000"><v>1</v></c></row>` })).toBe(
      "suspicious",
    );
  });
});

describe("a reading that takes too long is ended", () => {
  it.each([0, 1, 5])("after %s looks at the clock", (looks) => {
    let looked = 0;
    const isOverdue = () => looked++ >= looks;
    const outcome = readXlsx(handMade({ rows: "<row><c><v>1</v></c></row>" }), { isOverdue });
    expect(outcome).toEqual({ ok: false, error: { kind: "file-unreadable", fault: "too-slow" } });
  });

  it("in the middle of a long sheet, too", () => {
    const made = handMade({ rows: "<row><c><v>1</v></c></row>".repeat(2000) });
    let looks = 0;
    readXlsx(made, { isOverdue: () => ++looks < 0 });
    let left = looks - 1;
    const outcome = readXlsx(made, { isOverdue: () => left-- === 0 });
    // A part of six small ones is one piece: the other looks are at the rows.
    expect(looks).toBeGreaterThanOrEqual(6 + 2000 / 500);
    expect(outcome).toEqual({ ok: false, error: { kind: "file-unreadable", fault: "too-slow" } });
  });
});
