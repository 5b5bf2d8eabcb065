import type { FormDamage } from "../problem.ts";

/** Why a sheet is no longer the form it was, as a piece of a sentence. */
export function sayDamage(damage: FormDamage): string {
  switch (damage.kind) {
    case "row-missing":
      return `mất dòng ${damage.row}`;
    case "column-missing":
      return `mất cột ${damage.column}`;
    case "row-twice":
      return `dòng ${damage.row} đứng ${damage.at.length} lần (dòng ${damage.at.join(", ")} của trang)`;
    case "column-twice":
      return `cột ${damage.column} đứng nhiều lần`;
    case "row-label-changed":
      return `dòng ${damage.at} của trang không còn là “${damage.label}”`;
    case "column-label-changed":
      return `cột “${damage.label}” đã bị sửa tên`;
    case "identity-unreadable":
      return "mất mã nhận dạng của biểu";
  }
}
