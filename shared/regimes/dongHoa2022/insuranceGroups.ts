/** The groups that health insurance cards are counted in: rows of the communes' form, columns of BHXH thị xã's. */
export const insuranceGroups = [
  {
    id: "ncc",
    label: "Người có công với cách mạng và thân nhân",
    spoken: "người có công và thân nhân",
  },
  {
    id: "btxh",
    label: "Người hưởng trợ cấp bảo trợ xã hội hằng tháng",
    spoken: "đối tượng bảo trợ xã hội",
  },
  { id: "hn", label: "Người thuộc hộ nghèo", spoken: "người thuộc hộ nghèo" },
  { id: "cn", label: "Người thuộc hộ cận nghèo", spoken: "người thuộc hộ cận nghèo" },
  { id: "te", label: "Trẻ em dưới 6 tuổi", spoken: "trẻ em dưới 6 tuổi" },
  { id: "hs", label: "Học sinh, sinh viên", spoken: "học sinh, sinh viên" },
] as const;
