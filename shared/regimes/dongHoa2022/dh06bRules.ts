import type { ValidationRule } from "../../form/template.ts";
import { notBehind, notFarAbove, plain } from "./standardRules.ts";

const ofFund = { each: "row", table: "A", rows: ["1"] } as const;

/** The rules of the fund's form. */
export const dh06bRules: readonly ValidationRule[] = [
  {
    ...plain,
    id: "Q1",
    holds: "@7 >= 0",
    over: ofFund,
    importance: "error",
    title: "Số dư cuối kỳ không thể âm",
    instruction: "Chi không được quá số dư đầu kỳ và số thu: kiểm tra các ô thu, chi.",
  },
  notFarAbove("@3", "@8", ofFund),
  ...notBehind("@3", "@M", ofFund),
];
