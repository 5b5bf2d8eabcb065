import type { ValidationRule } from "../../form/template.ts";
import {
  addedProgrammes,
  allProgrammes,
  enteredProgrammes,
  nationalProgramme,
} from "./dh13Rows.ts";

const plain = { tolerance: 0, decimals: null, periodKinds: null } as const;
const entered = {
  each: "row",
  table: "A",
  rows: [...enteredProgrammes, ...addedProgrammes, nationalProgramme],
} as const;
const named = { each: "row", table: "A", rows: addedProgrammes } as const;
const lasting = { each: "row", table: "A", rows: enteredProgrammes } as const;

/** The rules of the form about money and what it reached. */
export const dh13Rules: readonly ValidationRule[] = [
  {
    ...plain,
    id: "L1",
    holds: "@4 <= @3",
    over: entered,
    importance: "error",
    title: "Giải ngân nhiều hơn kinh phí đã cấp",
    instruction: "Đối chiếu chứng từ cấp phát, sửa một trong hai ô.",
  },
  {
    ...plain,
    id: "L2",
    holds: "@3 <= @2",
    over: entered,
    importance: "warning",
    title: "Kinh phí đã cấp nhiều hơn dự toán năm",
    instruction: "Sửa, hoặc nêu quyết định bổ sung dự toán.",
  },
  {
    ...plain,
    id: "L3",
    holds: "filled(@2) or filled(@3) or filled(@4) or filled(@6) or filled(@7) => filled(@1)",
    over: named,
    importance: "error",
    title: "Chương trình, dự án chưa có tên",
    instruction: "Ghi tên chương trình, dự án ở cột 1.",
  },
  {
    ...plain,
    id: "L4",
    holds: `@${nationalProgramme} <= @${allProgrammes}`,
    over: { each: "column", table: "A", columns: ["2", "3", "4", "6", "7"] },
    importance: "error",
    title: "Phần lồng ghép từ chương trình giảm nghèo nhiều hơn tổng cộng",
    instruction: "Phần lồng ghép đã nằm trong các dòng trên: sửa phần này, hoặc ghi đủ các dòng.",
  },
  ...["3", "4"].map(
    (column): ValidationRule => ({
      ...plain,
      id: `G4.${column}`,
      holds: `@${column} >= @${column}[previous]`,
      over: lasting,
      importance: "warning",
      title: "Lũy kế thấp hơn kỳ trước",
      instruction: "Lũy kế từ đầu năm không giảm: sửa, hoặc nêu lý do thu hồi.",
    }),
  ),
];
