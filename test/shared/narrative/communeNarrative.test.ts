import { describe, expect, it } from "vitest";
import { computeForm } from "../../../shared/form/computeForm.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { communeNarrative } from "../../../shared/narrative/communeNarrative.ts";
import { type Block, wordsOf } from "../../../shared/narrative/document.ts";
import { dh02 } from "../../../shared/regimes/dongHoa2022/dh02.ts";
import { illustration } from "../../../shared/regimes/dongHoa2022/illustration.ts";
import { communeInput } from "../../support/illustratedNarrative.ts";
import { formOf } from "../regimes/filledForm.ts";

const unit = "ou-12" as OrgUnitId;
const document = communeNarrative(communeInput(unit, illustration));
const lines = document.blocks.flatMap(linesOf);

function linesOf(block: Block): string[] {
  if (block.kind === "heading") return [block.text];
  if (block.kind === "paragraph") return [wordsOf(block.pieces)];
  return block.rows.map((row) => row.map(wordsOf).join(" | "));
}

describe("a commune's own report of a quarter in words", () => {
  it("tells its figures against its own plan, last year and what it registered", () => {
    const jobs = illustration.find((one) => one.unit === unit && one.template === "dh-03");
    const typed = (cell: string) => jobs?.entered.get(cell as CellKey);
    // 86 of the 320 that the plan gives each commune are 26,875 %.
    expect([typed("A/1.1/2"), typed("A/1.2/2")]).toEqual([84, 2]);
    expect(lines).toContain(
      "Giải quyết việc làm: trong kỳ và lũy kế từ đầu năm 86 người, đạt 26,9% kế hoạch năm (86/320 người), tăng 8,9% so với lũy kế cùng kỳ năm trước (79 người); xếp loại: đạt tiến độ.",
    );
    expect(lines).toContain(
      "Hồ sơ người có công: tồn đầu kỳ 3 hồ sơ; tiếp nhận trong kỳ 9 hồ sơ; đã giải quyết – đúng hạn 11 hồ sơ; đã giải quyết – quá hạn 1 hồ sơ.",
    );
  });

  it("names no unit before its own words", () => {
    expect(lines).toContain("Đề nghị mở lớp tập huấn kỹ năng tư vấn cho thành viên mô hình.");
  });

  it("tables what has a target, with its verdict", () => {
    expect(lines).toContain(
      "4 | Giải quyết việc làm | người | 320 | 86 | 86 | 26,9% | 79 | đạt tiến độ",
    );
  });

  it("is called after the unit and the period", () => {
    expect(document.name).toBe("Báo cáo Phường Hòa Hiệp Trung quý I năm 2022");
    expect(document.head.issuer).toEqual(["ỦY BAN NHÂN DÂN", "PHƯỜNG HÒA HIỆP TRUNG"]);
  });
});

describe("a commune that has sent only some of its forms", () => {
  const some = illustration.filter(({ template }) => template === "dh-03");
  const part = communeNarrative(communeInput(unit, some));
  const said = part.blocks.flatMap(linesOf);

  it("leaves a gap for each of the others, and says so to whoever finishes it", () => {
    expect(said).toContain("[… biểu ĐH-02/ĐTN chưa nộp].");
    expect(part.notes.flatMap(linesOf)).toContain(
      "Chưa có trong văn bản: biểu ĐH-02/ĐTN (Đào tạo nghề), chưa nộp.",
    );
  });

  it("still asks for what is said in words", () => {
    expect(said.filter((line) => line === "[… chưa đơn vị nào ghi].")).toHaveLength(3);
  });
});

describe("a commune's second quarter", () => {
  const form = formOf(dh02, "quarter");
  // 30 and 10 until March, 5 and 2 since: 7 in the quarter, 47 in the year so far.
  const typed: readonly [string, number][] = [
    ["A/1.1/L", 30],
    ["A/1.1/2", 5],
    ["A/1.2/L", 10],
    ["A/1.2/2", 2],
    ["A/1/L", 40],
    ["A/1/1", 200],
    ["A/1/5", 50],
  ];
  const values = computeForm(form, new Map(typed.map(([key, value]) => [key as CellKey, value])));
  const input = communeInput(unit, [], "2022Q2");
  const forms = input.forms
    .filter((owed) => owed.form.template.id === "dh-02")
    .map((owed) => ({
      ...owed,
      report: {
        ...{ form, values, dataState: { estimated: false, preliminary: false } },
        earlier: { earlier: [], lastYear: null },
      },
    }));
  const made = communeNarrative({ ...input, forms });
  const said = made.blocks.flatMap(linesOf);

  it("tells the quarter's own figure beside that of the year so far, and the days of both", () => {
    expect(said).toContain(
      "Số liệu trong kỳ tính từ ngày 15/03/2022 đến ngày 14/06/2022; số liệu lũy kế từ đầu năm tính từ ngày 15/12/2021 đến ngày 14/06/2022.",
    );
    expect(said).toContain(
      "Số người được đào tạo nghề: trong kỳ 7 người, lũy kế từ đầu năm 47 người, đạt 23,5% kế hoạch năm (47/200 người), giảm 6% so với lũy kế cùng kỳ năm trước (50 người).",
    );
    expect(said).toContain("Nghề phi nông nghiệp: trong kỳ 5 người, lũy kế từ đầu năm 35 người.");
  });

  it("tables both, each under its name", () => {
    const [table] = made.blocks.filter((block) => block.kind === "table");
    expect(table?.columns.map(({ label }) => label)).toEqual([
      "STT",
      "Chỉ tiêu",
      "ĐVT",
      "Kế hoạch năm",
      "Thực hiện trong kỳ",
      "Lũy kế từ đầu năm hoặc số cuối kỳ",
      "% kế hoạch",
      "Cùng kỳ năm trước",
    ]);
    expect(said).toContain("1 | Số người được đào tạo nghề | người | 200 | 7 | 47 | 23,5% | 50");
  });
});

describe("estimates and preliminary figures", () => {
  it("are said to be so in every sentence of the form", () => {
    const input = communeInput(unit, illustration);
    const forms = input.forms.map((owed) =>
      owed.form.template.id === "dh-03" && owed.report
        ? { ...owed, report: { ...owed.report, dataState: { estimated: true, preliminary: true } } }
        : owed,
    );
    const estimated = communeNarrative({ ...input, forms }).blocks.flatMap(linesOf);
    const jobs = estimated.filter((line) => line.startsWith("Giải quyết việc làm: "));
    expect(jobs).toEqual([
      "Giải quyết việc làm: trong kỳ và lũy kế từ đầu năm 86 người (số ước, số sơ bộ), đạt 26,9% kế hoạch năm (86/320 người), tăng 8,9% so với lũy kế cùng kỳ năm trước (79 người); xếp loại: đạt tiến độ (ước).",
    ]);
  });
});
