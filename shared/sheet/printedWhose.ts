import type { Form } from "../form/form.ts";
import { saysCode } from "./printedCode.ts";
import { type HeadText, listHeadTexts } from "./printedHead.ts";
import type { CellContent } from "./sheet.ts";
import { wordsOf } from "./sheetPrint.ts";

type Lines = readonly (readonly CellContent[])[];

/** Whose report and of which period a worksheet prints that it is; null where it prints nothing of it. */
export interface PrintedWhose {
  readonly unit: string | null;
  readonly period: string | null;
}

/** What a worksheet prints of whose report it is, in the places where a form, or any of several, prints that. It is
 *  shown, and never believed. */
export function printedWhose(lines: Lines, forms: readonly Form[]): PrintedWhose {
  const texts = listHeadTexts(lines, forms);
  const titles = new Set(forms.map(({ template }) => wordsOf(template.title)));
  return { unit: findUnit(texts), period: findPeriod(texts, titles) };
}

function isCode({ printed }: HeadText): boolean {
  return saysCode(printed);
}

/** What stands above the code of the form: who reports. Where the code is gone, what calls itself an office. */
function findUnit(texts: readonly HeadText[]): string | null {
  const code = texts.find(isCode);
  const above =
    code && texts.findLast(({ row, column }) => row < code.row && column === code.column);
  const found = code ? above : texts.find(({ words }) => isOffice.test(words));
  return found?.printed ?? null;
}

const isOffice = /^(ubnd|[uủ][yỷ] ban nhân dân|đơn vị báo cáo)(?!\p{L})/u;

/** The line that says from when to when: "Quý I năm 2022 (từ 15/12/2021 đến 14/3/2022)"; else what stands below the
 *  title, where it belongs; else whatever names a period. */
function findPeriod(texts: readonly HeadText[], titles: ReadonlySet<string>): string | null {
  const own = texts.find(({ words }) => /\(từ \d{1,2}\/\d{1,2}\/\d{4} đến \d/.test(words));
  if (own) return own.printed;
  const free = texts.filter((text) => !isCode(text) && !isOtherwiseKnown.test(text.words));
  const title = free.find(({ words }) => titles.has(words));
  const below = title && free.find(({ row }) => row > title.row && row <= title.row + mostBelow);
  if (title && below) {
    const inLine = free.filter(({ row, column }) => row === below.row && column >= title.column);
    if (inLine.length > 0) return inLine.map(({ printed }) => printed).join(" ");
  }
  return free.find(({ words }) => namesPeriod.test(words))?.printed ?? null;
}

/** So many lines below the title, since lines may have been put between. */
const mostBelow = 3;

/** What forms print at their head besides, with days and years in it. */
const isOtherwiseKnown =
  /^(đơn vị nhận|ngày nhận|\(ban hành|\(biểu do|số liệu minh họa|số:|gửi tệp|[△✕✓]|\d+ quy tắc)/u;

/** "quý ii", "q2/2022", "sáu tháng", "tháng 3", "năm 2022"; the year of a day is none of these. */
const namesPeriod =
  /(?<!\p{L})(?:(?:quý|quí|qúy|q)\s?(?:i|v|[1-4])|(?:\d+|sáu|chín) tháng|tháng \d|vụ |kỳ )|(?<![\d/])(?:19|20)\d{2}(?![\d/])/u;
