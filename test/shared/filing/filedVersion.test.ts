import { describe, expect, it } from "vitest";
import {
  chainFiled,
  type FiledVersion,
  findBrokenVersion,
} from "../../../shared/filing/filedVersion.ts";

const filed = {
  ...{ regimeId: "dong-hoa-2022", year: 2022, kind: "targets" as const },
  ...{ idempotencyKey: "k", bodyHash: "b", by: "p", byName: "P", at: 1, reason: null },
};

const first = chainFiled(null, { ...filed, content: '{"sources":[]}' });
const second = chainFiled(first, {
  ...filed,
  content: '{"sources":[1]}',
  reason: "chờ nghị quyết",
});
const third = chainFiled(second, { ...filed, content: '{"sources":[2]}' });

it("versions count up, each on the hash of the one before", () => {
  expect([first.version, second.version, third.version]).toEqual([1, 2, 3]);
  expect([second.previousHash, third.previousHash]).toEqual([first.hash, second.hash]);
  expect(first.previousHash).toBe("0".repeat(64));
});

describe("a chain", () => {
  const whole = [first, second, third];
  const with2 = (changed: Partial<FiledVersion>) => [first, { ...second, ...changed }, third];

  it.each<[string, readonly FiledVersion[], number | null]>([
    ["is whole", whole, null],
    ["of nothing is whole", [], null],
    ["lacks a version", [first, third], 2],
    ["has a changed content", with2({ content: '{"sources":[3]}' }), 2],
    ["has another author", with2({ by: "q" }), 2],
    ["has another author's name", with2({ byName: "Q" }), 2],
    ["has another moment", with2({ at: 2 }), 2],
    ["has another reason", with2({ reason: null }), 2],
    ["has another key", with2({ idempotencyKey: "l" }), 2],
    [
      "begins with another kind's version",
      [chainFiled(null, { ...filed, kind: "baselines", content: "" }), second, third],
      2,
    ],
  ])("%s", (_, versions, broken) => {
    expect(findBrokenVersion(versions)).toBe(broken);
  });
});
