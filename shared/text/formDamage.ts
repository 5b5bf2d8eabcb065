import type { FormDamage, PrintedPart } from "../form/formDamage.ts";
import type { Language } from "./language.ts";

/** Why a sheet is no longer the form it was, as a piece of a sentence. */
export function sayDamage(language: Language, damage: FormDamage): string {
  const say = sentences[language][damage.kind] as (damage: FormDamage) => string;
  return say(damage);
}

type Sentences = {
  [K in FormDamage["kind"]]: (damage: Extract<FormDamage, { kind: K }>) => string;
};

const inVietnamese = ({ label, table }: PrintedPart) => `“${label}” (bảng ${table})`;
const inEnglish = ({ label, table }: PrintedPart) => `“${label}” (table ${table})`;

const sentences: Record<Language, Sentences> = {
  vi: {
    "keys-missing": ({ table }) => `mất dòng mã cột của bảng ${table}`,
    "row-missing": ({ row }) => `mất dòng ${inVietnamese(row)}`,
    "column-missing": ({ column }) => `mất cột ${inVietnamese(column)}`,
    "row-twice": ({ row, at }) =>
      `dòng ${inVietnamese(row)} đứng ${at.length} lần (dòng ${at.join(", ")} của trang)`,
    "column-twice": ({ column }) => `cột ${inVietnamese(column)} đứng nhiều lần`,
    "row-label-changed": ({ row, at }) => `dòng ${at} của trang không còn là “${row.label}”`,
    "column-label-changed": ({ column }) => `cột “${column.label}” đã bị sửa tên`,
    "identity-unreadable": () => "mất mã nhận dạng của biểu",
  },
  en: {
    "keys-missing": ({ table }) => `the hidden row of column keys of table ${table} is gone`,
    "row-missing": ({ row }) => `row ${inEnglish(row)} is gone`,
    "column-missing": ({ column }) => `column ${inEnglish(column)} is gone`,
    "row-twice": ({ row, at }) =>
      `row ${inEnglish(row)} stands ${at.length} times (rows ${at.join(", ")} of the sheet)`,
    "column-twice": ({ column }) => `column ${inEnglish(column)} stands more than once`,
    "row-label-changed": ({ row, at }) => `row ${at} of the sheet is no longer “${row.label}”`,
    "column-label-changed": ({ column }) => `column “${column.label}” was renamed`,
    "identity-unreadable": () => "the form's hidden identity is gone",
  },
};
