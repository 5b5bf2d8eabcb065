import type { DueDate, Period } from "../calendar/period.ts";
import type { Form } from "../form/form.ts";
import { sayDay } from "../text/days.ts";
import type { FormLayout } from "./formLayout.ts";
import { type Grid, heightFor } from "./grid.ts";
import type { SheetIdentity } from "./identity.ts";
import { styles } from "./styles.ts";

/** What stands above the table besides the form's own title. */
export interface FormHeading {
  readonly unitName: string;
  readonly receivedBy: string;
  readonly period: Period;
  /** "Quý I năm 2022". */
  readonly periodName: string;
  /** Where the signature is dated: "Hòa Tâm". */
  readonly locality: string;
  /** An office signs for itself; a territory's people's committee for the territory. */
  readonly isOffice?: boolean;
  readonly illustrative: boolean;
}

/** The official heading: who reports on which form, to whom, the title, the period and how firm its figures are. */
export function setHeading(
  grid: Grid,
  form: Form,
  layout: FormLayout,
  heading: FormHeading,
  identity: SheetIdentity,
): void {
  const { left, right } = layout;
  const middle = left + Math.ceil((right - left) / 2);
  const { template } = form;
  const adopted = template.adoptedBy
    ? `(Ban hành kèm theo ${template.adoptedBy})`
    : "(biểu do hệ thống đề xuất)";
  const due = heading.period.due;
  const unit = heading.unitName.toLocaleUpperCase("vi");
  const pairs: readonly (readonly [string, string, boolean])[] = [
    [heading.isOffice ? unit : `UBND ${unit}`, `Đơn vị nhận: ${heading.receivedBy}`, false],
    [`Biểu số ${template.code}`, due ? `Ngày nhận: ${sayReceived(due)}` : "", true],
    [adopted, heading.illustrative ? "SỐ LIỆU MINH HỌA" : "", false],
  ];
  pairs.forEach(([ours, theirs, bold], row) => {
    const style = row === 2 ? styles.small : bold ? styles.centredBold : styles.centred;
    grid.merge({ top: row, bottom: row, left, right: left + 1 }, ours, style);
    grid.merge(
      { top: row, bottom: row, left: middle, right },
      theirs,
      row === 1 ? styles.centred : style,
    );
  });
  const across = (row: number) => ({ top: row, bottom: row, left, right });
  grid.merge(across(4), template.title.toLocaleUpperCase("vi"), styles.title);
  grid.height(4, 22);
  grid.merge(across(5), sayPeriod(heading, identity, form), styles.centredItalic);
}

/** "trước 15/3/2022", or "chậm nhất 5/3/2022" where the rule names the last day itself. */
function sayReceived({ before, soleReading }: DueDate): string {
  return `${soleReading ? "chậm nhất" : "trước"} ${sayDay("vi", before)}`;
}

/** "Quý I năm 2022 (từ 15/12/2021 đến 14/3/2022) · số liệu sơ bộ". */
function sayPeriod(
  { periodName, period }: FormHeading,
  { dataState }: SheetIdentity,
  { template }: Form,
): string {
  const window = `(từ ${sayDay("vi", period.windowFrom)} đến ${sayDay("vi", period.windowTo)})`;
  const states = [
    ...(dataState.estimated ? ["số ước thực hiện"] : []),
    ...(dataState.preliminary ? ["số liệu sơ bộ"] : []),
    // Only a review makes a difference between the two.
    ...(template.preliminaryUntil && !dataState.preliminary ? ["số liệu chính thức"] : []),
  ];
  return [`${periodName} ${window}`, ...states].join(" · ");
}

/** Who signs, and where and in which year the sheet is dated. */
export interface Signatures {
  readonly locality: string;
  readonly year: string;
  /** "CHỦ TỊCH". */
  readonly head: string;
}

/** Below one line of the sheet's own, where carried figures come from, and where the sheet is dated and signed: the last
 *  is free for typing. */
export function setFoot(
  grid: Grid,
  layout: FormLayout,
  sources: string,
  width: number,
  { locality, year, head }: Signatures,
): void {
  const { left, right, bottom } = layout;
  const middle = left + Math.ceil((right - left) / 2);
  if (sources !== "") {
    const row = bottom + 1;
    grid.merge({ top: row, bottom: row, left, right }, sources, styles.sources);
    grid.height(row, heightFor([[sources, width * 1.1]]));
  }
  const half = (row: number, side: "left" | "right") => ({
    top: row,
    bottom: row,
    left: side === "left" ? left : middle,
    right: side === "left" ? middle - 1 : right,
  });
  const dated = `${locality}, ngày …… tháng …… năm ${year}`;
  grid.merge(half(bottom + 2, "right"), dated, styles.freeCentredItalic);
  grid.merge(half(bottom + 3, "left"), "NGƯỜI LẬP BIỂU", styles.freeCentredBold);
  grid.merge(half(bottom + 3, "right"), head, styles.freeCentredBold);
  grid.merge(half(bottom + 4, "left"), "(Ký, ghi rõ họ tên)", styles.freeCentredItalic);
  grid.merge(
    half(bottom + 4, "right"),
    "(Ký tên, đóng dấu, ghi rõ họ tên)",
    styles.freeCentredItalic,
  );
  for (const side of ["left", "right"] as const) {
    grid.merge(half(bottom + 8, side), null, styles.freeCentredBold);
  }
}

/** How many rows the legend and the signatures take. */
export const footRows = 10;
