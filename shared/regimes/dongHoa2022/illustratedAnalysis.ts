import { dh05 } from "./dh05.ts";
import { cellsOfLines, illustratedOf, note, placesOf } from "./illustratedOf.ts";
import type { IllustratedReport } from "./illustratedReport.ts";

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

/** Every figure about the households of one column, from their number to their children. */
const lines = ["1", "3"].map((column) => [
  ...placesOf("A", ["1", ...numbered("2.", 12)], [column]),
  ...placesOf("B", numbered("", 8), [column]),
  ...placesOf("C", numbered("", 4), [column]),
  ...placesOf("D", ["1", "1.1", "1.2"], [column]),
]);

/** A commune's year: households, twelve deprivations, eight causes, four groups, children; of the poor, then of the
 *  near-poor. Their numbers are filled in by hand: ĐH-04 of the year has not come yet. */
function report(
  unit: number,
  sentAt: string,
  then: IllustratedReport["then"],
  ofHouseholds: readonly [poor: string, nearPoor: string],
  more: Partial<IllustratedReport> = {},
): IllustratedReport {
  return illustratedOf(
    { template: dh05, period: "2022", unit, sentAt },
    then,
    cellsOfLines(lines, ofHouseholds),
    { dataState: { estimated: false, preliminary: true }, ...more },
  );
}

/** The poverty analysis for the year 2022. */
export const illustratedAnalysis: readonly IllustratedReport[] = [
  report(12, "2022-12-01T09:20", "approved", [
    "164  71 62 21 51 49 13 57 43 32 82 32 30  34 53 38 16 26 39 55 11  1 68 8 77  111 14 9",
    "206  44 34 8 46 30 6 24 20 13 37 18 12  33 59 43 15 29 46 66 11  1 39 16 73  159 11 5",
  ]),
  report(13, "2022-12-02T14:41", "submitted", [
    "137  63 46 16 44 49 10 52 36 24 60 29 25  28 51 32 13 20 33 48 9  1 61 7 63  79 11 6",
    "176  36 32 7 44 29 6 19 16 12 35 15 11  31 54 35 14 23 37 58 10  - 36 12 58  147 11 5",
  ]),
  report(14, "2022-12-01T10:32", "approved", [
    "145  71 49 18 43 49 10 56 41 28 70 26 23  29 45 33 13 24 35 51 9  1 56 7 62  96 12 7",
    "187  39 33 7 47 31 5 20 16 12 35 14 11  30 53 35 14 23 41 57 9  1 39 14 61  150 11 5",
  ]),
  report(15, "2022-11-29T15:48", "approved", [
    "128  66 50 16 36 46 8 45 35 25 55 26 23  26 42 32 12 20 31 44 8  - 51 6 52  82 11 6",
    "162  33 27 6 37 28 5 19 16 12 31 14 10  29 45 33 13 20 33 49 9  1 30 12 53  129 10 4",
  ]),
  report(
    16,
    "2022-11-30T16:05",
    "approved",
    [
      "134  63 47 15 39 44 9 53 37 23 39 20 ...  30 43 30 13 20 34 52 8  1 57 7 54  75 11 7",
      "165  37 28 6 42 26 5 19 15 12 36 13 ...  28 50 35 12 22 34 52 8  - 33 12 56  134 10 4",
    ],
    {
      reasons: [
        {
          violations: ["unknown"],
          text: "Hai thôn chưa nhập xong phiếu về phương tiện tiếp cận thông tin, bổ sung trước 14/12.",
        },
      ],
    },
  ),
  report(17, "2022-11-29T16:27", "approved", [
    "124  62 42 15 39 43 8 45 36 22 58 24 20  27 42 31 11 18 31 43 8  1 48 6 53  71 8 5",
    "155  33 24 6 36 23 4 17 15 12 29 12 9  28 48 31 12 20 32 46 8  1 28 11 53  125 9 4",
  ]),
  report(
    18,
    "2022-12-02T09:38",
    "returned",
    [
      "127  58 41 13 36 34 8 40 29 23 55 21 17  28 44 31 11 22 31 48 8  1 48 6 60  73 9 6",
      "160  37 28 7 36 26 5 17 14 11 31 13 9  30 45 29 11 20 30 54 8  - 30 11 49  116 9 4",
    ],
    {
      reasons: [
        {
          violations: ["T2@A/1"],
          text: "Sáu hộ nghèo cũ theo chuẩn trước chưa rà soát lại, mỗi hộ mới ghi 2 chỉ số thiếu hụt.",
        },
      ],
      notes: [
        note("A/2/1", "Hộ nghèo phải thiếu hụt từ 3 chỉ số: rà soát lại 6 hộ này rồi gửi lại."),
        note("C/4/1", "Đối chiếu lại danh sách chủ hộ là nữ: quý trước là 54 hộ."),
      ],
    },
  ),
  report(20, "2022-12-02T16:50", "submitted", [
    "121  54 42 14 34 38 8 42 35 22 61 25 21  25 45 27 10 19 28 47 8  - 54 6 48  69 10 6",
    "143  30 26 5 35 22 4 16 12 9 26 11 8  24 39 29 12 20 29 49 7  1 30 10 46  102 8 3",
  ]),
];
