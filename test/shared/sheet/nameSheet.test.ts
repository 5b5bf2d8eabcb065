import { describe, expect, it } from "vitest";
import { renderComparison } from "../../../shared/sheet/comparisonSheet.ts";
import { nameSheet } from "../../../shared/sheet/editionHead.ts";

describe("the name of a sheet of totals", () => {
  it("is as Excel allows it where the period is about something: a colon cannot stand in it", () => {
    const storm = { periodName: "Đột xuất 1 năm 2022: Bão số 4" };

    expect(nameSheet("ĐH-07", storm)).toBe("ĐH-07 Đột xuất 1 năm 2022 Bão s");
    expect(nameSheet("ĐH-07", { ...storm, edition: { number: 2, sent: "bản chốt số 2" } })).toBe(
      "ĐH-07 Đột xuất 1 năm 20 – bản 2",
    );
  });

  it("that compares two editions is, too", () => {
    const sheet = renderComparison({
      ...{ code: "NV", title: "Nhiệm vụ", before: "Bản chốt 1", after: "Hiện nay" },
      ...{ periodName: "Đột xuất 1 năm 2022: Bão số 4", parentName: "Thị xã Đông Hòa" },
      ...{ illustrative: false, lines: [] },
    });

    expect(sheet.name).toBe("So sánh NV Đột xuất 1 năm 2022");
  });
});
