/** A unit in the width of a table or a tab: "P. Hòa Vinh". */
export function shortenUnit(name: string): string {
  return name
    .replace(/^Phường /, "P. ")
    .replace(/^Xã /, "X. ")
    .replace(/^Thị trấn /, "TT. ");
}
