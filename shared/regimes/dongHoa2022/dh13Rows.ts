import type { Row } from "../../form/template.ts";
import type { Measure } from "../../indicator.ts";
import { emptyCell } from "./ownColumns.ts";

/** The programmes that the plan names, by the number they print; a programme with parts is their sum. */
const programmes = [
  ["1", "Đào tạo nghề cho lao động nông thôn"],
  ["1.1", "Nghề phi nông nghiệp"],
  ["1.2", "Nghề nông nghiệp"],
  ["2", "Giải quyết việc làm, đưa lao động đi làm việc ở nước ngoài"],
  ["3", "Giảm nghèo"],
  ["3.1", "Khuyến nông – lâm – ngư"],
  ["3.2", "Khuyến công"],
  ["3.3", "Hỗ trợ phát triển sản xuất cho hộ nghèo, hộ cận nghèo"],
  ["3.4", "Hỗ trợ nhà ở, xóa nhà ở tạm cho hộ nghèo"],
  ["3.5", "Đào tạo cán bộ giảm nghèo, tập huấn cách làm ăn"],
  ["4", "Ưu đãi người có công với cách mạng"],
  ["5", "Bảo trợ xã hội"],
  ["6", "Phòng, chống tệ nạn xã hội"],
  ["7", "Bảo vệ, chăm sóc trẻ em"],
  ["8", "Bình đẳng giới"],
] as const;

/** Rows for programmes that the plan does not name. */
export const addedProgrammes = ["9", "10", "11", "12", "13", "14"] as const;

/** The row of all programmes together. */
export const allProgrammes = "T";

/** The row of what comes from the national poverty programme: a part of all. */
export const nationalProgramme = "M";

const numbers = programmes.map(([number]) => String(number));

function partsOf(whole: string): string[] {
  return numbers.filter((number) => number.startsWith(`${whole}.`));
}

/** The rows in which a programme's figures are entered. */
export const enteredProgrammes = numbers.filter((number) => partsOf(number).length === 0);

const noName = { 1: { cell: emptyCell } };

/** A programme a row, further ones of the sender's, and all of them together. */
export function dh13Rows(measure: Measure): Row[] {
  const row = (number: string, label: string, more: Partial<Row> = {}): Row => ({
    id: number,
    number,
    label,
    spoken: label.toLocaleLowerCase("vi"),
    level: number.includes(".") ? 1 : 0,
    measure,
    formula: null,
    cells: null,
    ...more,
  });
  const wholes = [...numbers.filter((number) => !number.includes(".")), ...addedProgrammes];
  return [
    ...programmes.map(([number, label]) => {
      const formula = partsOf(number)
        .map((part) => `@${part}`)
        .join("+");
      return row(number, label, formula ? { formula, cells: noName } : {});
    }),
    ...addedProgrammes.map((number) =>
      row(number, "Chương trình, dự án khác (ghi tên ở cột 1)", {
        spoken: `chương trình, dự án ở dòng ${number}`,
        added: true,
        level: 1,
      }),
    ),
    row(allProgrammes, "Tổng cộng", {
      number: "",
      // Who has no further programme leaves its rows blank.
      formula: `sum_filled(${wholes.map((number) => `@${number}`).join(",")})`,
      cells: noName,
    }),
    row(nationalProgramme, "Trong đó: lồng ghép từ CTMTQG giảm nghèo bền vững", {
      number: "",
      level: 1,
      cells: noName,
      spoken: "phần lồng ghép từ chương trình giảm nghèo bền vững",
    }),
  ];
}
