import { describe, expect, it } from "vitest";
import { sheetNameOf } from "../../../addin/actions/sheetNameOf.ts";
import { povertyForm } from "../../support/fakeWorker.ts";

const district = {
  unit: { id: "ou-01", code: "564", name: "Phòng LĐ-TB&XH", type: "district-office" },
};

describe("the tab of a report's sheet", () => {
  it.each([
    ["the unit's own, with the whole period", "ou-01", "Phòng LĐ-TB&XH", "ĐH-04 Quý I năm 2022"],
    ["another unit's, with whose it is", "ou-12", "Phường Hòa Vinh", "ĐH-04 P. Hòa Vinh Quý I"],
    [
      "one whose name barely fits",
      "ou-16",
      "Phường Hòa Hiệp Trung",
      "ĐH-04 P. Hòa Hiệp Trung Quý I",
    ],
    [
      "one whose name is too long",
      "ou-99",
      "Trung tâm Giáo dục nghề nghiệp",
      "ĐH-04 Trung tâm Giáo dục Quý I",
    ],
    ["one with what Excel refuses", "ou-98", "Trạm 1/2: [y tế]'", "ĐH-04 Trạm 1 2 y tế ' Quý I"],
  ])("is, for %s, short enough and allowed", (_, id, name, expected) => {
    const report = { unit: { id, name }, period: "2022Q1" };

    expect(sheetNameOf(district, povertyForm, report)).toBe(expected);
  });
});
