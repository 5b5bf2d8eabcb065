import { describe, expect, it } from "vitest";
import { type ExceptionWish, noExceptions } from "../../../shared/report/exception.ts";
import { listSteps } from "../../../shared/report/exceptionSteps.ts";

const at = Date.parse("2022-03-16T08:00:00+07:00");
const by = { byName: "Chuyên viên", at };
const exempt = { reason: "Không có đối tượng", byName: "Chuyên viên", at: at - 1 };
const duty = {
  ...{ state: "draft" as const, lastDay: "2022-03-14", today: "2022-03-16" },
  exceptions: { ...noExceptions, exempt },
};

function lift(until: string | null): ExceptionWish {
  return { kind: "exempt", granted: false, until, reason: " Có một hộ " };
}

const extended = { reason: "Có một hộ", byName: "Chuyên viên", at, until: "2022-03-18" };

describe("lifting an exemption", () => {
  it("is one step, and a second one where the unit is given a day", () => {
    const lifted = { wish: lift(null), exceptions: noExceptions };
    expect(listSteps(lift(null), duty, by)).toEqual({ ok: true, value: [lifted] });
    const given = {
      wish: { ...lift("2022-03-18"), kind: "extended", granted: true },
      exceptions: { ...noExceptions, extended },
    };
    expect(listSteps(lift("2022-03-18"), duty, by)).toEqual({ ok: true, value: [lifted, given] });
  });

  it.each([
    ["was sent, and came when it came", { state: "submitted" as const }],
    ["has no deadline", { lastDay: null }],
  ])("gives no day to what %s", (_, standing) => {
    const steps = listSteps(lift("2022-03-18"), { ...duty, ...standing }, by);
    expect(steps.ok && steps.value.map(({ wish }) => wish.kind)).toEqual(["exempt"]);
  });

  it("takes no later day away that the unit was given before", () => {
    const later = { ...extended, reason: "Mưa lũ", until: "2022-03-30" };
    const both = { ...duty, exceptions: { ...duty.exceptions, extended: later } };
    expect(listSteps(lift("2022-03-18"), both, by)).toEqual({
      ok: true,
      value: [{ wish: lift(null), exceptions: { ...noExceptions, extended: later } }],
    });
  });

  it("is nothing where all of it stands already, and nothing where its day cannot be given", () => {
    const done = { ...duty, exceptions: { ...noExceptions, extended } };
    expect(listSteps(lift("2022-03-18"), done, by)).toEqual({ ok: true, value: [] });
    expect(listSteps(lift("2022-03-15"), duty, by)).toEqual({
      ok: false,
      error: { kind: "extension-too-short", lastDay: "2022-03-14", today: "2022-03-16" },
    });
  });
});
