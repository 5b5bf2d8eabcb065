import type { DueDate, Period } from "../calendar/period.ts";
import type { Form } from "../form/form.ts";
import { sayDay } from "../text/days.ts";
import { numberPlace } from "./formFoot.ts";
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
  /** Where papers are asked about, "https://nopbieu.example"; absent where that is not known. */
  readonly site?: string;
  /** Lines that say how, to whom and until when the file is handed in; absent for who only looks at it. */
  readonly handIn?: readonly string[];
}

/** The official heading: who reports on which form, to whom, the title, the period and how firm its figures are. */
export function setHeading(
  grid: Grid,
  form: Form,
  layout: FormLayout,
  heading: FormHeading,
  identity: SheetIdentity,
  widths: readonly number[],
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
  if (identity.signing) {
    const number = `Số: ${identity.signing.number ?? "……/……"}`;
    grid.merge(numberPlace(layout), number, styles.signedNumber);
    const room = widths.slice(left, left + 2).reduce((sum, width) => sum + width, 0);
    grid.height(3, heightFor([[number, room]]));
  }
  const across = (row: number) => ({ top: row, bottom: row, left, right });
  grid.merge(across(4), template.title.toLocaleUpperCase("vi"), styles.title);
  grid.height(4, 22);
  grid.merge(across(5), sayPeriod(heading, identity, form), styles.centredItalic);
  grid.height(6, 8);
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
