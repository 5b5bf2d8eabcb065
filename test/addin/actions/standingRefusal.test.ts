import { describe, expect, it } from "vitest";
import { answersName } from "../../../addin/actions/noteAnswers.ts";
import { findSameSent, stillStands } from "../../../addin/actions/standingRefusal.ts";
import { type SenderWords, submitReport } from "../../../addin/actions/submitReport.ts";
import { type SetProblem, submitReportSet } from "../../../addin/actions/submitReportSet.ts";
import { printedRoom } from "../../support/printedRoom.ts";
import { checkRoom, faultless, openRoom, type, type WorkRoom } from "../../support/workRoom.ts";

const silent: SenderWords = {
  reasonsOf: () => [],
  dataStateOf: ({ identity }) => identity.dataState,
  withErrors: null,
  replacing: null,
};

async function refuse(room: WorkRoom): Promise<SetProblem> {
  const sent = await submitReport(room.session, room.workbook.state().activeId ?? "", silent);
  if (sent.ok) throw new Error("it was taken");
  return { problem: sent.error, blocks: null };
}

async function stands(room: WorkRoom, refusal: SetProblem, reason = ""): Promise<boolean> {
  const checked = await checkRoom(room);
  const reasons = checked.violations.map(({ id }) => ({ violations: [id], text: reason }));
  return stillStands(room.session, refusal, checked, [checked], {
    ...silent,
    reasonsOf: () => reasons,
  });
}

describe("what a hand-in was refused for", () => {
  it.each([
    ["a cell that can be read now", { "A/nk/7": "1.234" }, { "A/nk/7": 4 }, false],
    ["a cell that still cannot", { "A/nk/7": "1.234" }, { "A/nk/7": "1.235" }, true],
    ["an error that is gone", { "B/hh/2": 2 }, { "B/hh/2": 1 }, false],
    ["another error of the same rule", { "B/hh/2": 2 }, { "B/hh/2": 3 }, true],
    [
      "an error, where there is another by now",
      { "B/hh/2": 2 },
      { "B/hh/2": 1, "B/hh/4": -1 },
      false,
    ],
    ["a blank that is filled", { "A/hh/8": null }, { "A/hh/8": 0 }, false],
  ])("stands or not: %s", async (_, typed, put, expected) => {
    const room = await openRoom();
    type(room, { ...faultless, ...typed });
    const refusal = await refuse(room);
    expect(await stands(room, refusal)).toBe(true);

    type(room, put);

    expect(await stands(room, refusal)).toBe(expected);
  });

  it("does not stand once a warning has its reason", async () => {
    const room = await openRoom();
    type(room, { ...faultless, "A/hh/8": null });
    const refusal = await refuse(room);

    expect([await stands(room, refusal), await stands(room, refusal, "Chờ thôn")]).toEqual([
      true,
      false,
    ]);
  });

  it("is looked for in the form of a set that kept it back", async () => {
    const room = await openRoom();
    type(room, { ...faultless, "B/hh/2": 2 });
    const sheet = room.workbook.state().activeId ?? "";
    const sent = await submitReportSet(room.session, sheet, silent);
    if (sent.ok) throw new Error("it was taken");

    type(room, { "B/hh/2": 1 });

    expect(await stands(room, sent.error)).toBe(false);
  });

  it.each(["approved", "frozen"] as const)(
    "stands while the report is %s, and no longer once it has been opened again",
    async (state) => {
      const room = await openRoom((worker) => Object.assign(worker, { version: 1, state }));
      const refusal: SetProblem = {
        problem: { kind: "move-not-allowed", move: "submit", state },
        blocks: null,
      };
      expect(await stands(room, refusal)).toBe(true);

      room.worker.state = "returned";

      expect(await stands(room, refusal)).toBe(false);
    },
  );

  it("does not stand beside a returned version once one of its notes has been answered in words", async () => {
    const room = await openRoom();
    type(room, faultless);
    await submitReport(room.session, room.workbook.state().activeId ?? "", silent);
    const notes = [{ cell: "A/hh/3", text: "Danh sách có 2 hộ" }];
    Object.assign(room.worker, { state: "returned", notes });
    const refusal = await refuse(room);
    expect([refusal.problem.kind, await stands(room, refusal)]).toEqual(["notes-unanswered", true]);

    const { identity } = await checkRoom(room);
    room.session.writing.write(answersName(identity, 1), { "A/hh/3": "Hộ thứ hai đã chuyển đi" });

    expect(await stands(room, refusal)).toBe(false);
  });

  it("stands as long as the figures are not those of the paper, whichever they are by now", async () => {
    const room = await printedRoom();
    type(room, { "A/nk/7": 5 });
    const refusal = await refuse(room);

    type(room, { "A/nk/7": 6 });
    expect(await stands(room, refusal)).toBe(true);

    type(room, { "A/nk/7": 4 });
    expect(await stands(room, refusal)).toBe(false);
  });

  it("stands where somebody else was faster, with other figures or with the very same", async () => {
    const room = await openRoom();
    type(room, faultless);
    const sheet = room.workbook.state().activeId ?? "";
    // The very same, under other words: it is another hand-in.
    room.worker.person = { id: "p2", name: "Lê Văn Hai" };
    await submitReport(room.session, sheet, { ...silent, withErrors: "Đã rà soát" });
    room.session.sent.remember((await checkRoom(room)).identity, 0);

    const refusal = await refuse(room);
    const same = findSameSent(room.session, refusal, await checkRoom(room), [], silent);
    expect([await stands(room, refusal), same]).toEqual([
      true,
      {
        ...{ version: 1, sentBy: "Lê Văn Hai" },
        ...{ firmness: null, givesOtherReasons: false, saysOtherwise: false },
      },
    ]);

    type(room, { "A/nk/7": 5 });
    expect([
      await stands(room, refusal),
      findSameSent(room.session, refusal, await checkRoom(room), [], silent),
    ]).toEqual([true, null]);
  });

  it("names in what somebody else's version of the very same figures differs", async () => {
    const room = await openRoom();
    type(room, faultless);
    const sheet = room.workbook.state().activeId ?? "";
    room.worker.person = { id: "p2", name: "Lê Văn Hai" };
    const theirs = { estimated: true, preliminary: true };
    const hers = { ...silent, dataStateOf: () => theirs, withErrors: "Đã rà soát" };
    await submitReport(room.session, sheet, hers);
    const checked = await checkRoom(room);
    room.session.sent.remember(checked.identity, 0);
    const refusal = await refuse(room);

    const find = (mine: SenderWords) => findSameSent(room.session, refusal, checked, [], mine);

    const as = { version: 1, sentBy: "Lê Văn Hai", givesOtherReasons: false };
    const mine = { estimated: false, preliminary: false };
    expect([
      find({ ...hers, withErrors: null }),
      find({ ...hers, withErrors: "Chờ thôn" }),
      find({ ...hers, dataStateOf: () => mine }),
    ]).toEqual([
      { ...as, firmness: null, saysOtherwise: false },
      { ...as, firmness: null, saysOtherwise: true },
      { ...as, firmness: { theirs, mine }, saysOtherwise: false },
    ]);
  });

  it("stands until the next try where the sheet cannot tell", async () => {
    const room = await openRoom();
    type(room, faultless);

    expect(await stands(room, { problem: { kind: "offline" }, blocks: null })).toBe(true);
  });
});
