import { describe, expect, it } from "vitest";
import type { CheckedForm } from "../../../addin/actions/checkedForm.ts";
import { keepReason, listReasons, withoutReasons } from "../../../addin/actions/keptReasons.ts";
import { listYielding, planMerge } from "../../../addin/actions/mergeReport.ts";
import { submitReport } from "../../../addin/actions/submitReport.ts";
import { colleagueSends, sentRoom, words } from "../../support/mergingRoom.ts";
import { checkRoom, faultless, openRoom, type } from "../../support/workRoom.ts";

describe("a sheet whose report somebody else has sent meanwhile", () => {
  it("takes the reason that only the other has changed, for the same finding", async () => {
    const room = await openRoom();
    type(room, { ...faultless, "A/hh/7": null });
    const because = (text: string) => (checked: CheckedForm) => [
      { violations: checked.violations.map(({ id }) => id), text },
    ];
    const sheet = room.workbook.state().activeId ?? "";
    const own = { ...words, reasonsOf: because("Cũ") };
    const sent = await submitReport(room.session, sheet, own as never);
    expect(sent.ok && sent.value.version).toBe(1);
    const [reason] = room.worker.reasons;
    colleagueSends(room, {});
    room.worker.reasons = [{ violations: reason?.violations ?? [], text: "Mới" }];
    const checked = await checkRoom(room);
    const kept = Object.fromEntries(
      checked.violations.map((violation) => [violation.id, keepReason(violation, "Cũ")]),
    );

    const found = await planMerge(room.session, checked, kept);

    if (!found.ok) throw new Error(found.error.kind);
    expect(found.value.reasons).toEqual({ yield: reason?.violations, conflicts: [] });
    const left = withoutReasons(kept, listYielding(found.value, new Map()));
    expect(listReasons(left, checked)).toEqual([{ violations: reason?.violations, text: "Mới" }]);
  });

  it("takes the other's reason where this sheet was only offered the one of the period before", async () => {
    const room = await sentRoom();
    type(room, { "A/hh/7": null });
    colleagueSends(room, { "A/hh/7": null });
    room.worker.reasons = [{ violations: ["blank"], text: "Mới" }];
    const about = '[["A/hh/7"]]';
    const before = { blank: { about, text: "Kỳ trước" } };
    room.worker.earlierReasons = [{ violation: "blank", ...before.blank }];
    const checked = await checkRoom(room);
    const blank = checked.violations.filter(({ id }) => id === "blank");

    const reasonsOf = async (text: string) => {
      const found = await planMerge(room.session, checked, { blank: { about, text } });
      return found.ok && found.value.reasons;
    };

    expect([await reasonsOf("Kỳ trước"), await reasonsOf("Của tôi")]).toEqual([
      { yield: ["blank"], conflicts: [] },
      {
        yield: [],
        conflicts: blank.map((violation) => ({ violation, theirs: "Mới", mine: "Của tôi" })),
      },
    ]);
  });
});
