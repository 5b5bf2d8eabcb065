import { describe, expect, it } from "vitest";
import type { InspectionReply, InspectionsReply } from "../../../shared/api/inspections.ts";
import { drawInspections } from "../../../shared/sheet/inspectionSheet.ts";

const heading = {
  parentName: "Thị xã Đông Hòa",
  officeName: "Phòng LĐ-TB&XH",
  locality: "Đông Hòa",
  year: "2022",
  asOf: "12/3/2022 08:00",
  illustrative: true,
};

const one = (number: number, more: Partial<InspectionReply>): InspectionReply => ({
  ...{ number, revision: number, planned: "2022-06", units: ["ou-1"], subject: "Dạy nghề" },
  ...{ leader: "Trưởng phòng", done: null, followedUp: null, cancelled: null, by: "A", at: "" },
  ...more,
});
const done = {
  day: "2022-02-24",
  result: "Chi trả đúng",
  recommendation: "Bổ sung hồ sơ",
  followUpBy: "2022-03-11",
};

const plan = (inspections: InspectionReply[]): InspectionsReply => ({
  year: 2022,
  today: "2022-03-12",
  inspections,
  units: [
    { id: "ou-1", name: "Xã Một", open: true },
    { id: "ou-2", name: "Xã Hai", open: true },
  ],
});

const whole = plan([
  one(1, { units: ["ou-1", "ou-2"] }),
  one(2, { planned: "2022-02-24", subject: "Chi trả trợ cấp", done }),
  one(3, { planned: "2022-01", cancelled: "Trùng đoàn tỉnh" }),
  one(4, {
    planned: "2022-02",
    done: { ...done, followUpBy: null },
    followedUp: { day: "2022-03-02", words: "Đã bổ sung" },
  }),
]);

function rowsOf(of: InspectionsReply) {
  return drawInspections(of, heading).rows.flatMap(({ cells }) => {
    const said = cells.map((cell) => cell?.value ?? null).filter((value) => value !== null);
    return said.length > 0 ? [said] : [];
  });
}

it("what was found of each of several units stands under its name, line by line", () => {
  const found = [
    { unit: "ou-1", done, followedUp: { day: "2022-03-02", words: "Đã bổ sung" } },
    { unit: "ou-2", done: { ...done, recommendation: null, followUpBy: null }, followedUp: null },
  ];
  const [line] = rowsOf(plan([one(1, { units: ["ou-1", "ou-2"], found })])).filter(
    ([first]) => first === "1",
  );

  expect(line?.slice(2)).toEqual([
    "Xã Một, Xã Hai",
    "Dạy nghề",
    "Trưởng phòng",
    "đã khắc phục",
    "Xã Một – 24/2/2022: Chi trả đúng\nXã Hai – 24/2/2022: Chi trả đúng",
    "Xã Một – Bổ sung hồ sơ (hạn: hết ngày 11/3/2022)",
    "Xã Một – 2/3/2022: Đã bổ sung",
  ]);
});

describe("the plan of kiểm tra, giám sát on paper", () => {
  it("has the official head, how many stand how, and a line for each with what was done", () => {
    expect(rowsOf(whole)).toEqual([
      ["UBND THỊ XÃ ĐÔNG HÒA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["PHÒNG LĐ-TB&XH", "Độc lập - Tự do - Hạnh phúc"],
      ["Số: ……/……", "Đông Hòa, ngày …… tháng …… năm 2022"],
      ["KẾ HOẠCH KIỂM TRA, GIÁM SÁT NĂM 2022 VÀ KẾT QUẢ THỰC HIỆN"],
      ["Tính đến 12/3/2022 08:00"],
      ["(4 cuộc: 1 chưa đến, 1 quá hạn khắc phục, 1 đã khắc phục, 1 không làm · SỐ LIỆU MINH HỌA)"],
      [
        ...["STT", "Thời gian dự kiến", "Đơn vị được kiểm tra, giám sát", "Nội dung"],
        ...["Người chủ trì", "Tình trạng", "Ngày thực hiện, kết quả"],
        ...["Kiến nghị, hạn khắc phục", "Khắc phục"],
      ],
      [...["1", "1/2022", "Xã Một", "Dạy nghề", "Trưởng phòng"], "không làm: Trùng đoàn tỉnh"],
      [
        ...["2", "2/2022", "Xã Một", "Dạy nghề", "Trưởng phòng", "đã khắc phục"],
        ...["24/2/2022: Chi trả đúng", "Bổ sung hồ sơ", "2/3/2022: Đã bổ sung"],
      ],
      [
        ...["3", "24/2/2022", "Xã Một", "Chi trả trợ cấp", "Trưởng phòng", "quá hạn khắc phục"],
        ...["24/2/2022: Chi trả đúng", "Bổ sung hồ sơ (hạn: hết ngày 11/3/2022)"],
      ],
      ["4", "6/2022", "Xã Một, Xã Hai", "Dạy nghề", "Trưởng phòng", "chưa đến"],
      ["NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ"],
      ["(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu, ghi rõ họ tên)"],
    ]);
  });

  it("is one landscape page wide, and a long plan begins its pages with whole lines", () => {
    const long = plan(Array.from({ length: 40 }, (_, at) => one(at + 1, { done })));
    const { name, print, rows, merges } = drawInspections(long, heading);

    expect(name).toBe("Kiểm tra, giám sát 2022");
    expect([print.landscape, print.area.left, print.area.right]).toEqual([true, 1, 9]);
    expect(print.repeatRows).toEqual([8, 8]);
    expect(print.pageBreaks.length).toBeGreaterThan(0);
    expect(print.pageBreaks.every((row) => row > 9 && row < 49)).toBe(true);
    expect(print.area.bottom).toBe(rows.length - 1);
    expect(merges.length).toBeGreaterThan(0);
  });
});
