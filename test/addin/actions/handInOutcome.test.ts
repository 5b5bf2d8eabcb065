import { describe, expect, it } from "vitest";
import { type SenderWords, submitReport } from "../../../addin/actions/submitReport.ts";
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

describe("the outcome of a hand-in", () => {
  it("ends in the one receipt where the first answer was lost", async () => {
    const room = await openRoom();
    type(room, faultless);
    const lost = room.worker.fetch;
    let losing = 1;
    Object.assign(room.worker, {
      fetch: async (...given: Parameters<typeof fetch>) => {
        const reply = await lost(...given);
        if (given[1]?.method === "PUT" && losing-- > 0) throw new TypeError("connection lost");
        return reply;
      },
    });

    const sent = await submit(room);

    expect(sent.ok && sent.value.number).toBe("BN1");
    expect(room.worker.version).toBe(1);
  });

  it("says that the outcome is unknown where no answer comes, and finds it out when pressed again", async () => {
    const room = await openRoom();
    type(room, faultless);
    const reached = room.worker.fetch;
    Object.assign(room.worker, {
      fetch: async (...given: Parameters<typeof fetch>) => {
        const reply = await reached(...given);
        if (given[1]?.method === "PUT") throw new TypeError("connection lost");
        return reply;
      },
    });

    const unknown = await submit(room);
    Object.assign(room.worker, { fetch: reached });
    const found = await submit(room, { replacing: null });

    expect(!unknown.ok && unknown.error.kind).toBe("no-answer");
    expect(found.ok && found.value.number).toBe("BN1");
    expect(room.worker.version).toBe(1);
  });

  it.each([
    ["returned", 2],
    ["draft", 2],
    ["submitted", 1],
    ["approved", 1],
  ] as const)(
    "takes the same figures for a hand-in of their own once the first, whose answer was lost, is %s",
    async (state, version) => {
      const room = await openRoom();
      type(room, faultless);
      await loseAnswers(room, () => submit(room));
      room.worker.state = state;

      const sent = await submit(room);

      expect(sent.ok && [sent.value.number, sent.value.version]).toEqual([`BN${version}`, version]);
      expect(room.worker.version).toBe(version);
    },
  );

  it("does not replace somebody else's returned version without asking", async () => {
    const room = await openRoom();
    type(room, faultless);
    Object.assign(room.worker, { version: 3, state: "returned", sentBy: "Trần Văn Hùng" });

    const sent = await submit(room);

    expect(!sent.ok && sent.error.kind).toBe("stale-version");
  });

  it("shows no receipt for a report that is returned by the time the receipt is here", async () => {
    const room = await openRoom();
    type(room, faultless);
    const reached = room.worker.fetch;
    Object.assign(room.worker, {
      fetch: async (...given: Parameters<typeof fetch>) => {
        const reply = await reached(...given);
        if (given[1]?.method === "PUT") room.worker.state = "returned";
        return reply;
      },
    });

    const sent = await submit(room);

    expect(sent).toEqual({
      ok: false,
      error: { kind: "move-not-allowed", move: "submit", state: "returned" },
    });
  });

  it("says that the outcome is unknown when it is stopped after it has left, and asks no more", async () => {
    const room = await openRoom();
    type(room, faultless);
    const stop = new AbortController();
    const reached = room.worker.fetch;
    Object.assign(room.worker, {
      fetch: async (...given: Parameters<typeof fetch>) => {
        const reply = await reached(...given);
        if (given[1]?.method !== "PUT") return reply;
        stop.abort();
        throw given[1].signal?.reason;
      },
    });

    const unknown = await submitReport(
      room.session,
      room.workbook.state().activeId ?? "",
      silent,
      stop.signal,
    );
    Object.assign(room.worker, { fetch: reached });
    const found = await submit(room);

    expect(unknown).toEqual({ ok: false, error: { kind: "no-answer" } });
    expect(room.worker.asked.filter((asked) => asked.startsWith("PUT"))).toHaveLength(2);
    expect(found.ok && found.value.number).toBe("BN1");
  });

  it("sends nothing when it is stopped before it has left", async () => {
    const room = await openRoom();
    type(room, faultless);
    const stop = new AbortController();
    stop.abort();

    const sheet = room.workbook.state().activeId ?? "";
    const sent = submitReport(room.session, sheet, silent, stop.signal);

    await expect(sent).rejects.toBe(stop.signal.reason);
    expect(room.worker.version).toBe(0);
  });
});

/** Does something while every answer to a hand-in is lost. */
async function loseAnswers({ worker }: WorkRoom, act: () => Promise<unknown>): Promise<void> {
  const reached = worker.fetch;
  Object.assign(worker, {
    fetch: async (...given: Parameters<typeof fetch>) => {
      const reply = await reached(...given);
      if (given[1]?.method === "PUT") throw new TypeError("connection lost");
      return reply;
    },
  });
  await act();
  Object.assign(worker, { fetch: reached });
}
