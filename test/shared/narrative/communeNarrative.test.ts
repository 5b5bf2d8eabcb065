import { describe, expect, it } from "vitest";
import { computeForm } from "../../../shared/form/computeForm.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { communeNarrative } from "../../../shared/narrative/communeNarrative.ts";
import { type Block, wordsOf } from "../../../shared/narrative/document.ts";
import { dh02 } from "../../../shared/regimes/dongHoa2022/dh02.ts";
import { illustration } from "../../../shared/regimes/dongHoa2022/illustration.ts";
import { communeInput } from "../../support/illustratedNarrative.ts";
import { illustratedYear } from "../../support/illustratedYear.ts";
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
      "Giải quyết việc làm: 86 người, đạt 26,9% kế hoạch năm (86/320 người), tăng 8,9% so với cùng kỳ năm trước (79 người); xếp loại: đạt tiến độ.",
    );
    expect(lines).toContain(
      "Hồ sơ người có công: tồn đầu kỳ 3 hồ sơ; tiếp nhận trong kỳ 9 hồ sơ; đã giải quyết (đúng hạn 11 hồ sơ, quá hạn 1 hồ sơ); tồn cuối kỳ 0 hồ sơ.",
    );
  });

  it("tells movements with their headings once, and nothing of columns in which nothing occurred", () => {
    expect(lines).toContain(
      "Hộ nghèo: đầu kỳ 168 hộ; thoát nghèo (trở thành hộ cận nghèo 3 hộ, vượt chuẩn cận nghèo 1 hộ); khác giảm 1 hộ; từ hộ cận nghèo xuống 2 hộ; bổ sung (phát sinh mới 1 hộ); cuối kỳ 166 hộ.",
    );
  });

  it("tells in a few words what did not occur, and what a list of events adds up to by its name", () => {
    expect(lines).toContain("Quà ngày Thương binh – Liệt sĩ 27/7: không phát sinh.");
    expect(lines).toContain("Quà Tết: 398 suất; kinh phí 119,4 triệu đồng.");
    expect(lines).toContain(
      "Trợ giúp xã hội đột xuất: số hộ được hỗ trợ 42 hộ; số người được hỗ trợ 122 người; kinh phí 44,78 triệu đồng.",
    );
    expect(lines.filter((line) => /^Cộng|^Trợ giúp xã hội đột xuất:$|dòng \d/.test(line))).toEqual(
      [],
    );
  });

  it("says at the head of a field that its figures are preliminary, and where more is found at the end", () => {
    const at = lines.indexOf("3. Diễn biến hộ nghèo, hộ cận nghèo");
    expect(lines[at + 1]).toBe("Số liệu sơ bộ.");
    expect(lines.filter((line) => line.includes("kèm theo"))).toEqual([
      "(Chi tiết theo các biểu kèm theo: ĐH-02/ĐTN, ĐH-03/VL, ĐH-04/HN, ĐH-06/NCC, ĐH-07/BTXH, ĐH-08/BHYT, ĐH-09/TE, ĐH-10/BĐG-TNXH.)",
    ]);
  });

  it("says of what it aims at whether it is met, and not “không” of what denies something", () => {
    expect(lines).toContain("Xã, phường không có tai nạn thương tích trẻ em: chưa đạt.");
    expect(lines).toContain("Xã, phường có nữ lãnh đạo chủ chốt: có.");
  });

  it("names no unit before its own words", () => {
    expect(lines).toContain("Đề nghị mở lớp tập huấn kỹ năng tư vấn cho thành viên mô hình.");
  });

  it("tables what has a target, with its verdict", () => {
    expect(lines).toContain(
      "4 | Giải quyết việc làm | người | 320 | 86 | 26,9% | 79 | đạt tiến độ",
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
    expect(said.filter((line) => line === "[… chưa ghi trong biểu].")).toHaveLength(3);
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
  it("are said to be so at the head of the field, and in every verdict on them", () => {
    const input = communeInput(unit, illustration);
    const forms = input.forms.map((owed) =>
      owed.form.template.id === "dh-03" && owed.report
        ? { ...owed, report: { ...owed.report, dataState: { estimated: true, preliminary: true } } }
        : owed,
    );
    const estimated = communeNarrative({ ...input, forms }).blocks.flatMap(linesOf);
    const jobs = estimated.filter((line) => line.startsWith("Giải quyết việc làm: "));
    expect(jobs).toEqual([
      "Giải quyết việc làm: 86 người, đạt 26,9% kế hoạch năm (86/320 người), tăng 8,9% so với cùng kỳ năm trước (79 người); xếp loại: đạt tiến độ (ước).",
    ]);
    const at = estimated.indexOf(
      "2. Kết quả giải quyết việc làm, lao động đi làm việc ở nước ngoài",
    );
    expect(estimated[at + 1]).toBe("Số liệu ước thực hiện, sơ bộ.");
  });
});

describe("a commune that lists no event", () => {
  const quiet = illustration.map((report) =>
    report.template === "dh-07"
      ? {
          ...report,
          entered: new Map([...report.entered].filter(([key]) => !key.startsWith("B/"))),
        }
      : report,
  );
  const said = communeNarrative(communeInput(unit, quiet));

  it("is not asked for what did not happen", () => {
    expect(said.blocks.flatMap(linesOf)).toContain(
      "Trợ giúp xã hội đột xuất: các báo cáo đã nộp không ghi trường hợp nào.",
    );
    expect(
      said.notes.flatMap(linesOf).filter((line) => line.startsWith("Chưa có số liệu")),
    ).toEqual([]);
  });
});

describe("a commune's report of six months", () => {
  const said = communeNarrative(communeInput(unit, illustratedYear, "2022S1")).blocks.flatMap(
    linesOf,
  );

  it("tells its tasks by name, each with what came of it", () => {
    const at = said.indexOf("III. KẾT QUẢ THỰC HIỆN NHIỆM VỤ ĐƯỢC GIAO");
    expect(said.slice(at + 1, at + 6)[2]).toBe(
      "Kiện toàn các Ban Chỉ đạo thuộc lĩnh vực lao động, thương binh và xã hội: đã làm. Đã kiện toàn theo Quyết định số 41/QĐ-UBND ngày 25/02/2022.",
    );
    expect(said[at + 6]).toBe("IV. ĐÁNH GIÁ CHUNG; KHÓ KHĂN, VƯỚNG MẮC; KIẾN NGHỊ");
    expect(said.filter((line) => line.includes("nhiệm vụ IV."))).toEqual([]);
  });

  it("names a figure alike whether what is expected of it is typed or added up", () => {
    expect(said).toContain(
      "Số người được đào tạo nghề: 14 người, đạt 70% kế hoạch năm (14/20 người); ước đến hết kỳ không thay đổi; xếp loại: đạt tiến độ.",
    );
    expect(said.filter((line) => line.includes("– thực hiện"))).toEqual([]);
  });
});
