import { describe, expect, it } from "vitest";
import { type SenderWords, submitReport } from "../../../addin/actions/submitReport.ts";
import { submitReportSet } from "../../../addin/actions/submitReportSet.ts";
import { faultless, openRoom, type, type WorkRoom } from "../../support/workRoom.ts";

const silent: SenderWords = {
  reasonsOf: () => [],
  dataStateOf: ({ identity }) => identity.dataState,
  withErrors: null,
  replacing: null,
};

function submit({ session, workbook }: WorkRoom, words: Partial<SenderWords> = {}) {
  return submitReport(session, workbook.state().activeId ?? "", { ...silent, ...words });
}

async function sentRoom(): Promise<WorkRoom> {
  const room = await openRoom();
  type(room, faultless);
  await submit(room);
  return room;
}

function countSent({ worker }: WorkRoom): number {
  return worker.asked.filter((asked) => asked.startsWith("PUT")).length;
}

describe("handing in what has been handed in", () => {
  it.each(["submitted", "approved", "frozen"] as const)(
    "sends nothing while the same version is %s",
    async (state) => {
      const room = await sentRoom();
      room.worker.state = state;

      const again = await submit(room);

      expect(again).toEqual({ ok: false, error: { kind: "nothing-new", version: 1 } });
      expect(countSent(room)).toBe(1);
    },
  );

  it.each([
    ["figure", (room: WorkRoom) => type(room, { "A/nk/7": 5 }), {}],
    [
      "say on how firm they are",
      () => {},
      { dataStateOf: () => ({ estimated: true, preliminary: true }) },
    ],
  ])("makes the next version of one changed %s", async (_, change, words) => {
    const room = await sentRoom();
    change(room);

    const next = await submit(room, words);

    expect(next.ok && next.value.version).toBe(2);
  });

  it.each(["draft", "returned"] as const)(
    "makes the next version once the last one is %s, also with the same figures",
    async (state) => {
      const room = await sentRoom();
      room.worker.state = state;

      const next = await submit(room);

      expect(next.ok && next.value.version).toBe(2);
    },
  );

  it("judges nothing a second time that was received with errors, alone or in a set", async () => {
    const room = await openRoom();
    type(room, { ...faultless, "B/hh/2": 2 });
    await submit(room, { withErrors: "Chờ thôn" });

    const alone = await submit(room);
    const sheet = room.workbook.state().activeId ?? "";
    const together = await submitReportSet(room.session, sheet, silent);

    expect(alone).toEqual({ ok: false, error: { kind: "nothing-new", version: 1 } });
    const problem = { kind: "nothing-new", version: null };
    expect(together).toEqual({ ok: false, error: { problem, blocks: null } });
    expect(countSent(room)).toBe(1);
  });

  it("takes what cannot be read for something new, where nothing stood when it was sent", async () => {
    const room = await openRoom();
    type(room, { ...faultless, "A/hh/8": null });
    await submit(room, { reasonsOf: () => [{ violations: ["blank"], text: "Chờ thôn" }] });
    type(room, { "A/hh/8": "vài hộ" });

    const next = await submit(room);

    expect(!next.ok && next.error.kind).toBe("unreadable-cells");
  });

  it("sends no set of which nothing is new", async () => {
    const room = await sentRoom();

    const again = await submitReportSet(room.session, room.workbook.state().activeId ?? "", silent);

    const problem = { kind: "nothing-new", version: null };
    expect(again).toEqual({ ok: false, error: { problem, blocks: null } });
    expect(countSent(room)).toBe(1);
  });
});
