import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ReaderMessage, readFileIn } from "../../../addin/browser/readFile.ts";
import { ok } from "../../../shared/result.ts";
import { limits } from "../../../shared/xlsx/read/limits.ts";

/** A reader that does what the test has it do. */
function fakeReader() {
  const given: ArrayBuffer[] = [];
  const reader = {
    ended: 0,
    given,
    onmessage: null as ((event: MessageEvent<ReaderMessage>) => void) | null,
    onmessageerror: null as (() => void) | null,
    onerror: null as ((event: { preventDefault: () => void }) => void) | null,
    postMessage: (bytes: ArrayBuffer) => void given.push(bytes),
    terminate: () => void reader.ended++,
    tell: (data: ReaderMessage) => reader.onmessage?.({ data } as MessageEvent<ReaderMessage>),
    fail: () => reader.onerror?.({ preventDefault: () => {} }),
  };
  return reader;
}

const file = new Blob([new Uint8Array([1, 2, 3])]);
const workbook = ok({ sheets: [] });
const refused = (fault: string) => ({ ok: false, error: { kind: "file-unreadable", fault } });

/** A reading that has begun, of a reader that is there unless it is said otherwise. */
async function begun({
  isThere = true,
  stop = undefined as AbortSignal | undefined,
  chosen = file,
} = {}) {
  const reader = fakeReader();
  const outcome = readFileIn(() => reader as unknown as Worker)(chosen, stop);
  await vi.waitFor(() => expect(reader.onmessage).not.toBeNull());
  if (isThere) reader.tell("ready");
  return { reader, outcome };
}

describe("a file is read in a worker of its own, which is ended whatever happens", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => void vi.useRealTimers());

  it("once it has answered", async () => {
    const { reader, outcome } = await begun();
    reader.tell(workbook);
    expect(await outcome).toMatchObject(workbook);
    expect([...new Uint8Array(reader.given[0] ?? new ArrayBuffer())]).toEqual([1, 2, 3]);
    expect(reader.ended).toBe(1);
  });

  it("when it does not answer for ten seconds", async () => {
    const { reader, outcome } = await begun();
    vi.advanceTimersByTime(9_999);
    expect(reader.ended).toBe(0);
    vi.advanceTimersByTime(1);
    expect(await outcome).toEqual(refused("too-slow"));
    expect(reader.ended).toBe(1);
  });

  it("when the person stops it", async () => {
    const stopping = new AbortController();
    const { reader, outcome } = await begun({ stop: stopping.signal });
    stopping.abort();
    expect(await outcome).toEqual(refused("stopped"));
    expect(reader.ended).toBe(1);
  });

  it("when it dies, as for want of memory", async () => {
    const { reader, outcome } = await begun();
    reader.fail();
    expect(await outcome).toEqual(refused("reader-ended"));
    expect(reader.ended).toBe(1);
  });

  it("when it cannot be loaded, which is a matter of the network", async () => {
    const { reader, outcome } = await begun({ isThere: false });
    reader.fail();
    expect(await outcome).toEqual({ ok: false, error: { kind: "offline" } });

    const late = await begun({ isThere: false });
    vi.advanceTimersByTime(30_000);
    expect(await late.outcome).toEqual({ ok: false, error: { kind: "offline" } });
    expect([reader.ended, late.reader.ended]).toEqual([1, 1]);
  });
});

describe("a file is not even given to a reader", () => {
  const never = readFileIn(() => {
    throw new Error("nothing is to be read");
  });

  it("when it is larger than any that is read", async () => {
    expect(await never(new Blob([new Uint8Array(limits.fileBytes + 1)]))).toEqual(
      refused("too-large"),
    );
  });

  it("when the browser no longer reaches it", async () => {
    const gone = {
      size: 3,
      arrayBuffer: () => Promise.reject(new DOMException("gone", "NotReadableError")),
    };
    expect(await never(gone as unknown as Blob)).toEqual(refused("unreachable"));
  });

  it("when the person has stopped before", async () => {
    expect(await never(file, AbortSignal.abort())).toEqual(refused("stopped"));
  });
});

it.each([
  ["is as it was read", null, true],
  ["was saved since, which a browser reads nothing of any more", "NotReadableError", false],
  ["is gone, of which nothing else is known", "NotFoundError", true],
])("a file that %s says so", async (_, name, expected) => {
  const chosen = new Blob([new Uint8Array([1, 2, 3])]);
  const { reader, outcome } = await begun({ chosen });
  reader.tell(workbook);
  const read = await outcome;
  if (!read.ok) throw new Error(read.error.kind);
  if (name) {
    const arrayBuffer = () => Promise.reject(new DOMException("", name));
    chosen.slice = () => Object.assign(new Blob(), { arrayBuffer });
  }
  expect(await read.value.isAsRead()).toBe(expected);
});
