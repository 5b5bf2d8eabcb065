import type { DataValue } from "../../form/dataValue.ts";
import { type CellKey, cellKeyOf } from "../../ids.ts";
import { dh07 } from "./dh07.ts";
import { cellsOfLines, illustratedOf, note, placesOf } from "./illustratedOf.ts";
import type { IllustratedReport } from "./illustratedReport.ts";
import { countedRows } from "./welfareGroups.ts";

const paidRows = [...countedRows, "10"];
const lines = [
  placesOf("A", paidRows, ["2"]),
  placesOf("A", paidRows, ["3"]),
  placesOf("A", countedRows, ["5"]),
  placesOf("A", paidRows, ["6"]),
  placesOf("C", ["1", "2"], ["1", "2"]),
];

/** What a commune enters by line: more, fewer, of them women, money; gifts with their money. */
type Lines = readonly [more: string, fewer: string, women: string, money: string, gifts: string];

type Event = readonly [
  day: string,
  event: string,
  households: number,
  people: number,
  help: string,
  money: number,
];

function cellsOfEvent(event: Event, index: number): [CellKey, DataValue][] {
  return event.map((value, at) => [cellKeyOf("B", `${index + 1}`, `${at + 1}`), value]);
}

function report(
  unit: number,
  sentAt: string,
  then: IllustratedReport["then"],
  entered: Lines,
  events: readonly Event[],
  more: Partial<IllustratedReport> = {},
): IllustratedReport {
  return illustratedOf(
    { template: dh07, period: "2022Q1", unit, sentAt },
    then,
    [...cellsOfLines(lines, entered), ...events.flatMap(cellsOfEvent)],
    more,
  );
}

function hungry(households: number, people: number, rice: string, money: number): Event {
  return ["2022-01-24", "Cứu đói Tết Nguyên đán", households, people, `Gạo ${rice} kg`, money];
}

/** The social assistance form for quý I năm 2022. */
export const illustratedWelfare: readonly IllustratedReport[] = [
  report(
    12,
    "2022-03-04T09:31",
    "approved",
    [
      "- - - - - - 4 - 3 - - - 1",
      "- - - - - - 4 - 2 - - - -",
      "4 2 - 9 9 - 111 1 110 30 - 1",
      "12.96 4.86 - 10.8 21.06 - 193.32 3.24 374.22 138.24 - 3.24 92.88",
      "511 153.3 146 58.4",
    ],
    [
      hungry(41, 118, "1.770", 24.78),
      ["2022-02-11", "Cháy nhà ở khu phố Phú Thọ 2", 1, 4, "Nhà ở", 20],
    ],
  ),
  report(
    13,
    "2022-03-08T15:16",
    "submitted",
    [
      "- - - - - - 5 - 1 1 - - 1",
      "- - - - - - 4 - 3 - - - -",
      "3 1 - 7 9 - 89 1 88 27 - 1",
      "9.72 4.86 - 8.64 19.44 - 141.48 3.24 302.94 116.64 - 3.24 68.04",
      "404 121.2 104 41.6",
    ],
    [hungry(29, 83, "1.245", 17.43)],
  ),
  report(
    14,
    "2022-03-07T10:40",
    "approved",
    [
      "1 - - - - - 3 - 2 2 - - 1",
      "- - - 1 - - 4 - 3 1 - - -",
      "4 2 - 7 8 - 100 1 92 28 - 1",
      "11.34 4.86 - 7.56 19.44 - 156.6 3.24 304.56 123.12 - 3.24 68.04",
      "432 129.6 113 45.2",
    ],
    [["2021-12-02", "Lũ lụt đầu tháng 12/2021", 6, 19, "Sửa chữa nhà ở", 36]],
    {
      reasons: [
        {
          violations: ["S2@B/1"],
          text: "Lũ xảy ra trước kỳ báo cáo, tháng 01/2022 mới có quyết định cấp kinh phí hỗ trợ.",
        },
      ],
    },
  ),
  report(
    15,
    "2022-03-03T16:08",
    "approved",
    [
      "- - - 1 - - 4 - 1 1 - - -",
      "- - - - - - 3 - 2 - - - -",
      "3 1 - 7 8 - 90 1 85 24 - 1",
      "11.34 3.24 - 8.64 19.44 - 143.64 3.24 286.74 103.68 - 3.24 62.64",
      "390 117 98 39.2",
    ],
    [],
  ),
  report(
    16,
    "2022-03-04T16:24",
    "approved",
    [
      "1 - - 1 - - 4 - 4 1 - - 1",
      "1 - - - - - 4 - 2 1 - - 1",
      "3 1 - 9 9 - 95 1 85 30 - 1",
      "11.34 3.24 - 10.8 19.44 - 166.32 3.24 296.46 127.44 - 3.24 72.36",
      "430 129 121 48.4",
    ],
    [hungry(33, 96, "1.440", 20.16)],
  ),
  report(
    17,
    "2022-03-02T16:47",
    "approved",
    [
      "- - - - - - 5 - 5 - - - -",
      "- - - - - - 3 - 3 1 - - 1",
      "3 1 - 6 7 - 86 - 63 22 - -",
      "8.1 3.24 - 7.56 14.58 - 151.2 - 231.66 101.52 - 1.62 56.16",
      "354 106.2 96 38.4",
    ],
    [],
  ),
  report(
    18,
    "2022-03-08T09:59",
    "returned",
    [
      "- - - 1 - - 4 - 1 1 - - 2",
      "- - - 1 - - 5 - 4 - - - 1",
      "2 1 - 5 7 - 83 - 58 22 - 1",
      "8.1 3.24 - 6.48 14.58 - 131.76 - 208.98 97.2 - 3.24 57.24",
      "320 96 88 35.2",
    ],
    [
      hungry(27, 79, "1.185", 16.59),
      ["2022-02-19", "Tàu cá bị sóng đánh chìm", 1, 1, "Mai táng", 18],
    ],
    {
      notes: [
        note("A/5c/3", "Gửi kèm quyết định thôi hưởng của 5 cụ giảm trong kỳ."),
        note("B/2/6", "Hỗ trợ mai táng tính theo mức nào? Ghi rõ số quyết định vào công văn."),
      ],
    },
  ),
  report(
    20,
    "2022-03-09T17:08",
    "submitted",
    [
      "1 - - - 1 - 3 - 3 1 - - -",
      "- - - - - - 4 - 4 - - - -",
      "2 1 - 4 5 - 59 - 46 14 - -",
      "8.1 3.24 - 5.4 11.34 - 101.52 - 168.48 62.64 - 1.62 35.64",
      "247 74.1 67 26.8",
    ],
    [hungry(24, 71, "1.065", 14.91)],
  ),
];
