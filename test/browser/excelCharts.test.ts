import { describe, expect, it } from "vitest";
import type { Chart, Sheet } from "../../shared/sheet/sheet.ts";
import { writeXlsx } from "../../shared/xlsx/writeXlsx.ts";
import { excelForTests } from "../support/excelHost/excelForTests.ts";
import { holdsCharts } from "../support/excelHost/hostXlsx.ts";
import { plainSheet } from "../support/plainSheet.ts";

const open = excelForTests();

const area = (top: number, left: number, bottom = top, right = left) => ({
  top,
  left,
  bottom,
  right,
});

const progress: Chart = {
  area: area(5, 0, 24, 7),
  title: "Tiến độ",
  description: "Đào tạo nghề 15,5 %",
  categories: area(1, 0, 2),
  numberFormat: "0.0",
  series: [
    { name: area(0, 1), values: area(1, 1, 2), color: "#0f7b6c", striped: false },
    { name: area(0, 3), values: area(1, 3, 2), color: "#595959", striped: true },
  ],
};
const table: Sheet = {
  ...plainSheet("ĐH-00", [
    ["Chỉ tiêu", "% kế hoạch", "", "% thời gian"],
    ["Đào tạo nghề", 15.5, "", 20],
    ["Việc làm", 15.8, "", 20],
  ]),
  charts: [progress],
};
const other = plainSheet("Còn thiếu", [["Đủ"]]);

describe("sheets with charts put into Excel", () => {
  it("arrive without them, since Excel on the web would refuse the file, and get them drawn: two round trips in all", async () => {
    const { excel, workbook } = await open();
    excel.resetCounts();

    const done = await workbook.insertSheets([table, other]);

    expect(done.ok).toBe(true);
    expect(excel.syncs).toBe(2);
    const drawn = excel.workbook.sheets.filter(({ charts }) => charts.length > 0);
    expect(drawn.map(({ name }) => name)).toEqual(["ĐH-00"]);
    expect(holdsCharts(writeXlsx([table], { title: "", creator: "" }))).toBe(true);
  });

  it("have the bars, names, looks and place that the file would have had", async () => {
    const { excel, workbook } = await open();
    await workbook.insertSheets([table]);
    const [chart] = excel.workbook.sheets.flatMap(({ charts }) => charts);

    expect(chart).toEqual({
      type: "BarClustered",
      position: progress.area,
      properties: {
        "title.Text": "Tiến độ",
        "legend.Position": "Bottom",
        "format.font.Name": "Times New Roman",
        "format.font.Color": "#000000",
        "names.ReversePlotOrder": true,
        "names.TickLabelPosition": "Low",
        "figures.NumberFormat": "0.0",
      },
      series: [
        {
          values: area(1, 1, 2),
          names: progress.categories,
          properties: {
            Name: "% kế hoạch",
            GapWidth: 60,
            HasDataLabels: true,
            "labels.NumberFormat": "0.0",
            "format.fill": "#0f7b6c",
            "format.line.Color": "#000000",
          },
        },
        {
          values: area(1, 3, 2),
          names: progress.categories,
          properties: {
            Name: "% thời gian",
            GapWidth: 60,
            HasDataLabels: true,
            "labels.NumberFormat": "0.0",
            "format.fill": "#FFFFFF",
            "format.line.Color": "#000000",
          },
        },
      ],
    });
  });

  it("stay whole where Excel refuses to draw: protection is put back before", async () => {
    const { excel, workbook } = await open();
    excel.workbook.losesProtection = true;
    const form = plainSheet("ĐH-03", [[1]], { protected: true });
    // Charts cannot be drawn on a protected sheet: the drawing fails.
    const drawing = { ...table, protected: true };

    const done = await workbook.insertSheets([form, drawing]);

    expect(done.ok).toBe(true);
    const sheets = excel.workbook.sheets.filter(({ name }) => /^ĐH/.test(name));
    expect(
      sheets.map(({ name, isProtected, charts }) => [name, isProtected, charts.length]),
    ).toEqual([
      ["ĐH-03", true, 0],
      ["ĐH-00", true, 0],
    ]);
  });

  it("replace those that stood there in two round trips as well", async () => {
    const { excel, workbook } = await open();
    const first = await workbook.insertSheets([table]);
    if (!first.ok) throw new Error("the sheet did not arrive");
    excel.resetCounts();

    await workbook.replaceSheets(first.value, [table]);

    expect(excel.syncs).toBe(2);
    expect(excel.workbook.sheets.flatMap(({ charts }) => charts)).toHaveLength(1);
  });
});

describe("a paper with a QR code put into Excel", () => {
  const paper: Sheet = {
    ...plainSheet("ĐH-04", [["Mã đối chiếu: 7Q2KD-X90AB"]]),
    qrCodes: [{ row: 0, column: 0, text: "7Q2KDX90AB", sidePt: 72, description: "Mã QR" }],
  };

  it("arrives with it in one round trip and one for its protection", async () => {
    const { excel, workbook } = await open();
    excel.resetCounts();

    const done = await workbook.insertSheets([paper]);

    expect([done.ok, excel.syncs]).toEqual([true, 2]);
  });

  it("arrives without it where an Excel refuses pictures: it has its code in letters", async () => {
    const { excel, workbook } = await open();
    excel.failNext({ code: "UnsupportedFeature" });

    const done = await workbook.insertSheets([paper]);

    expect(done.ok).toBe(true);
    expect(excel.workbook.sheets.some(({ name }) => name === "ĐH-04")).toBe(true);
    const plain = await workbook.insertSheets([plainSheet("Trống", [["1"]])]);
    expect(plain.ok).toBe(true);
    excel.failNext({ code: "UnsupportedFeature" });
    expect(await workbook.insertSheets([plainSheet("Khác", [["1"]])])).toEqual({
      ok: false,
      error: { kind: "host-too-old" },
    });
  });
});
