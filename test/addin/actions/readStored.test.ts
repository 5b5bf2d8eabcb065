import { expect, it } from "vitest";
import { readStored } from "../../../addin/actions/readStored.ts";

it.each([
  ["what was stored", '{"a":1}', { a: 1 }],
  ["nothing stored", null, null],
  ["a text that was cut off", '{"a":', null],
])("%s", (_, text, value) => {
  expect(readStored(text)).toEqual(value);
});
