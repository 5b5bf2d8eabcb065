/** What a signer may be, in the lines that stand above the signature (Nghị định 30/2020): TM. on behalf of a body, KT.
 *  in the place of its head. Another one can always be typed. */
const titles = {
  territory: [
    "CHỦ TỊCH",
    "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
    "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH",
    "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
  ],
  office: [
    "TRƯỞNG PHÒNG",
    "KT. TRƯỞNG PHÒNG / PHÓ TRƯỞNG PHÒNG",
    "CHI CỤC TRƯỞNG",
    "KT. CHI CỤC TRƯỞNG / PHÓ CHI CỤC TRƯỞNG",
    "GIÁM ĐỐC",
    "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC",
  ],
  centre: ["GIÁM ĐỐC", "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC"],
} as const;

/** The titles that people of a unit of this type sign with, the most likely first. */
export function signerTitlesOf(type: string): readonly string[] {
  if (type === "office" || type === "centre") return titles[type];
  return titles.territory;
}

/** What stands above the signature while nobody has said who signs. */
export function unsignedTitle(office: boolean): string {
  return office ? "THỦ TRƯỞNG ĐƠN VỊ" : "CHỦ TỊCH";
}
