import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../shared/narrative/document.ts";
import type { Coverage } from "../../../shared/narrative/toldFigure.ts";
import { sayUsualMissing, usualMissing } from "../../../shared/narrative/usualMissing.ts";
import { told } from "../../support/toldFigures.ts";

const missing = ["Phường Hòa Vinh", "Xã Hòa Tâm"];
const part: Coverage = { covered: 8, expected: 10, missing, missingOwn: null, goneOn: 0 };
/** A list in which five of those who reported list nothing. */
const list: Coverage = { ...part, covered: 3, listed: { some: 3, nothing: 5 } };

describe("who is missing from most of a document's figures", () => {
  it.each([
    ["a list is the last of them", [part, part, list]],
    ["a list is the first of them", [list, part, part]],
    ["all of them are lists", [list, list]],
  ])("is told out of all who owe, also where %s", (_, coverages) => {
    const usual = usualMissing(coverages.map((coverage) => told({ value: 5, coverage })));
    expect(usual && wordsOf(sayUsualMissing(usual))).toBe(
      "Số liệu được tổng hợp từ 8/10 đơn vị; chưa có số liệu của phường Hòa Vinh, xã Hòa Tâm. " +
        "Nội dung nào thiếu đơn vị khác thì ghi ngay tại đó.",
    );
  });
});
