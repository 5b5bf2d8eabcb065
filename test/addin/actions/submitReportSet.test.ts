import { describe, expect, it } from "vitest";
import { type SenderWords, submitReport } from "../../../addin/actions/submitReport.ts";
import { submitReportSet } from "../../../addin/actions/submitReportSet.ts";
import { checkRoom, faultless, openRoom, type, type WorkRoom } from "../../support/workRoom.ts";

const silent: SenderWords = {
  reasonsOf: () => [],
  dataStateOf: ({ identity }) => identity.dataState,
  withErrors: null,
  replacing: null,
};

function submitSet({ session, workbook }: WorkRoom) {
  return submitReportSet(session, workbook.state().activeId ?? "", silent);
}

/** The Worker answers the set, whatever is in it, with this. */
function answerSet({ worker }: WorkRoom, status: number, answer: object): void {
  const reached = worker.fetch;
  Object.assign(worker, {
    fetch: async (...given: Parameters<typeof fetch>) =>
      String(given[0]).startsWith("/api/report-sets/")
        ? Response.json(answer, { status })
        : reached(...given),
  });
}

const problem = { kind: "figures-differ", ours: "A", theirs: "B" } as const;
const details = { type: "/problems/figures-differ", title: "", status: 422, problem };

describe("handing in a set", () => {
  it("says which form keeps it back where the Worker names it", async () => {
    const room = await openRoom();
    type(room, faultless);
    answerSet(room, 422, { ...details, template: "dh-04" });

    const sent = await submitSet(room);

    const [shown] = room.workbook.state().sheets;
    expect(!sent.ok && sent.error.blocks).toEqual({
      sheet: shown?.id,
      sheetName: "ĐH-04 Quý I năm 2022",
    });
    expect(!sent.ok && sent.error.problem).toMatchObject(problem);
  });

  it("blames no form where the Worker names none", async () => {
    const room = await openRoom();
    type(room, faultless);
    answerSet(room, 422, { ...details, template: null });

    expect(await submitSet(room)).toEqual({ ok: false, error: { problem, blocks: null } });
  });

  it.each([
    ["leaves out", "the very same", silent, "nothing-new"],
    [
      "sends",
      "the same figures, but as estimated ones",
      { ...silent, dataStateOf: () => ({ estimated: true, preliminary: true }) },
      "figures-differ",
    ],
    [
      "sends",
      "the same with another word",
      { ...silent, withErrors: "Đã rà soát" },
      "figures-differ",
    ],
  ])("%s what a colleague has sent: %s", async (_, __, hers, expected) => {
    const room = await openRoom();
    type(room, faultless);
    room.worker.person = { id: "p2", name: "Lê Văn Hai" };
    const sheet = room.workbook.state().activeId ?? "";
    await submitReport(room.session, sheet, hers);
    room.session.sent.remember((await checkRoom(room)).identity, 0);
    answerSet(room, 422, { ...details, template: null });

    const sent = await submitReportSet(room.session, sheet, {
      ...silent,
      ...(hers.withErrors ? { withErrors: "Chờ thôn" } : {}),
    });

    expect(!sent.ok && sent.error.problem.kind).toBe(expected);
  });

  it("sends again what the person has sent himself, whose answer was lost: it brings the receipt", async () => {
    const room = await openRoom();
    type(room, faultless);
    const sheet = room.workbook.state().activeId ?? "";
    await submitReport(room.session, sheet, silent);
    room.session.sent.remember((await checkRoom(room)).identity, 0);
    answerSet(room, 422, { ...details, template: null });

    const sent = await submitSet(room);

    expect(!sent.ok && sent.error.problem.kind).toBe("figures-differ");
  });

  it("sends nothing while a form of it has an error, and names that form", async () => {
    const room = await openRoom();
    type(room, { ...faultless, "B/hh/2": 2 });

    const sent = await submitSet(room);

    expect(!sent.ok && [sent.error.problem.kind, sent.error.blocks?.sheetName]).toEqual([
      "has-violations",
      "ĐH-04 Quý I năm 2022",
    ]);
    expect(room.worker.asked.filter((asked) => asked.startsWith("PUT"))).toEqual([]);
  });
});
