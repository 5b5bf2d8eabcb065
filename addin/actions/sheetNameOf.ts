import type { ReportReply } from "../../shared/api/reports.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import type { Form } from "../../shared/form/form.ts";
import { sheetName } from "../../shared/sheet/sheetName.ts";
import { sayPeriod, shortenPeriod } from "../../shared/text/periodNames.ts";
import { shortenUnit } from "../../shared/text/unitNames.ts";

const MOST_CHARACTERS = 31;

/** What the tab of a report's sheet is called, as Excel allows it: "ĐH-04 Quý I năm 2022"; for whoever looks at many
 *  units' reports with whose it is, "ĐH-04 P. Hòa Vinh Quý I". */
export function sheetNameOf(
  me: Pick<MeReply, "unit">,
  { template }: Pick<Form, "template">,
  {
    unit,
    period,
  }: { readonly unit: Pick<ReportReply["unit"], "id" | "name">; readonly period: string },
): string {
  const code = template.code.split("/")[0] ?? template.code;
  if (unit.id === me.unit.id) return sheetName(`${code} ${sayPeriod("vi", period)}`);
  const when = shortenPeriod("vi", period);
  const room = MOST_CHARACTERS - code.length - when.length - 2;
  return sheetName(`${code} ${shortenUnit(unit.name).slice(0, room).trim()} ${when}`);
}
