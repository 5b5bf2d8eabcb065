import { describe, expect, it } from "vitest";
import { drawBoardSheets } from "../../../shared/sheet/boardSheet.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import {
  because,
  boardOf,
  boardReport,
  nothingDecided,
  sentReport,
} from "../../support/boardOf.ts";

const heading = {
  parentName: "Thị xã Đông Hòa",
  officeName: "Phòng LĐ-TB&XH",
  locality: "Đông Hòa",
  year: "2022",
  periodName: "Quý I năm 2022",
  periodShort: "Quý I",
  asOf: "12/3/2022 08:00",
  illustrative: true,
};

const until = { ...because("Mưa lũ"), until: "2022-03-18" };

const board = boardOf({
  "Phường Một": [
    sentReport("dh-03", { state: "approved", signed: "newest" }),
    sentReport("dh-04", { warnings: 2, filled: 18, late: true, preliminary: true }),
  ],
  "Xã Hai": [
    boardReport("dh-03", { exceptions: { ...nothingDecided, exempt: because("Không có") } }),
    boardReport("dh-04", { exceptions: { ...nothingDecided, extended: until } }),
  ],
  "Xã Ba": [
    sentReport("dh-03", {
      ...{ state: "returned", correctBy: "2022-03-16", enteredFor: "unconfirmed" },
      ...{ sentBy: "Lê Văn An", version: 2, sentAt: "2022-03-11T09:30:00+07:00" },
    }),
    sentReport("dh-04", {
      ...{ state: "frozen", correctionAsked: "Nhầm dòng 3", signed: "older" },
      exceptions: { ...nothingDecided, leftOut: because("Xác minh") },
    }),
  ],
  "Phòng Bốn": [sentReport("dh-13", { filled: 0, expected: 4 }), boardReport("dh-14")],
});

/** Of the first unit somebody answers for a form. */
const responsibleOf = (unit: string, template: string) =>
  unit === "ou-1" && template === "dh-04" ? "Trần Thị Lan" : null;

const [main, detail] = drawBoardSheets({ board, heading, responsibleOf });

/** Every row that holds something, without what merged cells repeat as nothing. */
function rowsOf({ rows }: Sheet) {
  return rows.flatMap(({ cells }) => {
    const said = cells.map((cell) => cell?.value ?? null).filter((value) => value !== null);
    return said.length > 0 ? [said] : [];
  });
}

const officialHead = [
  ["UBND THỊ XÃ ĐÔNG HÒA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["PHÒNG LĐ-TB&XH", "Độc lập - Tự do - Hạnh phúc"],
  ["Số: ……/……", "Đông Hòa, ngày …… tháng …… năm 2022"],
];

// Of eight reports one is exempt; the empty one, the returned one and two unsent are not there.
const headedBy = (title: string) => [
  ...officialHead,
  [title],
  ["Quý I năm 2022 · tính đến 12/3/2022 08:00"],
  ["(3/7 biểu đã nộp · hạn nộp hết ngày 14/3/2022 · SỐ LIỆU MINH HỌA)"],
];

describe("the board as a sheet", () => {
  it("says of every report in words how it stands, units down and forms across, offices below", () => {
    expect(rowsOf(main)).toEqual([
      ...headedBy("TÌNH HÌNH NỘP BÁO CÁO"),
      ["STT", "Đơn vị", "ĐH-03", "ĐH-04"],
      ["1", "Phường Một", "đã duyệt, đã nhận bản ký", "có nghi vấn, trễ hạn, 18/28 ô"],
      ["2", "Xã Hai", "miễn nộp", "chưa nộp, gia hạn đến 18/3"],
      [
        ...["3", "Xã Ba", "cần chỉnh sửa, nhập thay, chưa xác nhận"],
        "đã chốt, đề nghị đính chính, loại khỏi tổng hợp, bản ký của bản cũ",
      ],
      ["STT", "Thị xã và các cơ quan", "Biểu và tình trạng"],
      ["1", "Phòng Bốn", "ĐH-13: gửi trống, 0/4 ô; ĐH-14: chưa nộp"],
      ["NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ"],
      ["(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu, ghi rõ họ tên)"],
    ]);
  });

  it("names every report in a line of its own, with all that is known of it", () => {
    const empty = null;
    const table = detail.rows
      .slice(8)
      .map(({ cells }) => cells.slice(1).map((cell) => cell?.value));
    const sent = "10/3/2022 08:05";
    const minh = "Nguyễn Thị Minh";
    expect(rowsOf(detail).slice(0, 6)).toEqual(headedBy("CHI TIẾT TÌNH HÌNH NỘP BÁO CÁO"));
    expect(table).toEqual([
      [
        ...["STT", "Đơn vị", "Biểu", "Tình trạng", "Thời hạn", "Số ô đã nhập", "Lỗi", "Cảnh báo"],
        ...["Bản ký", "Nộp lần đầu", "Người nộp bản mới nhất", "Ghi chú"],
      ],
      [
        ...[1, "Phường Một", "ĐH-03 · Biểu 03", "đã duyệt", "đúng hạn", "28/28", 0, 0],
        ...["đã nhận", sent, minh, empty],
      ],
      [
        ...[2, "Phường Một", "ĐH-04 · Biểu 04", "có nghi vấn", "trễ hạn", "18/28", 0, 2],
        ...["chưa có", sent, minh, "số sơ bộ; phụ trách: Trần Thị Lan"],
      ],
      [
        ...[3, "Xã Hai", "ĐH-03 · Biểu 03", "miễn nộp", "", "0/28", empty, empty],
        ...[empty, empty, empty, "miễn nộp: Không có"],
      ],
      [
        ...[4, "Xã Hai", "ĐH-04 · Biểu 04", "chưa nộp", "", "0/28", empty, empty],
        ...[empty, empty, empty, "gia hạn đến 18/3/2022: Mưa lũ"],
      ],
      [
        ...[5, "Xã Ba", "ĐH-03 · Biểu 03", "cần chỉnh sửa", "đúng hạn", "28/28", 0, 0],
        // What came first came from somebody else: the sender is that of the version whose state this is.
        ...["chưa có", sent, "Lê Văn An (nhập thay), bản 2 lúc 11/3/2022 09:30"],
        "nhập thay, chưa xác nhận; hạn chỉnh sửa 16/3/2022",
      ],
      [
        ...[
          6,
          "Xã Ba",
          "ĐH-04 · Biểu 04",
          "đã chốt, đề nghị đính chính",
          "đúng hạn",
          "28/28",
          0,
          0,
        ],
        ...["bản ký của bản cũ", sent, minh],
        "loại khỏi tổng hợp: Xác minh; đề nghị đính chính: Nhầm dòng 3",
      ],
      [
        ...[7, "Phòng Bốn", "ĐH-13 · Biểu 13", "gửi trống", "đúng hạn", "0/4", 0, 0],
        ...["chưa có", sent, minh, empty],
      ],
      [
        ...[8, "Phòng Bốn", "ĐH-14 · Biểu 14", "chưa nộp", "", "0/28", empty, empty],
        ...[empty, empty, empty, empty],
      ],
    ]);
  });

  it("tells in black and white what is still to be done: bold, and in italics what nobody owes", () => {
    const looks = main.rows.slice(9, 12).flatMap(({ cells }) =>
      cells.slice(3, 5).map((cell) => {
        const { bold = false, italic = false } = cell?.style ?? {};
        return bold ? "bold" : italic ? "italic" : "plain";
      }),
    );
    expect(looks).toEqual(["plain", "bold", "italic", "bold", "bold", "bold"]);
  });

  it("is printed on A4 across, a small board on one page, with the lines' header on every page", () => {
    expect(main.print).toMatchObject({ landscape: true, repeatRows: null, pageBreaks: [] });
    expect(detail.print).toMatchObject({ landscape: true, repeatRows: [8, 8], pageBreaks: [] });
    expect([main.name, detail.name]).toEqual(["Theo dõi nộp Quý I", "Chi tiết nộp Quý I"]);
  });

  it("begins the offices on a page of their own where one page does not take it all", () => {
    const communes = Array.from({ length: 14 }, (_, index) => [
      `Xã ${index + 1}`,
      [sentReport("dh-03"), sentReport("dh-04", { state: "approved" })],
    ]);
    const offices = Array.from({ length: 9 }, (_, index) => [
      `Phòng ${index + 1}`,
      [boardReport("dh-13")],
    ]);
    const large = boardOf(Object.fromEntries([...communes, ...offices]));
    const [sheet] = drawBoardSheets({ board: large, heading });

    // The head of eight rows, the header, fourteen communes and an empty row.
    expect(sheet.print).toMatchObject({ repeatRows: null, pageBreaks: [8 + 1 + 14 + 1] });
    expect(sheet.rows[24]?.cells[2]?.value).toBe("Thị xã và các cơ quan");
  });

  it("is drawn without communes, and without offices", () => {
    const [offices] = drawBoardSheets({
      board: boardOf({ "Phòng Bốn": [boardReport("dh-13")] }),
      heading,
    });
    const [communes] = drawBoardSheets({
      board: boardOf({ "Xã Hai": [boardReport("dh-03")] }),
      heading,
    });

    expect(rowsOf(offices).slice(6, 8)).toEqual([
      ["STT", "Thị xã và các cơ quan", "Biểu và tình trạng"],
      ["1", "Phòng Bốn", "ĐH-13: chưa nộp"],
    ]);
    expect(rowsOf(communes).slice(6, 9)).toEqual([
      ["STT", "Đơn vị", "ĐH-03"],
      ["1", "Xã Hai", "chưa nộp"],
      ["NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ"],
    ]);
  });
});
