import type { DataValue } from "../../form/dataValue.ts";
import { type CellKey, cellKeyOf } from "../../ids.ts";
import { dh08 } from "./dh08.ts";
import { cellsOfLines, illustratedOf, note, placesOf } from "./illustratedOf.ts";
import type { IllustratedReport } from "./illustratedReport.ts";

const lines = [
  [
    ...placesOf("A", ["ncc", "btxh", "hn"], ["1", "2"]),
    ...placesOf("A", ["cn"], ["2"]),
    ...placesOf("A", ["te", "hs"], ["1", "2"]),
  ],
  placesOf("B", ["1.1", "1.2", "2.1", "2.2", "2.3", "2.4"], ["3"]),
];

/** A commune's quý I: entitled and insured by group, of the near-poor only the insured; houses built and repaired, and
 *  the money for them by source. */
function report(
  unit: number,
  sentAt: string,
  then: IllustratedReport["then"],
  entered: readonly [cards: string, houses: string],
  more: Partial<IllustratedReport> = {},
  why: { readonly [group: string]: string } = {},
): IllustratedReport {
  const words = Object.entries(why).map(([group, text]): [CellKey, DataValue] => [
    cellKeyOf("A", group, "6"),
    text,
  ]);
  return illustratedOf(
    { template: dh08, period: "2022Q1", unit, sentAt },
    then,
    [...cellsOfLines(lines, entered), ...words],
    more,
  );
}

/** The form on health insurance and houses for quý I năm 2022. */
export const illustratedInsurance: readonly IllustratedReport[] = [
  report(12, "2022-03-04T09:44", "approved", [
    "467 467  511 511  483 483  614  1342 1339  2833 2800",
    "1 -  50 40 20 15",
  ]),
  report(
    13,
    "2022-03-08T15:29",
    "submitted",
    ["312 311  404 404  396 396  515  995 983  2170 2122", "- 1  20 - 5 8.5"],
    {
      reasons: [
        {
          violations: ["B3@A/te"],
          text: "Ba trẻ mới đăng ký khai sinh đầu tháng 3, BHXH thị xã chưa kịp in thẻ.",
        },
      ],
    },
    { te: "3 trẻ mới khai sinh, đang chờ in thẻ" },
  ),
  report(14, "2022-03-07T10:55", "approved", [
    "326 326  432 432  426 426  561  1082 1075  2405 2365",
    "- -  - - - -",
  ]),
  report(15, "2022-03-03T16:22", "approved", [
    "353 353  390 390  369 369  487  1047 1038  2161 2122",
    "1 1  60 40 15 22",
  ]),
  report(16, "2022-03-04T16:38", "approved", [
    "303 303  430 430  392 392  496  1074 1062  2300 2243",
    "- 1  15 - 10 -",
  ]),
  report(
    17,
    "2022-03-02T17:01",
    "approved",
    ["248 248  354 354  356 356  458  907 899  1785 1754", "- -  - - - -"],
    {
      reasons: [
        {
          violations: ["B3@A/ncc"],
          text: "Hai thân nhân liệt sĩ nhận thẻ theo nơi làm việc ở huyện khác, xã vẫn theo dõi.",
        },
      ],
    },
    { ncc: "2 người nhận thẻ ở nơi làm việc" },
  ),
  report(
    18,
    "2022-03-08T10:13",
    "returned",
    ["262 262  320 319  367 367  485  868 865  1655 1600", "1 -  50 25 - 12"],
    {
      reasons: [
        {
          violations: ["B3@A/cn", "B3@A/hs"],
          text: "Danh sách đại lý thu nộp ngày 05/3 chưa được BHXH thị xã cập nhật.",
        },
      ],
      notes: [
        note("A/cn/2", "Đối chiếu lại với đại lý thu: BHXH thị xã mới có 476 thẻ."),
        note("B/2.3/3", "Căn nhà này có Mặt trận hỗ trợ không? Nếu có thì ghi vào dòng 2.3."),
      ],
    },
    { cn: "9 thẻ đăng ký qua đại lý, chờ cập nhật", hs: "4 thẻ đăng ký qua đại lý, chờ cập nhật" },
  ),
  report(20, "2022-03-09T17:22", "submitted", [
    "179 178  247 247  357 357  431  612 605  1318 1269",
    "- 1  12 - 6 -",
  ]),
];
