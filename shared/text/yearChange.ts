import type { NoChange } from "../rollup/lastYear.ts";
import type { UnitStanding } from "../rollup/standing.ts";
import type { Language } from "./language.ts";
import { sayPeriod } from "./periodNames.ts";

/** Why no change is told: "khác chuẩn nghèo", "khác số đơn vị"; nothing where there is nothing to compare. */
export function sayNoChange(change: NoChange): string {
  switch (change.kind) {
    case "other-standard":
      return `khác ${change.standard}`;
    case "other-units":
      return "khác số đơn vị";
    case "none":
      return "";
  }
}

/** That a unit's figures of the year before are what the district filed, while its own report does not count. */
export function sayFiledForLastYear(
  language: Language,
  period: string,
  { kind }: UnitStanding,
): string {
  const named = sayPeriod(language, period);
  const isLeftOut = kind === "left-out";
  if (language === "vi") {
    const why = isLeftOut ? "loại khỏi tổng hợp" : "đang chỉnh sửa";
    return `số cùng kỳ năm trước (${named}) là số đã nhập sẵn, vì báo cáo của đơn vị ${why}`;
  }
  const why = isLeftOut ? "is left out of totals" : "is being corrected";
  return `last year’s figures (${named}) are what the district filed, since the unit’s report ${why}`;
}
