import { describe, expect, it } from "vitest";
import { listDoubts } from "../../../addin/actions/listDoubts.ts";
import type { ConsolidationReply } from "../../../shared/api/consolidations.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { toArray } from "../../../shared/report/valuesArray.ts";
import { opening } from "../../support/fakeReplies.ts";
import { povertyForm } from "../../support/fakeWorker.ts";
import { faultless } from "../../support/workRoom.ts";

type Unit = ConsolidationReply["units"][number];

/** The consolidation of one unit whose form is without a fault but for what is said. */
function doubtsOf(cells: Readonly<Record<string, number | null>>, unit: Partial<Unit>) {
  const entered = Object.entries({ ...opening, ...faultless, ...cells }).map(
    ([key, value]) => [key as CellKey, value === "-" ? { s: "none" } : value] as const,
  );
  const values = toArray(povertyForm.template, new Map(entered) as Map<CellKey, DataValue>);
  const whole: Unit = {
    id: "ou-19",
    name: "Xã Hòa Tâm",
    sector: "rural",
    standing: { kind: "counted", approved: false, estimated: false, preliminary: false },
    version: 1,
    sentAt: null,
    sentBy: null,
    values,
    provisional: [],
    adjusted: [],
    errors: 0,
    warnings: 0,
    reasons: [],
    withErrors: null,
    sourceChanges: [],
    ...unit,
  };
  const reply = { units: [whole], own: null } as unknown as ConsolidationReply;
  return listDoubts(povertyForm, reply);
}

describe("the doubts beside a consolidation", () => {
  it("are none for a unit that was received without any", () => {
    expect(doubtsOf({}, {})).toEqual([]);
  });

  it("tell what was carried into a cell that the unit has emptied", () => {
    const adjusted = [{ cell: "A/hh/1", value: 128 }];
    const doubts = doubtsOf({ "A/hh/1": null }, { adjusted, warnings: 2 });

    expect(doubts.map(({ text }) => text)[0]).toMatch(/ghi để trống; số điền sẵn là 128\.$/);
  });

  it("are the findings themselves where they are as many as the report was received with", () => {
    const doubts = doubtsOf({ "B/hh/2": 2 }, { errors: 1, withErrors: "Chuyển về sau rà soát" });

    expect(doubts.map(({ importance, reason }) => [importance, reason])).toEqual([
      ["✕ lỗi", "Chuyển về sau rà soát"],
    ]);
  });

  it("name a figure whose source has been corrected since", () => {
    const sourceChanges: Unit["sourceChanges"] = [
      {
        cell: "A/hh/1",
        sent: 128,
        sentFrom: { kind: "report", period: "2021Q4", version: 1, approved: true },
        now: 126,
        from: { kind: "report", period: "2021Q4", version: 2, approved: false },
      },
    ];

    expect(doubtsOf({}, { sourceChanges })).toEqual([
      {
        unitName: "Xã Hòa Tâm",
        importance: "△ cảnh báo",
        text: "Hộ nghèo, cột 1: nộp với 128 (Quý IV năm 2021, bản 1); nay là 126 (Quý IV năm 2021, bản 2)",
        reason: "",
      },
    ]);
  });

  it("count what the report was received with where the figures alone do not show it", () => {
    const reasons = [{ violations: ["elsewhere"], text: "Trung tâm chưa gửi danh sách" }];

    expect(doubtsOf({}, { errors: 2, warnings: 1, withErrors: "Chờ rà soát", reasons })).toEqual([
      {
        unitName: "Xã Hòa Tâm",
        importance: "✕ lỗi",
        text: "Khi nhận, báo cáo có tất cả 2 lỗi, 1 cảnh báo; số đã gửi không cho thấy đúng như vậy, hãy mở báo cáo để xem",
        reason: "Chờ rà soát; Trung tâm chưa gửi danh sách",
      },
    ]);
  });
});
