import type { DataValue } from "../form/dataValue.ts";
import { cellOf, type Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import type { NoteStanding } from "../report/noteStanding.ts";
import type { Language } from "./language.ts";
import { showValue } from "./numbers.ts";

/** What has become of a note, in a few words: "đã sửa: 6 → 7". */
export function sayNoteStanding(language: Language, form: Form, standing: NoteStanding): string {
  const words = standings[language];
  switch (standing.kind) {
    case "changed":
      return words.changed(sayChange(language, form, standing.cell, standing.change));
    case "made-of-changed":
      return words.madeOfChanged(sayChange(language, form, standing.cell, standing.change));
    case "unchanged":
    case "carried-unchanged":
      return words[standing.kind](sayCell(language, form, standing.cell, standing.value));
    case "whole":
      return standing.changed > 0 ? words.whole(standing.changed) : words.wholeUnchanged;
    case "gone":
      return words.gone;
  }
}

/** What a cell said and says: "6 → 7". */
export function sayChange(
  language: Language,
  form: Form,
  key: CellKey,
  { before, now }: { readonly before: DataValue; readonly now: DataValue },
): string {
  return `${sayCell(language, form, key, before)} → ${sayCell(language, form, key, now)}`;
}

function sayCell(language: Language, form: Form, key: CellKey, value: DataValue): string {
  return showValue(language, value, cellOf(form, key).measure) || standings[language].blank;
}

const standings = {
  vi: {
    blank: "trống",
    changed: (change: string) => `Đã sửa: ${change}`,
    madeOfChanged: (change: string) => `Đã sửa các ô tính ra ô này: ${change}`,
    unchanged: (value: string) => `Chưa sửa: vẫn là ${value}`,
    "carried-unchanged": (value: string) =>
      `Chưa đổi: vẫn là ${value}. Đây là số điền sẵn: sửa ở báo cáo nguồn, hoặc điều chỉnh ô này`,
    whole: (count: number) => `Đã sửa ${count} ô ngoài các ô có góp ý riêng`,
    wholeUnchanged: "Ngoài các ô có góp ý riêng, chưa sửa ô nào",
    gone: "Ô này không còn trong biểu mẫu mới",
  },
  en: {
    blank: "blank",
    changed: (change: string) => `Corrected: ${change}`,
    madeOfChanged: (change: string) => `What this cell is worked out of is corrected: ${change}`,
    unchanged: (value: string) => `Not corrected: still ${value}`,
    "carried-unchanged": (value: string) =>
      `Unchanged: still ${value}. The figure is carried in: correct its source, or adjust this cell`,
    whole: (count: number) =>
      `${count} ${count === 1 ? "cell" : "cells"} corrected beside those with notes of their own`,
    wholeUnchanged: "No cell corrected beside those with notes of their own",
    gone: "The new form no longer has this cell",
  },
};
