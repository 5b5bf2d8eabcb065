import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { DataValuesSchema, EnteredValuesSchema } from "../../../shared/api/values.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import { readEntry } from "../../../shared/form/readEntry.ts";
import { countOf } from "../../../shared/regimes/dongHoa2022/measures.ts";

const words = countOf("", { type: "text" });
const money = countOf("triệu đồng", { type: "money" });

describe("what is read from a cell is what may be handed in", () => {
  it.each<[string, DataValue, boolean]>([
    ["the largest figure", 1e15, true],
    ["a larger one", 1.000001e15, false],
    ["the longest text", "ơ".repeat(4000), true],
    ["a longer one", "ơ".repeat(4001), false],
    ["the smallest figure, which is an error that can be explained", -1e15, true],
    ["a smaller one", -1.000001e15, false],
  ])("%s", (_, value, kept) => {
    const measure = typeof value === "string" ? words : money;
    const reading = readEntry(value as string | number, String(value), measure);

    expect("unreadable" in reading).toBe(!kept);
    expect(v.is(EnteredValuesSchema, [value])).toBe(kept);
  });

  it("but half of a character is neither read nor taken", () => {
    expect(readEntry("x\udc00", "x\udc00", words)).toEqual({ value: "x\ufffd" });
    expect(v.is(EnteredValuesSchema, ["x\udc00"])).toBe(false);
    expect(v.is(EnteredValuesSchema, ["x\ud83d\ude00"])).toBe(true);
  });

  it("and a total of such figures can be read back", () => {
    expect(v.is(DataValuesSchema, [1e15 + 1e15 + 1e15])).toBe(true);
  });
});
