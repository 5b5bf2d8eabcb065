import type { ValidationRule } from "../../form/template.ts";
import { communeRowIds, townRowId } from "./placeRows.ts";

const plain = { tolerance: 0, decimals: null, periodKinds: null } as const;
const places = { each: "row", table: "A", rows: [...communeRowIds, townRowId] } as const;

/** The rules of the statistics office's form. */
export const tk01Rules: readonly ValidationRule[] = [
  {
    ...plain,
    id: "T1",
    holds: `@I+@II = @${townRowId}`,
    over: { each: "column", table: "A", columns: ["hh", "nk"] },
    importance: "error",
    title: "Các xã, phường cộng lại không bằng toàn thị xã",
    instruction: "Đối chiếu số liệu từng xã, phường với số toàn thị xã, sửa ô sai.",
  },
  {
    ...plain,
    id: "T2",
    holds: "@nk >= @hh",
    over: places,
    importance: "error",
    title: "Dân số ít hơn số hộ",
    instruction: "Mỗi hộ có ít nhất một người: sửa số hộ hoặc dân số.",
  },
  {
    ...plain,
    id: "T3",
    holds: "@nk <= 15*@hh",
    over: places,
    importance: "warning",
    title: "Bình quân trên 15 người một hộ",
    instruction: "Kiểm tra số hộ và dân số; nếu đúng thì nêu lý do.",
  },
  {
    ...plain,
    id: "T4",
    holds: "@B!1:v <= last_day",
    over: { each: "form" },
    importance: "error",
    title: "Thời điểm của số liệu ở sau năm kế hoạch",
    instruction: "Sửa ngày mà số liệu được tính đến.",
  },
];
