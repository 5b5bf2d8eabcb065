import { describe, expect, it } from "vitest";
import { districtNarrative } from "../../../shared/narrative/districtNarrative.ts";
import { type Block, wordsOf } from "../../../shared/narrative/document.ts";
import { labelOfRow, listToldRows } from "../../../shared/narrative/toldCells.ts";
import { illustration } from "../../../shared/regimes/dongHoa2022/illustration.ts";
import { consolidate, type UnitFigures } from "../../../shared/rollup/consolidate.ts";
import { districtInput } from "../../support/illustratedNarrative.ts";
import { illustratedYear } from "../../support/illustratedYear.ts";
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
      "1. Kết quả đào tạo nghề cho lao động",
      "2. Kết quả giải quyết việc làm, lao động đi làm việc ở nước ngoài",
      "3. Diễn biến hộ nghèo, hộ cận nghèo",
      "4. Thực hiện chính sách đối với người có công với cách mạng",
      "5. Thu, chi Quỹ Đền ơn đáp nghĩa",
      "6. Trợ giúp xã hội thường xuyên và đột xuất",
      "7. Cấp thẻ BHYT và chính sách cho hộ nghèo, hộ cận nghèo",
      "8. Kết quả thực hiện công tác trẻ em",
      "9. Kết quả công tác bình đẳng giới; phòng, chống tệ nạn xã hội",
      "III. ĐÁNH GIÁ CHUNG; KHÓ KHĂN, VƯỚNG MẮC; KIẾN NGHỊ",
      "1. Nhận định chung",
      "2. Kết quả nổi bật",
      "3. Khó khăn, vướng mắc",
      "4. Kiến nghị, đề xuất",
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
      `Giải quyết việc làm: ${jobs} người, đạt ${vi(share)}% kế hoạch năm (${jobs}/3.200 người), ` +
        `tăng ${vi(change)}% so với cùng kỳ năm trước (${before} người).`,
    );
    const field = "2. Kết quả giải quyết việc làm, lao động đi làm việc ở nước ngoài";
    expect(lines[lines.indexOf(field) + 1]).toBe("Số liệu tổng hợp từ 7/10 đơn vị.");
  });

  it("says at the head of every field of how many units it is, and of the fund that the town's part is in it", () => {
    const heads = lines.filter(
      (line) => line.startsWith("Số liệu ") && line.includes("tổng hợp từ"),
    );
    expect(heads.filter((line) => line === "Số liệu tổng hợp từ 7/10 đơn vị.")).toHaveLength(7);
    expect(heads).toContain("Số liệu sơ bộ, tổng hợp từ 7/10 đơn vị.");
    expect(heads).toContain("Số liệu tổng hợp từ 7/10 đơn vị và phần của thị xã.");
  });

  it("calls only those missing from emergency help who have not reported", () => {
    // Seven have reported; two of them list no event.
    expect(sentence("Trợ giúp xã hội đột xuất: ")).toBe(
      "Trợ giúp xã hội đột xuất: số hộ được hỗ trợ 134 hộ; số người được hỗ trợ 391 người; kinh phí 133,28 triệu đồng; 5/10 đơn vị có kê; 2 đơn vị không kê trường hợp nào.",
    );
  });

  it("shows a rate with the same decimals in its table and in its sentence", () => {
    const [table] = document.blocks.filter((block) => block.kind === "table");
    const rows = (table ? linesOf(table) : []).map((row) => row.split(" | "));
    expect(rows.find(([number]) => number === "6")?.[4]).toBe("97,36");
    expect(sentence("Tỷ lệ trẻ em có hoàn cảnh đặc biệt được trợ giúp: ")).toMatch(/: 97,36%,/);
    expect(rows.find(([number]) => number === "3.1")?.[4]).toBe("0,053 (sơ bộ)");
    expect(sentence("Tỷ lệ hộ nghèo giảm: ")).toBe("Tỷ lệ hộ nghèo giảm: 0,053 điểm %.");
  });

  it("counts who said yes in the words of officials, and who has not answered", () => {
    expect(lines).toContain(
      "Xã, phường không có tai nạn thương tích trẻ em: 2/10 đơn vị; 3 đơn vị chưa có số liệu.",
    );
  });

  it("puts those together who only say that there is nothing", () => {
    expect(lines.filter((line) => line.includes("Xã Hòa Thành"))).toEqual([
      "Xã Hòa Thành: Tổ chức 2 buổi tuyên truyền nhân ngày Quốc tế Phụ nữ 8/3.",
      "Xã Hòa Thành báo không có.",
      "Xã Hòa Thành báo không có.",
    ]);
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
    const valueOf = (label: string) => rows.find(([, name]) => name === label)?.[4];
    expect(table?.columns.map(({ label }) => label)).toEqual([
      "STT",
      "Chỉ tiêu",
      "ĐVT",
      "Kế hoạch năm",
      "Thực hiện",
      "% kế hoạch",
      "Cùng kỳ năm trước",
      "Đơn vị có số liệu",
    ]);
    expect(valueOf("Đào tạo nghề cho lao động")).toBe(String(M1));
    expect(valueOf("Giải quyết việc làm")).toBe(String(M2));
    expect(valueOf("Giảm số hộ nghèo")).toBe(`${M3} (sơ bộ)`);
    expect(valueOf("Tỷ lệ xã, phường đạt tiêu chuẩn phù hợp với trẻ em")).toBe(
      "kỳ này chưa đánh giá",
    );
    expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set(["7/10", ""]));
  });

  it("says once that what the first period brings is the year so far, and over which days", () => {
    expect(lines).toContain(
      "Số liệu tính từ ngày 15/12/2021 đến ngày 14/03/2022; số thực hiện trong kỳ cũng là số lũy kế từ đầu năm.",
    );
    expect(lines.filter((line) => /lũy kế/.test(line))).toHaveLength(1);
  });

  it("says what is preliminary, once for a field of which all is", () => {
    expect(sentence("Hộ nghèo: ")).toMatch(/; cuối kỳ 966 hộ\.$/);
    const at = lines.indexOf("3. Diễn biến hộ nghèo, hộ cận nghèo");
    expect(lines[at + 1]).toBe("Số liệu sơ bộ, tổng hợp từ 7/10 đơn vị.");
    expect(lines.slice(at + 2, at + 13).filter((line) => line.includes("sơ bộ"))).toEqual([]);
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
      "Chỉ tiêu mà biểu của kỳ này chưa đánh giá: Tỷ lệ xã, phường đạt tiêu chuẩn phù hợp với trẻ em.",
    );
  });
});

describe("the district's report of a later quarter", () => {
  const input = districtInput(illustratedYear, "2022Q2");
  const second = districtNarrative(input).blocks.flatMap(linesOf);

  it("says of every figure that accumulates that it is of the year so far, and over which days", () => {
    expect(second).toContain(
      "Số liệu trong kỳ tính từ ngày 15/03/2022 đến ngày 14/06/2022; số liệu lũy kế từ đầu năm tính từ ngày 15/12/2021 đến ngày 14/06/2022.",
    );
    for (const { form, tellsFigures } of input.forms) {
      if (!tellsFigures) continue;
      for (const { table } of form.tables) {
        for (const row of listToldRows(form, table)) {
          if (row.kind !== "figure" || row.cell.column.label !== "Lũy kế từ đầu năm") continue;
          const name = row.isPart ? row.row.spoken : labelOfRow(row.row);
          const said = second.filter(
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
});

describe("the district's report of six months", () => {
  const half = districtNarrative(districtInput(illustratedYear, "2022S1")).blocks.flatMap(linesOf);

  it("tells what each office has done in one paragraph, and what it has not", () => {
    expect(half.find((line) => line.startsWith("TT GDNN-GDTX: "))).toBe(
      "TT GDNN-GDTX: Đã tuyển sinh 05 lớp theo hợp đồng với Phòng Lao động và Phòng Kinh tế. " +
        "Đã sử dụng, quyết toán kinh phí theo tiến độ lớp; chứng từ đầy đủ. " +
        "Đã thực hiện các chương trình dạy nghề đã đăng ký tại Sở. " +
        "Đã tổ chức thi, cấp chứng chỉ cho lớp bế giảng trong tháng 5. " +
        "Đã báo cáo quý I và 6 tháng đúng hạn. " +
        "Chưa thực hiện: biên soạn giáo trình dạy nghề theo đúng quy định.",
    );
  });

  it("counts who of the communes has done each of theirs", () => {
    expect(half).toContain(
      "Kiện toàn các Ban Chỉ đạo thuộc lĩnh vực lao động, thương binh và xã hội: 7/10 đơn vị đã làm; 3 đơn vị chưa có số liệu.",
    );
  });

  it("says of a difficulty which task it is about, by its name", () => {
    expect(half).toContain(
      "Phòng LĐ-TB&XH (xây dựng và nhân rộng mô hình giảm nghèo bền vững): Chưa có kinh phí cho mô hình mới năm 2022.",
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
