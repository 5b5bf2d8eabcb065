/** A group that monthly benefits are paid to. */
export interface BenefitGroup {
  /** As printed: "5a". */
  readonly number: string;
  readonly label: string;
  readonly spoken: string;
  /** The groups that make it up; null where it is counted itself. */
  readonly parts: readonly string[] | null;
}

function group(
  number: string,
  label: string,
  spoken: string,
  parts: readonly string[] | null = null,
): BenefitGroup {
  return { number, label, spoken, parts };
}

/** The eight groups of article 5 of NĐ 20/2021/NĐ-CP, in short words: a person belongs to the one group that he or she
 *  is paid in. */
export const benefitGroups: readonly BenefitGroup[] = [
  group("1", "Trẻ em dưới 16 tuổi không có nguồn nuôi dưỡng", "trẻ em không có nguồn nuôi dưỡng"),
  group("2", "Người từ 16 đến 22 tuổi thuộc nhóm 1 đang học", "người 16–22 tuổi đang học"),
  group("3", "Trẻ em nhiễm HIV/AIDS thuộc hộ nghèo", "trẻ em nhiễm HIV/AIDS"),
  group("4", "Người đơn thân nghèo đang nuôi con", "người đơn thân nghèo đang nuôi con"),
  group("5", "Người cao tuổi", "người cao tuổi", ["5a", "5b", "5c", "5d"]),
  group(
    "5a",
    "Thuộc hộ nghèo, không có người phụng dưỡng",
    "người cao tuổi nghèo không có người phụng dưỡng",
  ),
  group(
    "5b",
    "Từ 75 đến 80 tuổi thuộc hộ nghèo, hộ cận nghèo ở vùng khó khăn",
    "người cao tuổi 75–80 tuổi ở vùng khó khăn",
  ),
  group(
    "5c",
    "Từ 80 tuổi, không có lương hưu, trợ cấp hằng tháng",
    "người cao tuổi từ 80 tuổi không có lương hưu",
  ),
  group(
    "5d",
    "Đủ điều kiện vào cơ sở trợ giúp, có người nhận chăm sóc",
    "người cao tuổi có người nhận chăm sóc",
  ),
  group("6", "Người khuyết tật", "người khuyết tật", ["6a", "6b"]),
  group("6a", "Khuyết tật nặng", "người khuyết tật nặng"),
  group("6b", "Khuyết tật đặc biệt nặng", "người khuyết tật đặc biệt nặng"),
  group(
    "7",
    "Trẻ em dưới 3 tuổi thuộc hộ nghèo, hộ cận nghèo ở vùng khó khăn",
    "trẻ em dưới 3 tuổi ở vùng khó khăn",
  ),
  group(
    "8",
    "Người nhiễm HIV/AIDS thuộc hộ nghèo, không có thu nhập ổn định",
    "người nhiễm HIV/AIDS thuộc hộ nghèo",
  ),
];

/** The groups that make up everybody who is paid. */
export const countedGroups: readonly string[] = benefitGroups
  .map(({ number }) => number)
  .filter((number) => /^\d$/.test(number));

/** The rows that people are counted in, without sums. */
export const countedRows: readonly string[] = benefitGroups
  .filter(({ parts }) => parts === null)
  .map(({ number }) => number);

/** The rows for events. */
export const eventRows: readonly string[] = ["1", "2", "3", "4", "5", "6", "7", "8"];

/** What a row's opening of the year is filed under. */
export function openingOf(row: string): string {
  return `btxh.${row}.opening`;
}
