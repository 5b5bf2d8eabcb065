import type { NoChange } from "../rollup/lastYear.ts";

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
