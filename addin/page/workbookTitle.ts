import { sayPeriod } from "../../shared/text/periodNames.ts";
import type { CheckedWorkbook } from "../actions/checkedForm.ts";

/** What the file of a workbook is called: whose forms it holds and of which periods, "Xã Hòa Tâm - Quý I năm 2022". Forms
 *  of several units are called by whoever keeps them, a workbook without a form by its first sheet. */
export function workbookTitle(
  checked: CheckedWorkbook | null,
  owner: string,
  firstSheet: string,
): string {
  const held = checked?.forms.flatMap(({ identity }) => (identity ? [identity] : [])) ?? [];
  if (held.length === 0) return firstSheet;
  const [unit = owner, ...others] = new Set(held.map(({ unitName }) => unitName));
  const periods = [...new Set(held.map(({ period }) => sayPeriod("vi", period)))];
  return `${others.length === 0 ? unit : owner} - ${periods.join(", ")}`;
}
