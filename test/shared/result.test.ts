import { expect, it } from "vitest";
import { err, ok } from "../../shared/result.ts";

it("a result is either the value or the reason there is none", () => {
  expect(ok(96)).toEqual({ ok: true, value: 96 });
  expect(err("blank")).toEqual({ ok: false, error: "blank" });
});
