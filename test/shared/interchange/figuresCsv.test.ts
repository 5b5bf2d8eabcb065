import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { none, unknown } from "../../../shared/form/dataValue.ts";
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

    expect(file.startsWith("\uFEFFChế độ báo cáo;Biểu;")).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(file.split("\r\n")).toHaveLength(3);
    expect(figureLine(poorHouseholds({ value: -1234.5 }))).toContain(";-1234,5;;số liệu;hộ;");
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
      parseSeparated(figureLine(poorHouseholds({ type: "yes-no", value })), ";")?.[0]?.slice(
        10,
        13,
      ),
    );

    expect(said).toEqual([
      ["", "có", "số liệu"],
      ["", "không", "số liệu"],
    ]);
  });

  it("say with every total how much of it is known", () => {
    const coverage = { covered: 8, expected: 10, approved: 5, goneOn: 1, own: "missing" } as const;
    const line = figureLine(
      poorHouseholds({ scope: "total", provenance: "totalled", coverage, report: null, value: 96 }),
    );

    expect(parseSeparated(line, ";")?.[0]?.slice(21)).toEqual([
      ...["8", "10", "5", "1", "thiếu", "", "", "", ""],
    ]);
  });

  it("say that totals leave out what the district left out, however its report stands", () => {
    const report = { version: 2, state: "approved", counted: false, code: null } as const;
    const line = figureLine(poorHouseholds({ report }));

    expect(parseSeparated(line, ";")?.[0]?.slice(26)).toEqual(["2", "đã duyệt", "không", ""]);
  });

  it("are not taken for a file of figures where one is broken", () => {
    const file = writeFiguresCsv([poorHouseholds({ value: 7 })]);

    expect(parseFiguresCsv(file.replace("số liệu", "số khác"))).toBeNull();
    expect(parseFiguresCsv(file.replace(";7;", ";bảy;"))).toBeNull();
    expect(parseFiguresCsv(file.replace("Giá trị", "Gia tri"))).toBeNull();
    expect(parseFiguresCsv(`${file}"mở`)).toBeNull();
  });
});
