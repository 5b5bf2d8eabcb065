import { describe, expect, it } from "vitest";
import { draftMeanwhile } from "../../../addin/actions/draftMeanwhile.ts";
import { inspectionDraftOf, inspectionOf } from "../../../addin/actions/inspectionDraft.ts";
import type { InspectionReply } from "../../../shared/api/inspections.ts";

const done = { day: "2022-05-12", result: "Đúng", recommendation: null, followUpBy: null };
const one: InspectionReply = {
  ...{ number: 1, revision: 3, planned: "2022-05", units: ["ou-11"], subject: "Vốn vay" },
  ...{ leader: "Trưởng phòng", done, followedUp: null, cancelled: null, by: "A", at: "" },
};
const both: InspectionReply = {
  ...{ ...one, units: ["ou-11", "ou-13", "ou-19"], done: null },
  found: [{ unit: "ou-13", done, followedUp: null }],
};

describe("a draft that is gone on with", () => {
  const kept = { ...inspectionDraftOf(one, "key-0001", "record"), recommendation: "Bổ sung" };

  it("leaves what a colleague wrote meanwhile where nothing of its own was typed", () => {
    const now = { ...one, done: { ...done, day: "2022-05-13", result: "Sai hai hồ sơ" } };
    const { draft, stands } = draftMeanwhile(kept, now, "record");

    expect(stands).toEqual({});
    expect(inspectionOf("record", draft, now)?.done).toEqual({
      ...{ day: "2022-05-13", result: "Sai hai hồ sơ" },
      ...{ recommendation: "Bổ sung", followUpBy: null },
    });
  });

  it("says what it would replace of it, until they are the same", () => {
    const now = { ...one, done: { ...done, recommendation: "Trả lại tiền" } };
    const { draft, stands } = draftMeanwhile(kept, now, "record");
    const again = draftMeanwhile({ ...draft, result: "Đúng cả" }, now, "record");
    const same = draftMeanwhile({ ...draft, recommendation: "Trả lại tiền" }, now, "record");

    expect(draft.recommendation).toBe("Bổ sung");
    expect(stands).toEqual({ recommendation: "Trả lại tiền" });
    expect(again.stands).toEqual({ recommendation: "Trả lại tiền" });
    expect(same.stands).toEqual({});
  });

  it("says nothing where nothing was changed", () => {
    expect(draftMeanwhile(kept, one, "record")).toEqual({ draft: kept, stands: {} });
  });

  it("of a pane that knew of no part can be saved, and tells what it would replace", () => {
    const {
      of: _of,
      began: _began,
      ...old
    } = {
      ...inspectionDraftOf(one, "key-0001", "record"),
      result: "Sai",
    };
    const { draft, stands } = draftMeanwhile(old, one, "record");

    expect(inspectionOf("record", draft, one)?.done).toEqual({ ...done, result: "Sai" });
    expect(stands).toEqual({ result: "Đúng" });
  });
});

describe("whoever turns to another unit while writing", () => {
  const begun = inspectionDraftOf(both, "key-0001", "record");

  it("takes along what was typed, and nothing of what the former one began with", () => {
    const moved = draftMeanwhile({ ...begun, result: "Đủ", of: "ou-19" }, both, "record");
    const read = draftMeanwhile({ ...begun, of: "ou-13" }, both, "record");
    const left = draftMeanwhile({ ...read.draft, of: "ou-19" }, both, "record");

    expect(moved).toMatchObject({ draft: { of: "ou-19", day: "", result: "Đủ" }, stands: {} });
    expect(read.draft).toMatchObject({ of: "ou-13", day: "12/5/2022", result: "Đúng" });
    expect(left.draft).toMatchObject({ of: "ou-19", day: "", result: "" });
  });

  it("is told what that one has already", () => {
    const moved = draftMeanwhile({ ...begun, result: "Đủ", of: "ou-13" }, both, "record");

    expect(moved.draft).toMatchObject({ of: "ou-13", day: "12/5/2022", result: "Đủ" });
    expect(moved.stands).toEqual({ result: "Đúng" });
  });

  it("writes of another where the unit no longer belongs to the inspection", () => {
    const now = { ...both, units: ["ou-13", "ou-19"] };
    const { draft } = draftMeanwhile({ ...begun, result: "Đủ" }, now, "record");

    expect(draft.of).toBe("ou-13");
  });
});
