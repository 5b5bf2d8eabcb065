import { describe, expect, it } from "vitest";
import { type KeptReasons, keepReason } from "../../../addin/actions/keptReasons.ts";
import { mergeReasons } from "../../../addin/actions/mergeReasons.ts";
import type { Violation } from "../../../shared/form/violation.ts";
import type { CellKey } from "../../../shared/ids.ts";

const jump: Violation = {
  id: "jump",
  importance: "warning",
  cells: ["A/hh/3" as CellKey],
  finding: { kind: "blank" },
};

/** A reason for the finding as it stands, or for the facts of another time. */
const said = (text: string): KeptReasons => ({ jump: keepReason(jump, text) });
const saidThen = (text: string): KeptReasons => ({ jump: { text, about: "other facts" } });
const nothing: KeptReasons = {};

const kept = { yield: [], conflicts: [] };
const yields = { yield: ["jump"], conflicts: [] };
const asked = (theirs: string, mine: string) => ({
  yield: [],
  conflicts: [{ violation: jump, theirs, mine }],
});

describe("a reason kept on this machine, beside the one that came with somebody else's version,", () => {
  it.each([
    ["yields where only the other has changed it", said("Cũ"), said("Mới"), said("Cũ"), yields],
    ["stays where only this person has", said("Cũ"), said("Cũ"), said("Mới"), kept],
    ["stays where both say the same", said("Cũ"), said("Mới"), said("Mới"), kept],
    [
      "is asked about where both have changed it",
      said("Cũ"),
      said("A"),
      said("B"),
      asked("A", "B"),
    ],
    ["is asked about where both have begun", nothing, said("A"), said("B"), asked("A", "B")],
    ["is asked about where it was emptied", said("Cũ"), said("A"), said(""), asked("A", "")],
    ["stays where the other gave none", said("Cũ"), nothing, said("Mới"), kept],
    ["stays where the other's is for other facts", nothing, saidThen("A"), said("B"), kept],
    ["yields where nobody finds the facts any more", nothing, saidThen("A"), saidThen("B"), yields],
  ])("%s", (_, base, theirs, mine, expected) => {
    expect(mergeReasons([jump], base, theirs, mine)).toEqual(expected);
  });
});
