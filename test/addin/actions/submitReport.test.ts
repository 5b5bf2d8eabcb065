import { describe, expect, it } from "vitest";
import { renewForm } from "../../../addin/actions/renewForm.ts";
import { type SenderWords, submitReport } from "../../../addin/actions/submitReport.ts";
import { openWorkSession } from "../../../addin/actions/workSession.ts";
import { vietnameseProblems } from "../../../shared/text/problems/vietnamese.ts";
import { sayProblem } from "../../../shared/text/problems.ts";
import {
  checkRoom,
  clientOf,
  faultless,
  memoryStore,
  openRoom,
  type,
  type WorkRoom,
} from "../../support/workRoom.ts";

const silent: SenderWords = {
  reasonsOf: () => [],
  dataStateOf: ({ identity }) => identity.dataState,
  withErrors: null,
  replacing: null,
};

function submit({ session, workbook }: WorkRoom, words: Partial<SenderWords> = {}) {
  return submitReport(session, workbook.state().activeId ?? "", { ...silent, ...words });
}

describe("handing in a form", () => {
  it("brings a receipt for a correct form", async () => {
    const room = await openRoom();
    type(room, faultless);

    const sent = await submit(room);

    expect(sent.ok && [sent.value.number, sent.value.version, sent.value.errors]).toEqual([
      "BN1",
      1,
      0,
    ]);
  });

  it("hands in the next version from the same sheet", async () => {
    const room = await openRoom();
    type(room, faultless);
    await submit(room);
    type(room, { "A/nk/7": 5 });

    const sent = await submit(room);

    expect(sent.ok && sent.value.version).toBe(2);
  });

  it("sends nothing while rules do not hold, and names them", async () => {
    const room = await openRoom();
    type(room, { ...faultless, "B/hh/2": 2 });

    const sent = await submit(room);

    expect(!sent.ok && sent.error).toEqual({
      kind: "has-violations",
      violations: [{ rule: "R3b", cells: ["B/hh/2", "A/hh/5"], importance: "error" }],
    });
    expect(room.worker.asked.filter((asked) => asked.startsWith("PUT"))).toEqual([]);
  });

  it("sends no figure with more digits than are kept, not even explained, and names its cell", async () => {
    const room = await openRoom();
    type(room, { ...faultless, "A/nk/7": 2e15 });

    const sent = await submit(room, { withErrors: "Số đúng như vậy" });

    expect(!sent.ok && sent.error).toEqual({
      kind: "unreadable-cells",
      cells: ["A/nk/7"],
      besides: [],
    });
    expect((await checkRoom(room)).violations[0]).toMatchObject({
      id: "value@A/nk/7",
      importance: "error",
      finding: { kind: "unreadable", reading: { unreadable: "too-large" } },
    });
    expect(room.worker.asked.filter((asked) => asked.startsWith("PUT"))).toEqual([]);
  });

  it("receives a form with errors that are explained", async () => {
    const room = await openRoom();
    type(room, { ...faultless, "B/hh/2": 2 });

    const sent = await submit(room, { withErrors: "Một hộ chuyển về sau ngày rà soát" });

    expect(sent.ok && sent.value.errors).toBe(1);
  });

  it("never sends what no figure can be read from, explained or not", async () => {
    const room = await openRoom();
    type(room, { ...faultless, "A/nk/7": "1.234" });

    const sent = await submit(room, { withErrors: "Chưa rõ" });

    expect(!sent.ok && sent.error).toEqual({
      kind: "unreadable-cells",
      cells: ["A/nk/7"],
      besides: [],
    });
  });

  it("says everything that stands against it at once: what cannot be read, errors, and reasons", async () => {
    const room = await openRoom();
    type(room, { ...faultless, "A/nk/7": "1.234", "B/hh/2": 2, "B/hh/3": -6, "A/hh/8": null });

    const sent = await submit(room);

    if (sent.ok || sent.error.kind !== "unreadable-cells") throw new Error("it was taken");
    const { title } = sayProblem(vietnameseProblems, sent.error);
    // -6 is no count, and 2 is not the 1 of the other form.
    expect(title).toBe(
      "Chưa nộp được: 1 ô không đọc được, 2 lỗi khác phải sửa, 1 cảnh báo chưa nêu lý do",
    );
  });

  it("asks for the reason of each warning and takes one reason for several", async () => {
    const room = await openRoom();
    type(room, { ...faultless, "A/hh/8": null, "A/nk/8": "..." });

    const refused = await submit(room);
    const reasons = [{ violations: ["blank", "unknown"], text: "Chờ thôn xác nhận" }];
    const sent = await submit(room, { reasonsOf: () => reasons });

    expect(!refused.ok && refused.error.kind).toBe("has-violations");
    expect(sent.ok && sent.value.warnings).toBe(2);
  });

  it("sends nothing without a network", async () => {
    const room = await openRoom();
    type(room, faultless);
    room.worker.mishap = "no-network";

    const sent = await submit(room);

    expect(!sent.ok && sent.error.kind).toBe("offline");
  });

  it("keeps every figure when the session has expired", async () => {
    const room = await openRoom();
    type(room, faultless);
    room.worker.mishap = "session-expired";

    const sent = await submit(room);
    room.worker.mishap = "none";

    expect(!sent.ok && sent.error.kind).toBe("not-signed-in");
    expect((await checkRoom(room)).filled).toEqual({ filled: 28, expected: 28 });
  });

  it("replaces somebody else's version only when told to", async () => {
    const room = await openRoom();
    type(room, faultless);
    room.worker.version = 3;

    const refused = await submit(room);
    const sent = await submit(room, { replacing: 3 });

    expect(!refused.ok && refused.error.kind).toBe("stale-version");
    expect(sent.ok && sent.value.version).toBe(4);
  });

  it("does not hand in over carried figures that have changed; a renewed sheet keeps what was typed", async () => {
    const room = await openRoom();
    type(room, { ...faultless, "A/nk/7": "1.234" });
    room.worker.carriedRevision = "r2";
    room.worker.openingHouseholds = 130;

    const refused = await submit(room);
    await renewForm(room.session, await checkRoom(room));
    type(room, { "A/nk/7": 4 });
    const sent = await submit(room);

    expect(!refused.ok && refused.error.kind).toBe("carried-changed");
    expect(sent.ok && sent.value.version).toBe(1);
    expect((await checkRoom(room)).values.get("A/hh/9" as never)).toBe(124);
  });

  it("says from which day on a period that has not begun can be handed in, and sends nothing", async () => {
    const room = await openRoom();
    type(room, faultless);
    room.session.clock.hear("2021-12-14T23:59:30+07:00");

    const early = await submit(room);
    room.session.clock.hear("2021-12-15T00:00:00+07:00");
    const begun = await submit(room);

    expect(!early.ok && early.error).toEqual({
      kind: "period-not-begun",
      period: "2022Q1",
      from: "2021-12-15",
    });
    expect(begun.ok && begun.value.version).toBe(1);
    expect(room.worker.asked.filter((asked) => asked.startsWith("PUT"))).toHaveLength(1);
  });

  it("says that its period is gone, also from a sheet whose report was never heard of here", async () => {
    const room = await openRoom();
    type(room, faultless);
    room.worker.mishap = "period-gone";
    const ports = { ...room, client: clientOf(room.worker), store: memoryStore() };
    const strange = { ...room, session: openWorkSession(ports, room.session.me) };

    const sent = [await submit(room), await submit(strange)];

    const gone = { kind: "not-found", what: "period", id: "2022Q1" };
    expect(sent.map((one) => !one.ok && one.error)).toEqual([gone, gone]);
    expect(room.worker.version).toBe(0);
  });
});
