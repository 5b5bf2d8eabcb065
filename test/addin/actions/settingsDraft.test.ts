import { describe, expect, it } from "vitest";
import {
  draftOf,
  onwardKey,
  readDraft,
  rebaseDraft,
  type SettingsDraft,
} from "../../../addin/actions/settingsDraft.ts";
import type { SettingsReply } from "../../../shared/api/settings.ts";

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

describe("settings that somebody else has saved while they are changed", () => {
  const q1 = onwardKey("2022Q1", "UBND thị xã");
  const q3 = onwardKey("2022Q3", "UBND thị xã");
  const event = onwardKey("2022X01", "UBND thị xã");
  const periods = ["2022Q1", "2022S1", "2022Q3", "2022"].map((id) => ({ id }));
  const rebase = (change: Partial<SettingsDraft>, saved: Partial<typeof settings>) =>
    rebaseDraft(
      { ...draft, ...change },
      { settings },
      { settings: { ...settings, ...saved }, periods: periods as SettingsReply["periods"] },
    );

  it("keep what the other has set, and what was typed on top of it", () => {
    const rebased = rebase(
      { preliminaryUntil: "22/12/2022", onward: { [q1]: "18/3/2022", [q3]: "20/9/2022" } },
      {
        inclusive: true,
        onward: [{ period: "2022Q1", to: "UBND thị xã", lastDay: "2022-03-21" }],
      },
    );

    expect(rebased).toEqual({
      inclusive: true,
      merged: settings.merged,
      weekends: "weekday",
      onward: { [q1]: "21/3/2022", [q3]: "20/9/2022" },
      preliminaryUntil: "22/12/2022",
    });
  });

  it("are theirs where both have changed the same", () => {
    const rebased = rebase(
      { inclusive: true, onward: { [q1]: "" } },
      {
        preliminaryUntil: "2022-12-25",
        onward: [{ period: "2022Q1", to: "UBND thị xã", lastDay: "2022-03-21" }],
      },
    );

    expect(rebased).toMatchObject({ inclusive: true, preliminaryUntil: "25/12/2022" });
    expect(readDraft(rebased)).toMatchObject({ ok: true, value: { onward: [] } });
  });

  it("take up the quarters that either has chosen, and none that either has left", () => {
    const year = { quarter: "2022Q4", into: "2022" };

    expect(rebase({ merged: [...settings.merged, year] }, { merged: [] }).merged).toEqual([year]);
    expect(rebase({ merged: [] }, { merged: [...settings.merged, year] }).merged).toEqual([year]);
  });

  it("ask for nothing of a period that was withdrawn", () => {
    expect(rebase({ onward: { ...draft.onward, [event]: "5/10/2022" } }, {}).onward).toEqual({
      [q1]: "18/3/2022",
    });
  });
});
