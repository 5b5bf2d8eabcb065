import { afterEach, describe, expect, it, vi } from "vitest";
import { askAside } from "../../../addin/hooks/askAside.ts";
import { err, ok, type Result } from "../../../shared/result.ts";

afterEach(() => void vi.restoreAllMocks());

/** Whatever was asked for and everything it came to, once it is over. */
async function outcomeOf(
  answer: (stop: AbortSignal) => Promise<Result<string, unknown>>,
  isLeft: boolean,
) {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  const heard: string[] = [];
  const asked: Promise<unknown>[] = [];
  const leave = askAside(
    (stop) => {
      const answered = answer(stop);
      asked.push(answered);
      return answered;
    },
    (told) => heard.push(told),
  );
  if (isLeft) leave();
  await Promise.allSettled(asked);
  return { heard, logged: logged.mock.calls };
}

/** As `fetch` does: it ends with the reason of whoever stops it. */
const untilStopped = (stop: AbortSignal) =>
  new Promise<never>((_, reject) => {
    stop.addEventListener("abort", () => reject(stop.reason));
  });
const fault = new Error("the reply cannot be read");

describe("what a pane asks for by the way", () => {
  it.each([
    ["is heard while the pane is there", async () => ok("news"), false, ["news"], []],
    ["is not heard once the pane has been left", async () => ok("news"), true, [], []],
    ["is missed where it cannot be told", async () => err({ kind: "offline" }), false, [], []],
    ["is stopped without a word when the pane is left", untilStopped, true, [], []],
    ["is logged where it is a fault of ours", () => Promise.reject(fault), false, [], [[fault]]],
  ])("%s", async (_, answer, isLeft, heard, logged) => {
    expect(await outcomeOf(answer, isLeft)).toEqual({ heard, logged });
  });
});
