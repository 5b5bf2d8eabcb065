import type { RegimePaper } from "../../regime.ts";

/** What reports in words say of themselves: the plan is the basis, its number and day are blank in it. The recipients are
 *  those of clauses IV.1 and IV.15 and of the plan's own "Nơi nhận". */
export const paper: RegimePaper = {
  subject: "công tác lao động, thương binh và xã hội",
  basis: [
    "Thực hiện Kế hoạch số […]/KH-UBND ngày […] tháng 02 năm 2022 của UBND thị xã Đông Hòa về triển khai thực hiện công tác lao động, thương binh và xã hội năm 2022",
  ],
  recipients: {
    ofUnits: ["UBND thị xã (qua Phòng Lao động - TB&XH) (b/c)"],
    ofWhole: [
      "UBND tỉnh (b/c)",
      "Sở LĐTB&XH (b/c)",
      "Thường trực Thị ủy (b/c)",
      "CT, các PCT UBND thị xã",
      "Chánh, PCVP HĐND&UBND thị xã",
      "Các cơ quan, đơn vị liên quan",
      "UBND các xã, phường",
    ],
  },
};
