import { describe, expect, it } from "vitest";
import { openReports } from "../../../addin/actions/openReport.ts";
import { paperAnew } from "../../../addin/actions/printedAnew.ts";
import type { SigningWords } from "../../../addin/actions/signing.ts";
import { explainUnlike, findUnlike } from "../../../addin/actions/unlikeSigned.ts";
import { paper, printedRoom, printRoom, submitRoom } from "../../support/printedRoom.ts";
import {
  checkRoom,
  faultless,
  openRoom,
  povertyReport,
  type,
  type WorkRoom,
} from "../../support/workRoom.ts";

async function unlikeIn(room: WorkRoom) {
  const checked = await checkRoom(room);
  return findUnlike(checked, checked.identity.dataState);
}

describe("handing in what was printed otherwise", () => {
  async function changed(): Promise<WorkRoom> {
    const room = await printedRoom();
    type(room, { "A/nk/7": 5 });
    return room;
  }

  it("is not sent before the person has chosen, and says which cells", async () => {
    const room = await changed();
    const sent = await submitRoom(room);
    expect(!sent.ok && sent.error).toEqual({
      kind: "unlike-signed",
      unlike: {
        cells: [{ cell: "A/nk/7", was: 4, is: 5 }],
        isOtherState: false,
        isOtherTemplate: false,
      },
    });
    expect(room.worker.version).toBe(0);
  });

  it("goes with the reason that was given for just these figures", async () => {
    const room = await changed();
    const checked = await checkRoom(room);
    explainUnlike(room.session, checked, checked.identity.dataState, "Sửa theo góp ý");

    type(room, { "A/nk/7": 6 });
    const other = await submitRoom(room);
    expect(!other.ok && other.error.kind).toBe("unlike-signed");

    type(room, { "A/nk/7": 5 });
    const sent = await submitRoom(room);
    expect(sent.ok && sent.value.printed).toBe("unlike");
    expect(room.worker.signing?.unlike).toBe("Sửa theo góp ý");
  });

  it("is asked of figures that are said to be firmer than on paper", async () => {
    const room = await printedRoom();
    const official = { estimated: false, preliminary: false };
    const sent = await submitRoom(room, { dataStateOf: () => official });
    expect(!sent.ok && sent.error).toMatchObject({
      kind: "unlike-signed",
      unlike: { cells: [], isOtherState: true },
    });
  });

  it("is not asked of a form that was never printed", async () => {
    const room = await openRoom();
    type(room, faultless);
    const sent = await submitRoom(room);
    expect(sent.ok && sent.value.printed).toBe(undefined);
    expect(room.worker.signing).toBe(null);
  });
});

describe("a paper printed of figures that have been received", () => {
  const anew: SigningWords = { ...paper, number: "15/BC-UBND" };

  it("goes with a next version of the same figures, once", async () => {
    const room = await openRoom();
    type(room, faultless);
    await submitRoom(room);
    await printRoom(room);
    expect(paperAnew(await checkRoom(room))).toBe("to-send");

    const sent = await submitRoom(room);

    expect(sent.ok && [sent.value.version, sent.value.printed]).toEqual([2, "same"]);
    expect(room.worker.signing).toMatchObject(paper);
    expect(paperAnew(await checkRoom(room))).toBe(null);
    const again = await submitRoom(room);
    expect(!again.ok && again.error.kind).toBe("nothing-new");
  });

  it("is the paper of the newest number", async () => {
    const room = await printedRoom();
    await submitRoom(room);
    expect(paperAnew(await checkRoom(room))).toBe(null);
    await printRoom(room, anew);

    expect((await submitRoom(room)).ok).toBe(true);
    expect(room.worker.signing).toMatchObject(anew);
  });

  it.each(["approved", "frozen"] as const)(
    "stays out where they are %s, and is still right",
    async (state) => {
      const room = await printedRoom();
      await submitRoom(room);
      room.worker.state = state;
      await printRoom(room, anew);

      const sent = await submitRoom(room);

      expect(!sent.ok && sent.error).toEqual({ kind: "nothing-new", version: 1 });
      const checked = await checkRoom(room);
      expect([paperAnew(checked), checked.identity.signing?.code]).toEqual([
        "stays-out",
        room.worker.code,
      ]);
    },
  );
});

describe("a report opened again", () => {
  async function reopened(prepare: (room: WorkRoom) => void = () => {}) {
    const room = await printedRoom();
    await submitRoom(room);
    prepare(room);
    room.workbook.removeSheet(room.workbook.state().activeId ?? "");
    await openReports(room.session, [povertyReport]);
    return room;
  }

  it("shows the paper that it was handed in with, and tells what is changed from it", async () => {
    const room = await reopened();
    expect((await checkRoom(room)).identity.signing).toEqual(room.worker.signing);
    expect(await unlikeIn(room)).toBe(null);
    type(room, { "A/nk/7": 5 });
    expect((await unlikeIn(room))?.cells).toEqual([{ cell: "A/nk/7", was: 4, is: 5 }]);
  });

  it.each([
    ["is to be corrected", { state: "returned" as const }],
    ["is to be sent as official", { awaitsOfficial: true }],
    ["was sent with other figures than printed", { code: "0000000000" }],
  ])("shows none where it %s: a new one has to be signed", async (_, standing) => {
    const room = await reopened(({ worker }) => Object.assign(worker, standing));
    expect((await checkRoom(room)).identity.signing).toBe(undefined);
  });
});
