import { describe, expect, it } from "vitest";
import { districtNarrative } from "../../../shared/narrative/districtNarrative.ts";
import { type Block, wordsOf } from "../../../shared/narrative/document.ts";
import { labelOfRow, listToldRows } from "../../../shared/narrative/toldCells.ts";
import { illustration } from "../../../shared/regimes/dongHoa2022/illustration.ts";
import { consolidate, type UnitFigures } from "../../../shared/rollup/consolidate.ts";
import { districtInput } from "../../support/illustratedNarrative.ts";
import { independentHeadline } from "../../support/independentHeadline.ts";
import { lastYearOf, sumOf } from "./countedByHand.ts";

const document = districtNarrative(districtInput(illustration));
const lines = document.blocks.flatMap(linesOf);
const notes = document.notes.flatMap(linesOf);

/** What stands in the block, a table's rows included. */
function linesOf(block: Block): string[] {
  if (block.kind === "heading") return [block.text];
  if (block.kind === "paragraph") return [wordsOf(block.pieces)];
  return block.rows.map((row) => row.map(wordsOf).join(" | "));
}

function sentence(start: string): string {
  return lines.find((line) => line.startsWith(start)) ?? "";
}

describe("the district's report of a quarter in words", () => {
  it("has its chapters and, field by field, the forms of the communes in their order", () => {
    const headings = document.blocks.flatMap((block) =>
      block.kind === "heading" ? [block.text] : [],
    );
    expect(headings).toEqual([
      "I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU",
      "II. KẾT QUẢ TRÊN TỪNG LĨNH VỰC",
      "1. Đào tạo nghề",
      "2. Giải quyết việc làm",
      "3. Hộ nghèo, cận nghèo",
      "4. Người có công",
      "5. Quỹ Đền ơn đáp nghĩa",
      "6. Trợ giúp xã hội",
      "7. Thẻ BHYT, nhà ở hộ nghèo",
      "8. Công tác trẻ em",
      "9. Bình đẳng giới, phòng chống TNXH",
      "III. ĐÁNH GIÁ CHUNG; KHÓ KHĂN, VƯỚNG MẮC; KIẾN NGHỊ",
      "1. Kết quả nổi bật",
      "2. Khó khăn, vướng mắc",
      "3. Kiến nghị, đề xuất",
      "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI",
    ]);
  });

  it("tells the jobs as they add up by hand, beside the plan and last year, and who is missing", () => {
    const jobs = sumOf("dh-03", "A/1.1/2") + sumOf("dh-03", "A/1.2/2");
    const before = lastYearOf("dh-03", "A/1/5");
    const share = Math.round((jobs / 3200) * 1000) / 10;
    const change = Math.round((jobs / before - 1) * 1000) / 10;
    const vi = (value: number) => String(value).replace(".", ",");
    expect([jobs, before]).toEqual([506, 458]);
    expect(sentence("Giải quyết việc làm: ")).toBe(
      `Giải quyết việc làm: trong kỳ và lũy kế từ đầu năm ${jobs} người, đạt ${vi(share)}% kế hoạch năm (${jobs}/3.200 người), ` +
        `tăng ${vi(change)}% so với lũy kế cùng kỳ năm trước (${before} người); ` +
        "tính trên 7/10 đơn vị.",
    );
  });

  it("names once who is missing from most figures, and where another one is missing there", () => {
    expect(lines).toContain(
      "Số liệu được tổng hợp từ 7/10 đơn vị; chưa có số liệu của phường Hòa Vinh, xã Hòa Xuân Đông, xã Hòa Tâm. " +
        "Nội dung nào thiếu đơn vị khác thì ghi ngay tại đó.",
    );
    const naming = lines.filter((line) => line.includes("chưa gồm"));
    expect(naming.length).toBeGreaterThan(0);
    for (const line of naming) {
      const [, count] = /chưa gồm .*\(mới có (\d+\/\d+) đơn vị\)/.exec(line) ?? [];
      expect(count, line).not.toBe("7/10");
    }
  });

  it("does not say of figures that were left out that nobody has sent any", () => {
    const input = districtInput(illustration);
    const isSent = ({ standing }: UnitFigures) => standing.kind === "counted";
    const name = input.forms[0]?.units.find(isSent)?.name;
    const forms = input.forms.map((one) => {
      const units = one.units.map((unit): UnitFigures => {
        if (unit.name !== name) return unit;
        const standing = { kind: "left-out", reason: "Chưa đối chiếu." } as const;
        return { ...unit, standing, values: new Map() };
      });
      return { ...one, units, figures: consolidate(one.form, units, one.own) };
    });
    const told = districtNarrative({ ...input, forms }).blocks.flatMap(linesOf);

    expect(name).toBe("Phường Hòa Hiệp Trung");
    expect(told).toContain(
      "Số liệu được tổng hợp từ 6/10 đơn vị; chưa có số liệu của phường Hòa Vinh, xã Hòa Xuân Đông, xã Hòa Tâm; " +
        "không tính số liệu của phường Hòa Hiệp Trung. Nội dung nào thiếu đơn vị khác thì ghi ngay tại đó.",
    );
  });

  it("tables the principal figures as they are counted independently, each with its coverage", () => {
    const [table] = document.blocks.filter((block) => block.kind === "table");
    const { M1, M2, M3 } = independentHeadline(illustration);
    const rows = (table ? linesOf(table) : []).map((row) => row.split(" | "));
    const valueOf = (label: string) => rows.find(([, name]) => name === label)?.[5];
    expect(table?.columns.map(({ label }) => label)).toEqual([
      "STT",
      "Chỉ tiêu",
      "ĐVT",
      "Kế hoạch năm",
      "Thực hiện trong kỳ",
      "Lũy kế từ đầu năm hoặc số cuối kỳ",
      "% kế hoạch",
      "Cùng kỳ năm trước",
      "Đơn vị có số liệu",
    ]);
    expect(valueOf("Đào tạo nghề cho lao động")).toBe(String(M1));
    expect(valueOf("Giải quyết việc làm")).toBe(String(M2));
    expect(valueOf("Giảm số hộ nghèo")).toBe(`${M3} (sơ bộ)`);
    expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set(["7/10", "0/10"]));
  });

  it("says of every figure that accumulates that it is of the year so far, and over which days", () => {
    expect(lines).toContain(
      "Số liệu trong kỳ và lũy kế từ đầu năm tính từ ngày 15/12/2021 đến ngày 14/03/2022.",
    );
    for (const { form, tellsFigures } of districtInput(illustration).forms) {
      if (!tellsFigures) continue;
      for (const { table } of form.tables) {
        for (const row of listToldRows(form, table)) {
          if (row.kind !== "figure" || row.cell.column.label !== "Lũy kế từ đầu năm") continue;
          const name = row.isPart ? row.row.spoken : labelOfRow(row.row);
          const said = lines.filter(
            (line) => line.includes(name) && !/ chưa có số liệu/.test(line),
          );
          expect(
            said.filter((line) => / lũy kế từ đầu năm \d|lũy kế từ đầu năm không/.test(line)),
            name,
          ).not.toEqual([]);
        }
      }
    }
  });

  it("says what is preliminary, once for figures in a row", () => {
    expect(sentence("Hộ nghèo: ")).toMatch(/; cuối kỳ 966 hộ; số sơ bộ; tính trên 7\/10 đơn vị/);
    expect(sentence("Hộ nghèo: ").match(/sơ bộ/g)).toHaveLength(1);
  });

  it("puts what the units wrote together, each behind its name", () => {
    expect(lines).toContain(
      "Phường Hòa Hiệp Bắc: Đề nghị Đội kiểm tra liên ngành thị xã phối hợp kiểm tra trong quý II.",
    );
  });

  it("judges nothing before the year's report where the communes registered no sum", () => {
    expect(lines.filter((line) => /xếp loại|chưa đạt|vượt kế hoạch/.test(line))).toEqual([]);
  });

  it("tells of no group of children behind which a few could be known", () => {
    expect(lines.filter((line) => /HIV|bóc lột|mua bán|xâm hại tình dục/.test(line))).toEqual([]);
  });

  it("begins and ends as a people's committee's report does", () => {
    const { head, foot } = document;
    expect([head.superior, head.issuer]).toEqual([null, ["ỦY BAN NHÂN DÂN", "THỊ XÃ ĐÔNG HÒA"]]);
    expect(wordsOf(head.number)).toBe("Số: […]/BC-UBND");
    expect(wordsOf(head.dated)).toBe("Đông Hòa, ngày […] tháng […] năm 2022");
    expect(head.mark).toBe("(SỐ LIỆU MINH HỌA)");
    expect(lines.at(-1)).toBe(
      "Trên đây là báo cáo kết quả thực hiện công tác lao động, thương binh và xã hội quý I năm 2022 của UBND thị xã Đông Hòa./.",
    );
    expect(foot.title).toEqual(["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
    expect(foot.recipients.map(wordsOf).at(-1)).toBe("- Lưu: VT, […].");
  });

  it("tells whoever finishes it what is still missing", () => {
    expect(notes[0]).toBe("GHI CHÚ CHO NGƯỜI SOẠN THẢO (XÓA TRANG NÀY TRƯỚC KHI TRÌNH KÝ)");
    expect(notes).toContain(
      "Kỳ này biểu không hỏi: Tỷ lệ xã, phường đạt tiêu chuẩn phù hợp với trẻ em.",
    );
  });
});

describe("once every unit has reported", () => {
  const copies = ["ou-11", "ou-18", "ou-19"].flatMap((unit) =>
    illustration
      .filter((report) => report.unit === "ou-12")
      .map((report) => ({ ...report, unit: unit as typeof report.unit })),
  );
  const present = illustration.filter(({ unit }) => unit !== "ou-18" && unit !== "ou-19");
  const then = "approved";
  const whole = [...present, ...copies].map((report) => ({ ...report, then }) as const);
  const all = districtNarrative(districtInput(whole)).blocks.flatMap(linesOf);

  it("no sentence of the communes' own figures says that somebody is missing", () => {
    const jobs = all.find((line) => line.startsWith("Giải quyết việc làm: ")) ?? "";
    expect(jobs).not.toMatch(/chưa gồm|tính trên/);
    expect(all.filter((line) => line.startsWith("Số liệu được tổng hợp từ"))).toEqual([]);
    expect(jobs).toMatch(/kế hoạch năm \(\d+\/3\.200 người\)/);
  });
});

describe("while nothing has arrived", () => {
  const none = districtNarrative(districtInput([]));
  const empty = none.blocks.flatMap(linesOf);

  it("every field is a gap, and no sentence is made of nothing", () => {
    expect(empty).toContain("[… chưa đơn vị nào nộp biểu ĐH-03/VL].");
    expect(empty.filter((line) => /: \d/.test(line))).toEqual([]);
  });
});

describe("the sentence that counts the verdicts", () => {
  it("counts what is met by an estimate apart, as the table says it", () => {
    const input = districtInput(illustration);
    const kinds = [
      { kind: "met", estimated: true },
      { kind: "met", estimated: true },
      { kind: "met", estimated: false },
      { kind: "not-met", estimated: true },
    ] as const;
    const progress = (input.headline?.progress ?? []).map((one, index) => ({
      ...one,
      verdict: kinds[index] ?? one.verdict,
    }));
    const headline = input.headline && { ...input.headline, progress };
    const said = districtNarrative({ ...input, headline }).blocks.flatMap(linesOf);
    // All but one of the twenty principal figures are asked for in the first quarter.
    expect([progress.length, said.find((line) => line.startsWith("Trong 19"))]).toEqual([
      20,
      "Trong 19 chỉ tiêu chủ yếu có: 2 chỉ tiêu đạt (ước); 1 chỉ tiêu đạt; 1 chỉ tiêu chưa đạt (ước); 15 chỉ tiêu chưa xếp loại trong kỳ này.",
    ]);
  });
});
