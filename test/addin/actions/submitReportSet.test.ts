import { describe, expect, it } from "vitest";
import type { SenderWords } from "../../../addin/actions/submitReport.ts";
import { submitReportSet } from "../../../addin/actions/submitReportSet.ts";
import { faultless, openRoom, type, type WorkRoom } from "../../support/workRoom.ts";

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
