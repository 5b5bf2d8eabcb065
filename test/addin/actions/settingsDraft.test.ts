import { describe, expect, it } from "vitest";
import {
  draftOf,
  onwardKey,
  readDraft,
  type SettingsDraft,
} from "../../../addin/actions/settingsDraft.ts";

const settings = {
  inclusive: false,
  merged: [{ quarter: "2022Q2", into: "2022S1" }],
  weekends: "weekday" as const,
  onward: [{ period: "2022Q1", to: "UBND thị xã", lastDay: "2022-03-18" }],
  preliminaryUntil: "2022-12-20",
};

const draft = draftOf(settings);
const key = onwardKey("2022Q1", "UBND thị xã");

describe("settings that somebody is changing", () => {
  it("show their days as people write them", () => {
    expect(draft).toEqual({
      inclusive: false,
      merged: [{ quarter: "2022Q2", into: "2022S1" }],
      weekends: "weekday",
      onward: { [key]: "18/3/2022" },
      preliminaryUntil: "20/12/2022",
    });
  });

  it("are what they were where nothing was changed", () => {
    expect(readDraft(draft)).toEqual({ ok: true, value: settings });
  });

  it.each<[string, Partial<SettingsDraft>, object]>([
    ["a day that is emptied is set no more", { preliminaryUntil: " " }, { preliminaryUntil: null }],
    ["and so is one of the office's own", { onward: { [key]: "" } }, { onward: [] }],
    [
      "a day may be written with zeros",
      { preliminaryUntil: " 05/01/2023 " },
      { preliminaryUntil: "2023-01-05" },
    ],
  ])("%s", (_, change, expected) => {
    expect(readDraft({ ...draft, ...change })).toEqual({
      ok: true,
      value: { ...settings, ...expected },
    });
  });

  it.each([
    ["a word", "cuối năm"],
    ["a day that does not exist", "31/2/2022"],
    ["a day without a year", "20/12"],
    ["month before day", "12/20/2022"],
    ["a day as computers write it", "2022-12-20"],
  ])("are not read with %s for a day", (_, text) => {
    expect([
      readDraft({ ...draft, preliminaryUntil: text }),
      readDraft({ ...draft, onward: { [key]: text } }),
    ]).toEqual([
      { ok: false, error: { kind: "not-a-day", at: "preliminary-until", text } },
      { ok: false, error: { kind: "not-a-day", at: "onward", text } },
    ]);
  });
});
