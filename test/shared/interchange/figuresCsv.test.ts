import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import type { PeriodId } from "../../../shared/ids.ts";
import { figureLine, writeFiguresCsv } from "../../../shared/interchange/figuresCsv.ts";
import { parseFiguresCsv } from "../../../shared/interchange/parseFiguresCsv.ts";
import { parseSeparated } from "../../../shared/interchange/separatedValues.ts";
import { arbitraryFigure } from "./arbitraryFigure.ts";
import { poorHouseholds } from "./poorHouseholds.ts";

const everyPeriod = ["2022Q1", "2022S1", "2022", "202203", "2022P", "2022X01"];

describe("figures as a file that Excel opens in Viet Nam", () => {
  it("come back just as they were, whatever they are", () => {
    fc.assert(
      fc.property(fc.array(arbitraryFigure(everyPeriod), { maxLength: 20 }), (figures) => {
        expect(parseFiguresCsv(writeFiguresCsv(figures))).toEqual(figures);
      }),
      { numRuns: 500 },
    );
  });

  it("begin with a byte order mark, end lines as Windows does, and write a comma before decimals", () => {
    const file = writeFiguresCsv([poorHouseholds({ value: -1234.5 })]);

    expect(file.startsWith("\uFEFFBiểu;Kỳ;")).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(file.split("\r\n")).toHaveLength(3);
    expect(figureLine(poorHouseholds({ value: -1234.5, decimals: 1 }))).toContain(
      ";-1234,5;;số liệu;hộ;",
    );
  });

  it.each([
    [null, ";;;để trống;"],
    [none, ";;;không phát sinh;"],
    [unknown, ";;;chưa có số liệu;"],
    [0, ";0;;số liệu;"],
  ])("tell %j from the other three states", (value, written) => {
    expect(figureLine(poorHouseholds({ value }))).toContain(written);
  });

  it("say yes and no in words that no spreadsheet makes answers of", () => {
    const said = [true, false].map((value) =>
      parseSeparated(figureLine(poorHouseholds({ type: "yes-no", value })), ";")?.[0]?.slice(6, 9),
    );

    expect(said).toEqual([
      ["", "có", "số liệu"],
      ["", "không", "số liệu"],
    ]);
  });

  it("are in people's words first, and end with what programs know them by", () => {
    const rate = { type: "rate", unitOfMeasure: "%", decimals: 1, value: 100 / 3 } as const;
    const [head, line] = parseSeparated(writeFiguresCsv([poorHouseholds(rate)]), ";") ?? [];

    expect(head?.map((name, index) => [name, line?.[index]])).toEqual([
      ["Biểu", "ĐH-04/HN"],
      ["Kỳ", "Quý I năm 2022"],
      ["Phạm vi", "đơn vị"],
      ["Đơn vị", "Phường Hòa Vinh"],
      ["Dòng", "Hộ nghèo"],
      ["Cột", "Đầu kỳ"],
      ["Giá trị", "33,3"],
      ["Chữ", ""],
      ["Trạng thái", "số liệu"],
      ["Đơn vị tính", "%"],
      ["Tính chất", "tại thời điểm"],
      ["Cộng được giữa các đơn vị", "có"],
      ["Nguồn gốc", "nhập"],
      ["Ước", ""],
      ["Sơ bộ", ""],
      ["Đơn vị đã có số liệu", ""],
      ["Đơn vị phải có số liệu", ""],
      ["Đơn vị đã duyệt", ""],
      ["Đơn vị tính đến kỳ trước", ""],
      ["Phần của cấp tổng hợp", ""],
      ["Lần nộp", "2"],
      ["Tình trạng báo cáo", "đã duyệt"],
      ["Tính vào tổng hợp", "có"],
      ["Mã đối chiếu", "7K3MQ0E12A"],
      ["Giá trị chưa làm tròn", "33,33333333333"],
      ["Số chữ số thập phân", "1"],
      ["Loại số liệu", "tỷ lệ"],
      ["Mã ô", "A/hh/1"],
      ["Mã đơn vị", "22258"],
      ["Mã kỳ", "2022Q1"],
      ["Mã biểu", "dh-04"],
      ["Phiên bản biểu", "1"],
      ["Mã chế độ báo cáo", "dong-hoa-2022"],
    ]);
  });

  it.each([
    ["202203", "Tháng 3 năm 2022"],
    ["2022S1", "6 tháng đầu năm 2022"],
    ["2022", "Năm 2022"],
  ])("call the period %s by its name, without an apostrophe", (period, name) => {
    const line = figureLine(poorHouseholds({ period: period as PeriodId }));

    expect(line.startsWith(`ĐH-04/HN;${name};`)).toBe(true);
  });

  it("have no column for a mã đối chiếu where none is told, and come back all the same", () => {
    const untold = poorHouseholds({
      report: { version: 1, state: "submitted", counted: true, code: null },
    });
    const file = writeFiguresCsv([untold]);

    expect(file).not.toContain("Mã đối chiếu");
    expect(parseFiguresCsv(file)).toEqual([untold]);
  });

  it("say with every total how much of it is known", () => {
    const coverage = { covered: 8, expected: 10, approved: 5, goneOn: 1, own: "missing" } as const;
    const line = figureLine(
      poorHouseholds({ scope: "total", provenance: "totalled", coverage, report: null, value: 96 }),
    );

    expect(parseSeparated(line, ";")?.[0]?.slice(15, 23)).toEqual([
      ...["8", "10", "5", "1", "thiếu", "", "", ""],
    ]);
  });

  it("say that totals leave out what the district left out, however its report stands", () => {
    const report = { version: 2, state: "approved", counted: false, code: null } as const;
    const line = figureLine(poorHouseholds({ report }));

    expect(parseSeparated(line, ";")?.[0]?.slice(20, 23)).toEqual(["2", "đã duyệt", "không"]);
  });

  it("are not taken for a file of figures where one is broken", () => {
    const file = writeFiguresCsv([poorHouseholds({ value: 7 })]);

    expect(parseFiguresCsv(file.replace("số liệu", "số khác"))).toBeNull();
    expect(parseFiguresCsv(file.replace(";7;", ";bảy;"))).toBeNull();
    // Somebody put what people read right and not what programs read, or the other way round.
    expect(parseFiguresCsv(file.replace(";7;", ";8;"))).toBeNull();
    expect(parseFiguresCsv(file.replace(/;7;(?=0;số đếm)/, ";8;"))).toBeNull();
    expect(parseFiguresCsv(file.replace("Quý I năm", "Quý II năm"))).toBeNull();
    expect(parseFiguresCsv(file.replace("Giá trị", "Gia tri"))).toBeNull();
    expect(parseFiguresCsv(`${file}"mở`)).toBeNull();
  });
});
