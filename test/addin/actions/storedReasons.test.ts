import { expect, it } from "vitest";
import { keepReason, listReasons } from "../../../addin/actions/keptReasons.ts";
import { holdingReasons, readReasons, saveReasons } from "../../../addin/actions/storedReasons.ts";
import { submitReport } from "../../../addin/actions/submitReport.ts";
import { openWorkSession } from "../../../addin/actions/workSession.ts";
import {
  checkRoom,
  clientOf,
  faultless,
  memoryStore,
  openRoom,
  type,
  type WorkRoom,
} from "../../support/workRoom.ts";

/** A form with one blank, and the reason that was written for it on this machine. */
async function writtenRoom(): Promise<WorkRoom> {
  const room = await openRoom();
  type(room, { ...faultless, "A/hh/8": null });
  const { identity, violations } = await checkRoom(room);
  const blank = violations.find(({ id }) => id === "blank");
  if (!blank) throw new Error("nothing is blank");
  saveReasons(room.session, identity, { blank: keepReason(blank, "Thôn 3 chưa xong") });
  return room;
}

/** The reasons that would be handed in now. */
async function reasonsNow({ session, ...room }: WorkRoom) {
  const checked = await checkRoom({ session, ...room });
  const { identity, report } = checked;
  const kept = readReasons(session, identity);
  return listReasons(holdingReasons(session, identity, report, kept), checked);
}

function submit(room: WorkRoom) {
  return submitReport(room.session, room.workbook.state().activeId ?? "", {
    reasonsOf: () => [{ violations: ["blank"], text: "Thôn 3 chưa xong" }],
    dataStateOf: ({ identity }) => identity.dataState,
    withErrors: null,
    replacing: null,
  });
}

const colleagues = {
  ...{ version: 2, sentBy: "Trần Thị Lan", sentAt: "2022-03-10T10:42:00+07:00" },
  reasons: [{ violations: ["blank"], text: "Thôn 3 hẹn ngày 12/3" }],
};

it("a reason that has been received holds no longer than a colleague sends another for the same facts", async () => {
  const room = await writtenRoom();
  await submit(room);
  const own = [{ violations: ["blank"], text: "Thôn 3 chưa xong" }];
  expect(await reasonsNow(room)).toEqual(own);

  Object.assign(room.worker, colleagues);

  expect(await reasonsNow(room)).toEqual(colleagues.reasons);
});

it("a reason that has not been received is the person's own beside a colleague's", async () => {
  const room = await writtenRoom();
  Object.assign(room.worker, colleagues, { version: 1, state: "submitted" });
  room.worker.values = null;

  expect(await reasonsNow(room)).toEqual([{ violations: ["blank"], text: "Thôn 3 chưa xong" }]);
});

it("a reason that has been received holds beside a version of the same person, whose answer was lost", async () => {
  const room = await writtenRoom();
  await submit(room);
  const { sentBy } = room.worker;
  Object.assign(room.worker, { version: 2, reasons: [] });

  expect(sentBy).toBe(room.session.me.person.name);
  expect(await reasonsNow(room)).toEqual([{ violations: ["blank"], text: "Thôn 3 chưa xong" }]);
});

it("what one person writes is not found by another on the same machine", async () => {
  const room = await openRoom();
  const { identity } = await checkRoom(room);
  const store = memoryStore();
  const open = (id: string) =>
    openWorkSession(
      { workbook: room.workbook, client: clientOf(room.worker), store },
      { ...room.session.me, person: { id, name: id } },
    );
  const kept = { blank: { text: "Thôn 3 chưa xong", about: "[]" } };

  saveReasons(open("p1"), identity, kept);

  expect([readReasons(open("p1"), identity), readReasons(open("p2"), identity)]).toEqual([
    kept,
    {},
  ]);
});
