import type { Period } from "../calendar/period.ts";
import type { Form } from "../form/form.ts";
import { sayDay } from "../text/days.ts";
import type { FormLayout } from "./formLayout.ts";
import type { Grid } from "./grid.ts";
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
    [`Biểu số ${template.code}`, due ? `Ngày nhận: trước ${sayDay("vi", due.before)}` : "", true],
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
  grid.merge(across(5), sayPeriod(heading, identity), styles.centredItalic);
}

/** "Quý I năm 2022 (từ 15/12/2021 đến 14/3/2022) · số liệu sơ bộ". */
function sayPeriod({ periodName, period }: FormHeading, { dataState }: SheetIdentity): string {
  const window = `(từ ${sayDay("vi", period.windowFrom)} đến ${sayDay("vi", period.windowTo)})`;
  const states = [
    ...(dataState.estimated ? ["số ước thực hiện"] : []),
    ...(dataState.preliminary ? ["số liệu sơ bộ"] : []),
  ];
  return [`${periodName} ${window}`, ...states].join(" · ");
}

/** What the colours and marks mean, and where the sheet is dated and signed; all of it free for typing. */
export function setFoot(grid: Grid, layout: FormLayout, heading: FormHeading): void {
  const { left, right, bottom } = layout;
  const middle = left + Math.ceil((right - left) / 2);
  grid.set(
    bottom,
    left,
    "Nền vàng: nhập · nền xanh: hệ thống điền sẵn · nền xám: tự tính · “-”: không phát sinh · “...”: chưa có số liệu",
    styles.legend,
  );
  for (let row = bottom + 1; row <= bottom + 9; row++) {
    for (let column = left; column <= right; column++) grid.set(row, column, null, styles.free);
  }
  const year = heading.period.id.slice(0, 4);
  const half = (row: number, side: "left" | "right") => ({
    top: row,
    bottom: row,
    left: side === "left" ? left : middle,
    right: side === "left" ? middle - 1 : right,
  });
  const dated = `${heading.locality}, ngày …… tháng …… năm ${year}`;
  grid.merge(half(bottom + 2, "right"), dated, styles.freeCentredItalic);
  grid.merge(half(bottom + 3, "left"), "NGƯỜI LẬP BIỂU", styles.freeCentredBold);
  const signer = heading.isOffice ? "THỦ TRƯỞNG ĐƠN VỊ" : "CHỦ TỊCH";
  grid.merge(half(bottom + 3, "right"), signer, styles.freeCentredBold);
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
