import { describe, expect, it } from "vitest";
import type { CheckedWorkbook } from "../../../addin/actions/checkedForm.ts";
import { workbookTitle } from "../../../addin/page/workbookTitle.ts";

function holding(...forms: readonly (readonly [unitName: string, period: string])[]) {
  const held = forms.map(([unitName, period]) => ({ identity: { unitName, period } }));
  return { forms: held, active: null } as unknown as CheckedWorkbook;
}

describe("the file of a workbook is called", () => {
  it.each([
    [
      "after the unit and the period of its forms",
      holding(["Xã Hòa Tâm", "2022Q1"], ["Xã Hòa Tâm", "2022Q1"]),
      "Xã Hòa Tâm - Quý I năm 2022",
    ],
    [
      "after all its periods",
      holding(["Xã Hòa Tâm", "2022P"], ["Xã Hòa Tâm", "2022Q1"]),
      "Xã Hòa Tâm - Kế hoạch năm 2022, Quý I năm 2022",
    ],
    [
      "after whoever keeps forms of several units",
      holding(["Xã Hòa Tâm", "2022Q1"], ["Phường Hòa Vinh", "2022Q1"]),
      "Phòng LĐ-TB&XH - Quý I năm 2022",
    ],
    ["after its first sheet where it holds no form", null, "TH ĐH-04 Quý I năm 2022"],
  ])("%s", (_, checked, title) => {
    expect(workbookTitle(checked, "Phòng LĐ-TB&XH", "TH ĐH-04 Quý I năm 2022")).toBe(title);
  });
});
