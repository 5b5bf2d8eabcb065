import { describe, expect, it } from "vitest";
import {
  keepReason,
  listOfferedReasons,
  listReasons,
  reasonFor,
} from "../../../addin/actions/keptReasons.ts";
import { submitReport } from "../../../addin/actions/submitReport.ts";
import type { Violation } from "../../../shared/form/violation.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { cellKeyOf } from "../../../shared/ids.ts";
import { factsOf } from "../../../shared/report/givenReasons.ts";
import { povertyForm } from "../../support/fakeWorker.ts";
import { checkRoom, faultless, openRoom, type } from "../../support/workRoom.ts";

const [placed] = povertyForm.rules;
if (!placed) throw new Error("the poverty form has no rule");

const cells = ["A/hh/8" as CellKey, cellKeyOf("A", "nk", "8")];

function ruleOf(left: number, right: number): Violation {
  return {
    id: "R1",
    importance: "warning",
    cells,
    finding: { kind: "rule", placed: placed as NonNullable<typeof placed>, left, right },
  };
}

function blankOf(...keys: CellKey[]): Violation {
  return { id: "blank", importance: "warning", cells: keys, finding: { kind: "blank" } };
}

describe("a reason holds for the facts it was given for", () => {
  it.each([
    ["still covers the same two sides", ruleOf(5, 3), ruleOf(5, 3), "đã đối chiếu"],
    ["does not cover another left side", ruleOf(5, 3), ruleOf(500, 3), ""],
    ["does not cover another right side", ruleOf(5, 3), ruleOf(5, 4), ""],
    ["still covers the same blank", blankOf(...cells), blankOf(...cells), "đã đối chiếu"],
    ["does not cover more blanks", blankOf("A/hh/8" as CellKey), blankOf(...cells), ""],
  ])("%s", (_, given, found, reason) => {
    expect(reasonFor({ [given.id]: keepReason(given, "đã đối chiếu") }, {}, found)).toBe(reason);
  });

  it("stays away once the person has emptied it, though it was sent before", () => {
    const found = ruleOf(5, 3);
    const sent = { R1: keepReason(found, "đã đối chiếu") };

    expect(reasonFor({ R1: keepReason(found, "") }, sent, found)).toBe("");
  });

  it("goes with the next version while the warning is the same, and not with a new one", async () => {
    const room = await openRoom();
    type(room, { ...faultless, "A/hh/8": null });
    const sent = await submitReport(room.session, room.workbook.state().activeId ?? "", {
      reasonsOf: () => [{ violations: ["blank"], text: "chờ thôn 3" }],
      dataStateOf: ({ identity }) => identity.dataState,
      withErrors: null,
      replacing: null,
    });

    const same = listReasons({}, await checkRoom(room));
    type(room, { "A/nk/8": null });
    const more = listReasons({}, await checkRoom(room));

    expect(sent.ok).toBe(true);
    expect(same).toEqual([{ violations: ["blank"], text: "chờ thôn 3" }]);
    expect(more).toEqual([]);
  });
});

describe("a reason of the period before", () => {
  const about = factsOf(blankOf(...cells));
  const before = { violation: "blank", about, text: "thôn 3 chưa rà soát" };
  const blanks = { ...faultless, "A/hh/8": null, "A/nk/8": null };

  async function checkedWith(
    earlierReasons: (typeof before)[],
    typed: Parameters<typeof type>[1] = blanks,
  ) {
    const room = await openRoom((worker) => Object.assign(worker, { earlierReasons }));
    type(room, typed);
    return checkRoom(room);
  }

  it("is offered where the same finding stands again", async () => {
    expect(listOfferedReasons(await checkedWith([before]), {}, {})).toEqual({
      blank: { about, text: "thôn 3 chưa rà soát" },
    });
  });

  it("is offered for no other finding, and for none that is another by now", async () => {
    const other = { ...before, violation: "unknown" };
    const fewer = { ...blanks, "A/nk/8": 4 };

    expect(listOfferedReasons(await checkedWith([other]), {}, {})).toEqual({});
    expect(listOfferedReasons(await checkedWith([before], fewer), {}, {})).toEqual({});
  });

  it("gives way to what the person has written, and to what he has emptied", async () => {
    const checked = await checkedWith([before]);

    for (const text of ["chờ thôn 5", ""]) {
      expect(listOfferedReasons(checked, { blank: { about, text } }, {})).toEqual({});
      expect(listOfferedReasons(checked, {}, { blank: { about, text } })).toEqual({});
    }
  });

  it("is not handed in by itself", async () => {
    expect(listReasons({}, await checkedWith([before]))).toEqual([]);
  });
});
