import { describe, expect, it } from "vitest";
import { readXlsx } from "../../../../shared/xlsx/readXlsx.ts";
import { type HandMade, handMade } from "../../../support/handMadeXlsx.ts";

const faultOf = (made: HandMade) => {
  const read = readXlsx(handMade(made));
  return read.ok ? null : read.error.fault;
};
const cell = (xml: string) => ({ rows: `<row r="1"><c r="A1" ${xml}</c></row>` });
const text = (length: number) => cell(`t="inlineStr"><is><t>${"a".repeat(length)}</t></is>`);
const formula = (length: number) => cell(`><f>${"1".repeat(length)}</f><v>1</v>`);

const named = (length: number) => cell(`t="inlineStr"><is><t>${"_x0041_".repeat(length)}</t></is>`);
/** "MIN(1)+" counts seven characters of each. */
const newer = (count: number) => cell(`><f>${"_xlfn.MIN(1)+".repeat(count)}1</f><v>1</v>`);

const merges = (count: number) => ({
  after: `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(count)}</mergeCells>`,
});
const names = (count: number) => {
  const declared = Array.from({ length: count }, (_, at) => `xmlns:p${at}="u"`).join(" ");
  return { after: `<extLst ${declared}/>` };
};

it.each([
  ["1e307", "0%"],
  ["1.5", `0.${"0".repeat(120)}`],
])("a number that a format scales or stretches beyond reason is read: %s under %s", (v, format) => {
  const made = { rows: `<row r="1"><c r="A1" s="1"><v>${v}</v></c></row>`, formats: [format] };
  const read = readXlsx(handMade(made));
  expect(read.ok && read.value.sheets[0]?.values).toEqual([[Number(v)]]);
});

describe("what Excel itself does not hold is refused", () => {
  it.each<[string, HandMade, string | null]>([
    ["the longest text", text(32_767), null],
    ["a longer one", text(32_768), "suspicious"],
    ["the longest formula", formula(8192), null],
    ["a longer one", formula(8193), "suspicious"],
    ["a text of characters that are written by their numbers", named(32_767), null],
    ["a longer one", named(32_768), "suspicious"],
    ["a long formula of functions newer than the format", newer(800), null],
    ["a longer one", newer(1400), "suspicious"],
    ["as many merged cells as are read", merges(20_000), null],
    ["one more", merges(20_001), "suspicious"],
    ["more names than any program declares", names(101), "suspicious"],
  ])("%s", (_, made, fault) => {
    expect(faultOf(made)).toBe(fault);
  });
});
