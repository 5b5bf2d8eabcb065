import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useCheckedWorkbook } from "../../../addin/panes/useCheckedWorkbook.ts";
import { err } from "../../../shared/result.ts";
import { faultless, openRoom, type, type WorkRoom } from "../../support/workRoom.ts";

/** The workbook refuses the next calls of one of its methods. */
function refuse(
  { workbook }: WorkRoom,
  method: "watch" | "readSheets",
  times: number,
  refusal: () => unknown = () => err({ kind: "cell-being-edited" }),
) {
  const own = workbook[method] as (...given: unknown[]) => unknown;
  const calls = { count: 0 };
  const replaced = async (...given: unknown[]) =>
    calls.count++ < times ? refusal() : own(...given);
  Object.assign(workbook, { [method]: replaced });
  return calls;
}

function failUnexpectedly(): never {
  throw Object.assign(new Error("GeneralException"), { code: "GeneralException" });
}

async function follow(room: WorkRoom) {
  const { result } = renderHook(() => useCheckedWorkbook(room.session, 700));
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  const filled = () => {
    const form = result.current.checked?.forms[0];
    return form?.kind === "checked" ? form.filled.filled : null;
  };
  return { check: result, pass, filled };
}

let room: WorkRoom;
beforeEach(async () => {
  room = await openRoom();
  vi.useFakeTimers();
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("following what is typed", () => {
  it("begins once the workbook tells of changes, however often it has refused, and says so until then", async () => {
    const asked = refuse(room, "watch", 3);
    const { check, pass, filled } = await follow(room);
    await pass(700);
    expect([asked.count, check.current.isLive]).toEqual([1, false]);

    await pass(7_000);
    expect([asked.count, check.current.isLive]).toEqual([4, true]);
    type(room, faultless);
    await pass(700);
    expect(filled()).toBe(28);
  });

  it("sees what was typed while the workbook told of nothing", async () => {
    refuse(room, "watch", 1);
    const { pass, filled } = await follow(room);
    await pass(700);
    type(room, faultless);

    await pass(2_000);

    expect(filled()).toBe(28);
  });

  it("is asked for again at Kiểm tra", async () => {
    const asked = refuse(room, "watch", 4);
    const { check, pass } = await follow(room);
    await pass(8_000);
    expect([asked.count, check.current.isLive]).toEqual([4, false]);

    await act(() => check.current.recheck("everything-anew"));
    await pass(0);

    expect([asked.count, check.current.isLive]).toEqual([5, true]);
  });

  it("goes on after a refusal nobody foresaw", async () => {
    refuse(room, "watch", 1, failUnexpectedly);
    const { check, pass } = await follow(room);
    await pass(0);
    expect(check.current.isLive).toBe(false);

    await pass(1_000);

    expect(check.current.isLive).toBe(true);
  });

  it("ends with the person's session, also while it is being asked for", async () => {
    const own = room.workbook.watch;
    let answer = () => {};
    const held = new Promise<void>((go) => {
      answer = go;
    });
    let watchers = 0;
    Object.assign(room.workbook, {
      watch: async (...given: Parameters<typeof own>) => {
        await held;
        watchers += 1;
        const watching = await own(...given);
        const end = () => {
          watchers -= 1;
        };
        return watching.ok ? { ...watching, value: end } : watching;
      },
    });
    const { unmount } = renderHook(() => useCheckedWorkbook(room.session, 700));
    unmount();
    answer();
    await vi.advanceTimersByTimeAsync(0);

    expect(watchers).toBe(0);
  });
});

describe("a look that cannot be had now", () => {
  it("is had later, unsaid, when nobody asked: somebody pauses inside the next cell", async () => {
    const { check, pass, filled } = await follow(room);
    await pass(700);
    const asked = refuse(room, "readSheets", 2);
    type(room, faultless);

    await pass(700);
    expect([asked.count, check.current.failed.kind, check.current.isOld]).toEqual([
      1,
      "idle",
      false,
    ]);
    await pass(3_000);
    expect([asked.count, filled()]).toEqual([3, 28]);
  });

  it("is said when the person asked for it, until a later look has found what holds", async () => {
    const { check, pass } = await follow(room);
    await pass(700);
    refuse(room, "readSheets", 1);

    await act(() => check.current.recheck("everything-anew"));
    expect(check.current.failed).toEqual({
      kind: "failed",
      problem: { kind: "cell-being-edited" },
    });
    expect(check.current.isOld).toBe(true);

    await pass(1_000);
    expect([check.current.failed.kind, check.current.isOld]).toEqual(["idle", false]);
  });
});

describe("a look that fails for a reason nobody foresaw", () => {
  it.each(["what-is-missing", "everything-anew"] as const)(
    "is said with one apology, and what is shown is old from then on (%s)",
    async (asking) => {
      const { check, pass, filled } = await follow(room);
      await pass(700);
      refuse(room, "readSheets", 1, failUnexpectedly);

      await act(() => check.current.recheck(asking));
      expect([check.current.failed.kind, check.current.isOld, filled()]).toEqual([
        "crashed",
        true,
        0,
      ]);

      act(() => check.current.dismiss());
      expect([check.current.failed.kind, check.current.isOld]).toEqual(["idle", true]);

      await act(() => check.current.recheck("everything-anew"));
      expect([check.current.failed.kind, check.current.isOld]).toEqual(["idle", false]);
    },
  );

  it("is said too when it was begun by a change", async () => {
    const { check, pass } = await follow(room);
    await pass(700);
    refuse(room, "readSheets", 1, failUnexpectedly);
    type(room, faultless);

    await pass(700);

    expect([check.current.failed.kind, check.current.isOld]).toEqual(["crashed", true]);
  });
});
