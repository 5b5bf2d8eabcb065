import { describe, expect, it } from "vitest";
import { planMerge } from "../../../addin/actions/mergeReport.ts";
import { answersName } from "../../../addin/actions/noteAnswers.ts";
import { none } from "../../../shared/form/dataValue.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import {
  colleagueSends,
  entered,
  merge,
  plan,
  sentRoom,
  submit,
} from "../../support/mergingRoom.ts";
import { checkRoom, openRoom, type } from "../../support/workRoom.ts";

describe("a sheet whose report somebody else has sent meanwhile", () => {
  it("takes what only the other changed, keeps what only this one did, and is sent in its place", async () => {
    const room = await sentRoom();
    colleagueSends(room, { "A/nk/3": 4, "B/nk/3": 18 });
    type(room, { "A/nk/7": 5, "B/nk/7": 7 });

    const found = await plan(room);

    expect(found).toMatchObject({ version: 2, base: 1, sentBy: "Trần Thị Lan", conflicts: [] });
    expect([...found.fromTheirs]).toEqual([
      ["A/nk/3", 4],
      ["B/nk/3", 18],
    ]);
    expect([...found.fromMine]).toEqual([
      ["A/nk/7", 5],
      ["B/nk/7", 7],
    ]);
    expect(await merge(room, found)).toBe("renewed");
    // How firm they are stays as the person has said.
    expect((await checkRoom(room)).identity.dataState).toEqual({
      ...{ estimated: true, preliminary: false },
    });
    expect(await entered(room, "A/nk/3", "B/nk/3", "A/nk/7", "B/nk/7", "A/hh/3")).toEqual([
      ...[4, 18, 5, 7, 1],
    ]);
    expect(await submit(room)).toBe(3);
  });

  it("asks about what both changed, and takes what was chosen for each", async () => {
    const room = await sentRoom();
    colleagueSends(room, { "A/hh/2": 4, "A/hh/7": none });
    type(room, { "A/hh/2": 6, "A/hh/7": 2 });

    const found = await plan(room);

    expect(found.conflicts).toEqual([
      { cell: "A/hh/2", base: 5, theirs: 4, mine: 6 },
      { cell: "A/hh/7", base: 1, theirs: none, mine: 2 },
    ]);
    await merge(room, found, [
      ["A/hh/2", "theirs"],
      ["A/hh/7", "mine"],
    ]);
    expect(await entered(room, "A/hh/2", "A/hh/7")).toEqual([4, 2]);
  });

  it("keeps what nobody can read where it was typed, and asks about it where the other changed the cell", async () => {
    const room = await sentRoom();
    colleagueSends(room, { "A/hh/2": 4 });
    type(room, { "A/hh/2": "1.2.3", "A/hh/3": "x" });

    const found = await plan(room);

    expect(found.conflicts).toEqual([{ cell: "A/hh/2", base: 5, theirs: 4, mine: "1.2.3" }]);
    await merge(room, found, [["A/hh/2", "mine"]]);
    const { reading } = await checkRoom(room);
    expect([...reading.unreadable].map(([key, { shown }]) => [key, shown])).toEqual([
      ["A/hh/2", "1.2.3"],
      ["A/hh/3", "x"],
    ]);
  });

  it("does nothing over a cell that has been typed into since the question", async () => {
    const room = await sentRoom();
    colleagueSends(room, { "A/hh/2": 4 });
    const found = await plan(room);
    type(room, { "A/hh/2": 9 });

    expect(await merge(room, found)).toBe("cell-changed");
    expect(await entered(room, "A/hh/2")).toEqual([9]);
  });

  it("does nothing where yet another version has come since the question", async () => {
    const room = await sentRoom();
    colleagueSends(room, { "A/hh/2": 4 });
    const found = await plan(room);
    room.worker.version = 3;

    expect(await merge(room, found)).toBe("stale-version");
    expect(await entered(room, "A/hh/2")).toEqual([5]);
  });

  it("begins with an empty form where both did", async () => {
    const room = await openRoom();
    type(room, { "A/hh/2": 6, "A/hh/3": 1 });
    colleagueSends(room, { "A/hh/2": 4, "A/hh/7": 1 });

    const found = await plan(room);

    expect([found.base, found.conflicts]).toEqual([
      0,
      [{ cell: "A/hh/2", base: null, theirs: 4, mine: 6 }],
    ]);
    expect([...found.fromTheirs]).toEqual([["A/hh/7", 1]]);
    expect([...found.fromMine]).toEqual([["A/hh/3", 1]]);
  });

  it("is drawn in the newer form first where there is one", async () => {
    const room = await sentRoom();
    colleagueSends(room, { "A/hh/2": 4 });
    room.worker.template = { ...dh04, version: 2 };

    const found = await planMerge(room.session, await checkRoom(room), {});

    expect(!found.ok && found.error).toEqual({ kind: "template-outdated", current: 2 });
  });

  it("takes a figure that the other put in the place of a carried one, and opens its cell", async () => {
    const room = await sentRoom();
    colleagueSends(room, { "A/hh/1": 130 });
    room.worker.adjusted = [{ cell: "A/hh/1", value: 128 }];

    const found = await plan(room);
    expect([...found.fromTheirs]).toEqual([["A/hh/1", 130]]);
    await merge(room, found);

    const { carried, reading } = await checkRoom(room);
    expect(carried.adjusted?.get("A/hh/1" as CellKey)?.value).toBe(128);
    expect(reading.entered.get("A/hh/1" as CellKey)).toBe(130);
  });

  it("is sent with what its sender answered to the notes, though the other's version came first", async () => {
    const room = await sentRoom();
    const note = { cell: "A/hh/2", text: "Danh sách có 6 hộ" };
    const before = { version: 1, templateVersion: 1, sentBy: "Nguyễn Thị Minh", sentAt: "" };
    const values = room.worker.values ?? [];
    Object.assign(room.worker, { state: "returned", notes: [note] });
    const { identity, report } = await checkRoom(room);
    expect(report?.state).toBe("returned");
    room.session.writing.write(answersName(identity, 1), { "A/hh/2": "Đã đối chiếu" });
    colleagueSends(room, { "A/hh/7": 2 });
    Object.assign(room.worker, {
      ...{ state: "submitted", notes: [] },
      followed: {
        before: { ...before, values, lacking: [], gone: [] },
        decided: { move: "return", by: "Chuyên viên", at: "", notes: [{ ...note, name: null }] },
        answers: [],
      },
    });

    await merge(room, await plan(room));

    expect(await submit(room)).toBe(3);
    expect(room.worker.followed.answers).toEqual([
      { cell: "A/hh/2", text: "Đã đối chiếu", version: 3 },
    ]);
    // They are sent once.
    expect(room.session.writing.read(answersName(identity, 1))).toBeNull();
  });
});
