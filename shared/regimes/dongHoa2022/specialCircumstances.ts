import type { Row } from "../../form/template.ts";
import { stockOf } from "./measures.ts";
import { numberedRow } from "./standardRows.ts";

interface Group {
  readonly label: string;
  readonly spoken: string;
  /** A note beside so few children could name one of them: only their number is asked. */
  readonly countOnly?: true;
}

/** The groups of Điều 10 of Luật Trẻ em, in its order and with its letters. */
const groups: readonly Group[] = [
  { label: "a) Mồ côi cả cha và mẹ", spoken: "trẻ em mồ côi cả cha và mẹ" },
  { label: "b) Bị bỏ rơi", spoken: "trẻ em bị bỏ rơi" },
  { label: "c) Không nơi nương tựa", spoken: "trẻ em không nơi nương tựa" },
  { label: "d) Khuyết tật", spoken: "trẻ em khuyết tật" },
  { label: "đ) Nhiễm HIV/AIDS", spoken: "trẻ em nhiễm HIV/AIDS", countOnly: true },
  { label: "e) Vi phạm pháp luật", spoken: "trẻ em vi phạm pháp luật", countOnly: true },
  { label: "g) Nghiện ma túy", spoken: "trẻ em nghiện ma túy", countOnly: true },
  {
    label: "h) Bỏ học kiếm sống, chưa hoàn thành phổ cập giáo dục trung học cơ sở",
    spoken: "trẻ em bỏ học kiếm sống",
  },
  {
    label: "i) Bị tổn hại nghiêm trọng về thể chất và tinh thần do bị bạo lực",
    spoken: "trẻ em bị tổn hại nghiêm trọng do bạo lực",
    countOnly: true,
  },
  { label: "k) Bị bóc lột", spoken: "trẻ em bị bóc lột", countOnly: true },
  {
    label: "l) Bị xâm hại tình dục",
    spoken: "trẻ em có hoàn cảnh đặc biệt do bị xâm hại tình dục",
    countOnly: true,
  },
  { label: "m) Bị mua bán", spoken: "trẻ em bị mua bán", countOnly: true },
  {
    label: "n) Mắc bệnh hiểm nghèo hoặc phải điều trị dài ngày, thuộc hộ nghèo, hộ cận nghèo",
    spoken: "trẻ em mắc bệnh hiểm nghèo, điều trị dài ngày thuộc hộ nghèo, cận nghèo",
  },
  {
    label: "o) Di cư, lánh nạn, tị nạn chưa xác định được cha mẹ hoặc không có người chăm sóc",
    spoken: "trẻ em di cư, lánh nạn, tị nạn",
  },
];

const measure = stockOf("trẻ em");
const longer = { periodKinds: ["six-month", "year"] } as const;

/** The ids of the rows of the groups. */
export const groupRows: readonly string[] = groups.map((_, index) => `2.${index + 1}`);

/** Children in need, each counted once, then by the groups of the law: a child may be in several. */
export const childrenInNeed: readonly Row[] = [
  numberedRow(
    "2",
    "Trẻ em có hoàn cảnh đặc biệt theo Điều 10 Luật Trẻ em (mỗi em tính một lần)",
    measure,
    { spoken: "số trẻ em có hoàn cảnh đặc biệt" },
  ),
  ...groups.map(({ label, spoken, countOnly }, index) =>
    numberedRow(`2.${index + 1}`, label, measure, {
      ...longer,
      spoken,
      cells: countOnly ? { 9: { cell: { kind: "empty" } } } : null,
    }),
  ),
  numberedRow("2.15", "Cộng lượt trẻ em của 14 nhóm", measure, {
    ...longer,
    spoken: "tổng của 14 nhóm",
    formula: groupRows.map((row) => `@${row}`).join("+"),
  }),
];
