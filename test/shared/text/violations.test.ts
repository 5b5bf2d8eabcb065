import { describe, expect, it } from "vitest";
import { type DataValue, unknown } from "../../../shared/form/dataValue.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { listCells } from "../../../shared/text/violations.ts";
import { filledFor, formOf } from "../regimes/filledForm.ts";
import { rightJobs, rightPoverty } from "../regimes/rightForms.ts";
import { povertyWith } from "./forms.ts";
import { said, saidOf, unit } from "./saidViolation.ts";

const poverty = formOf(dh04);
const jobs = formOf(dh03);

describe("a broken rule", () => {
  it("says the fact, the figures and what to do", () => {
    expect(said(poverty, "R3a", { ...rightPoverty, "A/hh/2": 4 })).toEqual({
      title: "Hộ nghèo chuyển sang hộ cận nghèo không khớp",
      detail: "Hộ cận nghèo, cột 5 phải bằng hộ nghèo, cột 2: 4; đang là 3.",
      instruction: "Đối chiếu danh sách rà soát, sửa ô sai trong hai ô này.",
    });
  });

  it("of parts spells them out", () => {
    expect(said(jobs, "V3@A/2", { ...rightJobs, "A/3.3/2": 28 }).detail).toBe(
      "Cột 2: nông, lâm nghiệp, thủy sản + công nghiệp, xây dựng + thương mại, dịch vụ phải bằng giải quyết việc làm: 86; đang là 87 = 18 + 41 + 28.",
    );
  });

  it("about another period says that period's figure, never this one's", () => {
    const form = povertyWith("@1 = @9[previous]", { each: "row", table: "A", rows: ["hh"] });
    const values = filledFor(
      form,
      unit,
      new Map(Object.entries(rightPoverty) as [CellKey, DataValue][]),
    );
    expect(saidOf(form, "X@A/hh", values, { elsewhere: () => 170 }).detail).toBe(
      "Hộ nghèo: cột 1 phải bằng hộ nghèo, cột 9 (kỳ trước): 170; đang là 168.",
    );
    const sum = povertyWith("@1 = @9[previous]+@6", { each: "row", table: "A", rows: ["hh"] });
    expect(saidOf(sum, "X@A/hh", values, { elsewhere: () => 170 }).detail).toBe(
      "Hộ nghèo: cột 1 phải bằng hộ nghèo, cột 9 (kỳ trước) + cột 6: 170 = … + 0; đang là 168.",
    );
  });
});

describe("blanks and what is not known yet are each one finding", () => {
  it("of one cell", () => {
    const { "A/nk/7": _, ...cells } = rightPoverty;
    expect(said(poverty, "blank", cells)).toEqual({
      title: "1 ô chưa nhập",
      detail: "Nhân khẩu hộ nghèo, cột 7.",
      instruction:
        "Nhập số, ghi “-” nếu không phát sinh, “...” nếu chưa có số liệu; hoặc nêu lý do.",
    });
    expect(said(poverty, "unknown", { ...rightPoverty, "A/hh/8": unknown })).toEqual({
      title: "1 ô chưa có số liệu",
      detail: "Hộ nghèo, cột 8.",
      instruction: "Nêu lý do chưa có số liệu.",
    });
  });

  it("of many cells, of which the first three are named", () => {
    expect(said(poverty, "blank", {})).toMatchObject({
      title: "28 ô chưa nhập",
      detail: "Hộ nghèo, cột 2; Hộ nghèo, cột 3; Hộ nghèo, cột 4; và 25 ô khác.",
    });
    const three = ["A/hh/2", "A/hh/3", "A/hh/4"] as CellKey[];
    expect(listCells("vi", poverty, three)).toBe(
      "Hộ nghèo, cột 2; Hộ nghèo, cột 3; Hộ nghèo, cột 4.",
    );
  });
});
