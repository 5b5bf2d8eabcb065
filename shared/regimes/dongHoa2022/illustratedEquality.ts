import { cellKeyOf } from "../../ids.ts";
import { cellsOfLine } from "./cellsOfLine.ts";
import { dh10 } from "./dh10.ts";
import type { IllustratedReport } from "./illustratedReport.ts";
import { noteOn, sentReport } from "./sentReport.ts";

const places = [
  ...["1", "2", "2.1", "4", "6", "6.1", "7", "7.1", "7.2"],
  ...["8", "9", "10", "12", "13", "14", "15"],
].map((row) => ({ table: "A", row, column: "2" }));

/** What a commune says yes or no to, and what it writes. */
interface Said {
  readonly womanLeads: boolean;
  readonly sound: boolean;
  readonly done: string;
  readonly hard: string;
  readonly asked: string;
}

/** A commune's quý I: its figures in the order of the form's entry cells, and its words. */
function report(
  unit: number,
  sentAt: string,
  then: IllustratedReport["then"],
  line: string,
  said: Said,
  more: Partial<IllustratedReport> = {},
): IllustratedReport {
  const words = [said.done, said.hard, said.asked].map(
    (text, index) => [cellKeyOf("B", `${index + 1}`, "1"), text] as const,
  );
  const entered = [
    ...cellsOfLine(places, line),
    [cellKeyOf("A", "5", "2"), said.womanLeads] as const,
    [cellKeyOf("A", "11", "2"), said.sound] as const,
    ...words,
  ];
  return sentReport(dh10.id, unit, sentAt, then, entered, more);
}

/** The form on gender equality and social evils for quý I năm 2022. */
export const illustratedEquality: readonly IllustratedReport[] = [
  report(12, "2022-03-04T09:26", "approved", "1 3 3 2  3 182  1 12 5  - 4 9  9 31 2 1", {
    womanLeads: true,
    sound: true,
    done: "Ra mắt tổ tư vấn cộng đồng tại khu phố Phú Thọ 2; 3/3 nạn nhân được tư vấn, bố trí nơi tạm lánh.",
    hard: "Nạn nhân ngại trình báo, phần lớn do hàng xóm phát hiện.",
    asked: "Đề nghị mở lớp tập huấn kỹ năng tư vấn cho thành viên mô hình.",
  }),
  report(13, "2022-03-07T14:46", "approved", "1 2 2 1  2 114  1 10 4  1 5 14  7 23 1 1", {
    womanLeads: false,
    sound: false,
    done: "Kiểm tra 5 lượt cơ sở lưu trú, xử phạt 1 cơ sở; đội tình nguyện duy trì sinh hoạt hằng tháng.",
    hard: "Một quán giải khát ven đường liên phường có dấu hiệu mại dâm, Công an phường đang xác minh.",
    asked: "Đề nghị Đội kiểm tra liên ngành thị xã phối hợp kiểm tra trong quý II.",
  }),
  report(14, "2022-03-09T10:17", "submitted", "1 2 1 1  2 121  1 9 3  - 3 11  6 21 1 -", {
    womanLeads: false,
    sound: true,
    done: "Lồng ghép tuyên truyền Luật Bình đẳng giới trong sinh hoạt của ngư dân, hội viên phụ nữ.",
    hard: "Nhiều lao động nam đi biển dài ngày, khó mời dự tuyên truyền.",
    asked: "Đề nghị cấp tài liệu tuyên truyền dạng tờ rơi.",
  }),
  report(
    15,
    "2022-03-03T16:02",
    "approved",
    "- 1 1 1  2 105  1 10 4  - 2 6  6 20 1 1",
    {
      womanLeads: true,
      sound: true,
      done: "Kiện toàn Ban vì sự tiến bộ của phụ nữ phường; tuyên truyền tại 5/5 khu phố.",
      hard: "Mô hình tại khu phố Phước Lương tạm dừng do thiếu người phụ trách.",
      asked: "Đề nghị hỗ trợ kinh phí duy trì mô hình.",
    },
    {
      reasons: [
        {
          violations: ["B1@A/1"],
          text: "Trưởng nhóm chuyển công tác từ tháng 2; phường đã chọn người thay, mô hình hoạt động lại trong tháng 4.",
        },
      ],
    },
  ),
  report(16, "2022-03-08T08:33", "approved", "1 1 1 -  2 98  1 8 4  - 2 4  6 18 1 1", {
    womanLeads: false,
    sound: true,
    done: "Tổ chức 2 buổi tuyên truyền nhân ngày Quốc tế Phụ nữ 8/3.",
    hard: "Không.",
    asked: "Không.",
  }),
  report(17, "2022-03-02T16:40", "approved", "1 2 1 1  1 57  1 8 3  - 2 3  5 17 1 -", {
    womanLeads: false,
    sound: true,
    done: "Đội tình nguyện giúp 1 người sau cai nghiện vay vốn chăn nuôi.",
    hard: "Kinh phí hoạt động của đội tình nguyện còn ít.",
    asked: "Đề nghị bố trí kinh phí cho đội tình nguyện theo quy định.",
  }),
  report(
    18,
    "2022-03-08T09:52",
    "returned",
    "1 1 1 1  2 90  1 9 3  - 2 5  6 19 1 1",
    {
      womanLeads: true,
      sound: true,
      done: "Các hoạt động cơ bản bảo đảm kế hoạch.",
      hard: "Không.",
      asked: "Không.",
    },
    {
      notes: [
        noteOn("B/1/1", "Nêu rõ việc đã làm: buổi, mô hình, kết quả; không ghi chung chung."),
        noteOn("A/15/2", "Gửi kèm quyết định kiện toàn Ban Chỉ đạo."),
      ],
    },
  ),
  report(20, "2022-03-09T17:03", "submitted", "1 1 - -  1 49  1 7 3  - 1 2  4 15 1 -", {
    womanLeads: false,
    sound: true,
    done: "Duy trì địa chỉ tin cậy tại thôn Vũng Rô; tuyên truyền lưu động 1 buổi.",
    hard: "Nạn nhân duy nhất chưa đồng ý nhận hỗ trợ.",
    asked: "Đề nghị Hội Liên hiệp Phụ nữ thị xã phối hợp vận động.",
  }),
];
