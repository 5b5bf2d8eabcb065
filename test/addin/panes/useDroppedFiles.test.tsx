import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { useDroppedFiles } from "../../../addin/panes/useDroppedFiles.ts";

it.each([
  ["taken from whoever hands in", true, ["a.xlsx"], ["taken"]],
  ["not taken from whoever only looks, and he is told so", false, [], ["turned away"]],
] as const)("a file that is dropped is %s", (_, mayTake, files, told) => {
  const said: string[] = [];
  const taken = () => void said.push("taken");
  const turnedAway = () => void said.push("turned away");
  const { result } = renderHook(() => useDroppedFiles(mayTake, taken, turnedAway));
  const drop = Object.assign(new Event("drop", { cancelable: true }), {
    dataTransfer: { files: [new File([], "a.xlsx")] },
  });
  act(() => void window.dispatchEvent(drop));

  expect([result.current.files.map(({ name }) => name), said]).toEqual([files, told]);
  // The browser would go to it.
  expect(drop.defaultPrevented).toBe(true);
});
