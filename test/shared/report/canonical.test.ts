import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { canonicalOf } from "../../../shared/report/canonical.ts";
import { fingerprint, shortFingerprint } from "../../../shared/report/fingerprint.ts";

describe("equal values have one text", () => {
  it.each<[string, unknown, string]>([
    ["keys are sorted, at every depth", { b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2},"b":1}'],
    ["lists keep their order", [2, 1, [3]], "[2,1,[3]]"],
    ["a decomposed text is composed", "Ho\u0300a Ta\u0302m", '"Hòa Tâm"'],
    ["quotes and line ends are escaped", '"a"\n', '"\\"a\\"\\n"'],
    ["-0 is 0", [-0, 0], "[0,0]"],
    ["0.5 keeps its point", 0.5, "0.5"],
    ["what is not said is left out", { a: undefined, b: null }, '{"b":null}'],
    ["a gap in a list stays one", [undefined, null], "[null,null]"],
    ["yes and no", [true, false], "[true,false]"],
    ["states", { s: "none" }, '{"s":"none"}'],
  ])("%s", (_, value, text) => {
    expect(canonicalOf(value)).toBe(text);
  });

  it("and different values have different ones", () => {
    const values = [null, 0, "0", false, "", [], {}, { s: "none" }, { s: "unknown" }, [0], "null"];
    expect(new Set(values.map(canonicalOf)).size).toBe(values.length);
  });
});

describe("a fingerprint", () => {
  it.each(["", "abc", "Thị xã Đông Hòa", "𝒳"])("of %j is its SHA-256", (text) => {
    expect(fingerprint(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
  });

  it("of ten characters is its first fifty bits", () => {
    // ba7816bf8f01c… in groups of five bits.
    const bits = BigInt("0xba7816bf8f01cfea").toString(2).padStart(64, "0").slice(0, 50);
    const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const expected = (bits.match(/.{5}/g) ?? []).map((five) => letters[Number.parseInt(five, 2)]);
    expect(shortFingerprint("abc")).toBe(expected.join(""));
  });
});
