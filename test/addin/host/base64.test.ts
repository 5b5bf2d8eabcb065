// @vitest-environment node
import { expect, it } from "vitest";
import { base64Of } from "../../../addin/host/base64.ts";

it.each([0, 1, 2, 3, 0x8000, 0x8001, 5_000_000])(
  "a file of %i bytes becomes base64 whole",
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 2_654_435_761) >>> 24);

    expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  },
);
