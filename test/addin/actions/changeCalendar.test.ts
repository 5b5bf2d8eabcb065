import { describe, expect, it } from "vitest";
import { type EventDraft, openEvent, saveSettings } from "../../../addin/actions/changeCalendar.ts";
import { draftOf } from "../../../addin/actions/settingsDraft.ts";
import type { WorkSession } from "../../../addin/actions/workSession.ts";
import type { Client } from "../../../addin/api/client.ts";

const settings = {
  ...{ inclusive: false, merged: [], onward: [], preliminaryUntil: null },
  weekends: "weekday" as const,
};

/** A session whose Worker refuses everything, keeping what it was asked. */
function listening() {
  const asked: unknown[] = [];
  const answer = async (input: unknown) => {
    asked.push(input);
    return { ok: false, error: { kind: "forbidden" } } as const;
  };
  const client = { changeSettings: answer, openPeriod: answer } as unknown as Client;
  return { session: { client } as WorkSession, asked };
}

const storm: EventDraft = {
  name: "Bão số 4",
  windowFrom: "27/9/2022",
  windowTo: "30/9/2022",
  lastDay: "03/10/2022",
  forms: ["dh-07"],
};

describe("an ad hoc period as a reviewer types it", () => {
  it("is asked for with its days, on top of what the reviewer has seen", async () => {
    const { session, asked } = listening();

    await openEvent(session, { revision: 4 }, storm);

    expect(asked).toEqual([
      {
        revision: 4,
        name: "Bão số 4",
        windowFrom: "2022-09-27",
        windowTo: "2022-09-30",
        lastDay: "2022-10-03",
        forms: ["dh-07"],
      },
    ]);
  });

  it.each([
    ["windowFrom", "hôm qua", "window-from"],
    ["windowTo", "31/9/2022", "window-to"],
    ["lastDay", "", "last-day"],
  ])("is not sent with a %s of %j", async (field, text, at) => {
    const { session, asked } = listening();

    const opened = await openEvent(session, { revision: 4 }, { ...storm, [field]: text });

    expect([opened, asked]).toEqual([{ ok: false, error: { kind: "not-a-day", at, text } }, []]);
  });
});

describe("settings as a reviewer types them", () => {
  it("are sent as a whole, on top of what the reviewer has seen", async () => {
    const { session, asked } = listening();

    await saveSettings(session, { revision: 4 }, { ...draftOf(settings), inclusive: true });

    expect(asked).toEqual([{ revision: 4, settings: { ...settings, inclusive: true } }]);
  });

  it("are not sent with what is no day", async () => {
    const { session, asked } = listening();

    await saveSettings(
      session,
      { revision: 4 },
      { ...draftOf(settings), preliminaryUntil: "30/2/2022" },
    );

    expect(asked).toEqual([]);
  });
});
