import { describe, expect, it } from "vitest";
import { fetchClient } from "../../../addin/api/fetchClient.ts";
import { handInKey } from "../../../addin/api/handInKey.ts";
import { tokenStore } from "../../../addin/api/tokenStore.ts";
import { fakeWorker } from "../../support/fakeWorker.ts";
import { clientOf } from "../../support/workRoom.ts";

const path = { template: "dh-04", period: "2022Q1", unit: "ou-19" };

describe("asking the Worker", () => {
  it.each([
    ["without a network", "no-network", "offline"],
    ["when no answer comes to a question", "answer-lost", "offline"],
    ["when a proxy answers instead", "proxy-page", "unreadable-reply"],
    ["when the session has ended", "session-expired", "not-signed-in"],
  ] as const)("says what is the matter %s", async (_, mishap, kind) => {
    const worker = fakeWorker();
    worker.mishap = mishap;

    const asked = await clientOf(worker).report(path);

    expect(!asked.ok && asked.error.kind).toBe(kind);
  });

  it("asks once more by itself where no answer came", async () => {
    const worker = fakeWorker();
    worker.mishap = "answer-lost";

    await clientOf(worker).report(path);

    expect(worker.asked).toEqual(Array(2).fill("GET /reports/dh-04/2022Q1/ou-19"));
  });

  it("forgets a token that no longer counts", async () => {
    const worker = fakeWorker();
    const client = clientOf(worker);
    worker.mishap = "session-expired";

    await client.me();

    expect(client.isSignedIn()).toBe(false);
  });

  it("believes no reply that breaks the contract", async () => {
    const reply = { ...(await (await fakeWorker().fetch("/api/me")).json()), role: "emperor" };
    const client = fetchClient(
      { fetch: async () => Response.json(reply), isOnline: () => true },
      { read: () => "t", write: () => {}, forget: () => {} },
    );

    expect(await client.me()).toEqual({
      ok: false,
      error: { kind: "unreadable-reply", status: 200 },
    });
  });

  it("tells an outage from a refusal", async () => {
    const client = fetchClient(
      { fetch: async () => new Response("bad gateway", { status: 502 }), isOnline: () => true },
      { read: () => "t", write: () => {}, forget: () => {} },
    );

    expect(await client.duties()).toEqual({ ok: false, error: { kind: "server-failed" } });
  });

  it("stops when the person stops it", async () => {
    const stop = new AbortController();
    const client = fetchClient(
      {
        fetch: (_, init) =>
          new Promise((_, refuse) => {
            init?.signal?.addEventListener("abort", () => refuse(init.signal?.reason));
          }),
        isOnline: () => true,
      },
      { read: () => "t", write: () => {}, forget: () => {} },
    );

    const asked = client.me(stop.signal);
    stop.abort();

    await expect(asked).rejects.toBe(stop.signal.reason);
  });
});

describe("the key of a hand-in", () => {
  it("is the same for the same figures, however they are spelt", () => {
    const one = handInKey("/reports/a", { values: [1, null], code: "Hòa" });
    const other = handInKey("/reports/a", { code: "Ho\u0300a", values: [1, null] });

    expect(one).toBe(other);
  });

  it("differs with one figure, and with the report it is sent to", () => {
    const key = handInKey("/reports/a", { values: [1, null] });

    expect(handInKey("/reports/a", { values: [2, null] })).not.toBe(key);
    expect(handInKey("/reports/b", { values: [1, null] })).not.toBe(key);
  });
});

describe("the session's token", () => {
  it("lasts as long as the window unless it is the person's own machine", () => {
    tokenStore(window, "host|").write("secret", false);

    expect(sessionStorage.getItem("host|nopbieu.session")).toBe("secret");
    expect(localStorage.length).toBe(0);
  });

  it("stays on the person's own machine, under the key of the host", () => {
    const tokens = tokenStore(window, "host|");
    tokens.write("secret", true);

    expect(localStorage.getItem("host|nopbieu.session")).toBe("secret");
    tokens.forget();
    expect(tokens.read()).toBeNull();
  });
});
