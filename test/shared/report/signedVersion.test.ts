import { describe, expect, it } from "vitest";
import { findSignedVersion, readCode } from "../../../shared/report/signedVersion.ts";

const versions = [
  { version: 1, code: "AAAAA11111", printed: null },
  { version: 2, code: "7Q2KDX90AB", printed: "7Q2KDX90AB" },
  { version: 3, code: "MNPQR5TVWX", printed: "BBBBB22222" },
];

describe("the code on a signed copy belongs to", () => {
  it.each([
    ["the version in force", "MNPQR5TVWX", { kind: "newest", version: 3 }],
    ["it in small letters with a hyphen", " mnpqr-5tvwx ", { kind: "newest", version: 3 }],
    ["a version that was replaced", "7Q2KD-X90AB", { kind: "replaced", version: 2, by: 3 }],
    ["it with O for 0", "7Q2KDX9OAB", { kind: "replaced", version: 2, by: 3 }],
    ["it with I and L for 1", "AAAAAIL1l1", { kind: "replaced", version: 1, by: 3 }],
    [
      "a paper whose figures were changed before they were sent",
      "BBBBB22222",
      { kind: "unlike", version: 3, newest: 3 },
    ],
    [
      "none, but for one character",
      "MNPQR5TVWZ",
      { kind: "mistyped", version: 3, code: "MNPQR5TVWX" },
    ],
    [
      "none, but for two that changed places",
      "MNPRQ5TVWX",
      { kind: "mistyped", version: 3, code: "MNPQR5TVWX" },
    ],
    ["none", "ZZZZZZZZZZ", { kind: "none" }],
    ["none, with two characters apart", "MNPQR5TVZZ", { kind: "none" }],
  ])("%s: %s", (_, typed, paper) => {
    expect(findSignedVersion(typed, versions)).toEqual(paper);
    // Their order is nobody's to rely on.
    expect(findSignedVersion(typed, versions.toReversed())).toEqual(paper);
  });

  it("the newest of two versions with the same figures", () => {
    const back = [...versions, { version: 4, code: "7Q2KDX90AB", printed: null }];
    expect(findSignedVersion("7Q2KDX90AB", back)).toEqual({ kind: "newest", version: 4 });
  });

  it("no version where nothing was handed in", () => {
    expect(findSignedVersion("7Q2KDX90AB", [])).toEqual({ kind: "none" });
  });
});

describe("what is no code says why", () => {
  it.each([
    ["too few characters", "7Q2KDX90A", { kind: "length", characters: 9 }],
    ["too many", "7Q2KDX90ABC", { kind: "length", characters: 11 }],
    ["nothing", "  ", { kind: "length", characters: 0 }],
    ["a letter that no code has", "7Q2KDX90AU", { kind: "letter", letter: "U" }],
    ["a sign", "7Q2KDX90A*", { kind: "letter", letter: "*" }],
    // A scanner types AA, and Telex makes Â of it.
    ["what an input method made of two letters", "7Q2KDX90Â", { kind: "accented", letter: "Â" }],
    ["a đ", "7Q2KđX90AB", { kind: "accented", letter: "Đ" }],
  ])("%s", (_, typed, why) => {
    expect(readCode(typed)).toEqual({ why });
    expect(findSignedVersion(typed, versions)).toEqual({ kind: "unreadable", why });
  });
});
