import { expect, it } from "vitest";
import type { FormDamage } from "../../../shared/form/formDamage.ts";
import { sayDamage } from "../../../shared/text/formDamage.ts";
import { damage } from "./everyProblem.ts";

const said: Record<FormDamage["kind"], [vietnamese: string, english: string]> = {
  "keys-missing": [
    "mất dòng mã cột của bảng A",
    "the hidden row of column keys of table A is gone",
  ],
  "row-missing": ["mất dòng “Hộ nghèo” (bảng A)", "row “Hộ nghèo” (table A) is gone"],
  "column-missing": ["mất cột “Khác tăng” (bảng A)", "column “Khác tăng” (table A) is gone"],
  "row-twice": [
    "dòng “Hộ nghèo” (bảng A) đứng 2 lần (dòng 12, 13 của trang)",
    "row “Hộ nghèo” (table A) stands 2 times (rows 12, 13 of the sheet)",
  ],
  "column-twice": [
    "cột “Khác tăng” (bảng A) đứng nhiều lần",
    "column “Khác tăng” (table A) stands more than once",
  ],
  "row-label-changed": [
    "dòng 12 của trang không còn là “Hộ nghèo”",
    "row 12 of the sheet is no longer “Hộ nghèo”",
  ],
  "column-label-changed": ["cột “Khác tăng” đã bị sửa tên", "column “Khác tăng” was renamed"],
  "identity-unreadable": ["mất mã nhận dạng của biểu", "the form's hidden identity is gone"],
};

it.each(damage.map((one) => [one.kind, one] as const))("a form's damage: %s", (kind, one) => {
  expect([sayDamage("vi", one), sayDamage("en", one)]).toEqual(said[kind]);
});
