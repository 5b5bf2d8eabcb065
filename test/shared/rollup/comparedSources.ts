import { type DataValue, none, type Quantity, unknown } from "../../../shared/form/dataValue.ts";
import type { OrgUnitId } from "../../../shared/ids.ts";
import type { GatheredCheck, SideFigures } from "../../../shared/rollup/compareSources.ts";
import type { CheckTerms } from "../../../shared/rollup/crossCheck.ts";

/** A comparison of learners, with what is told of it otherwise. */
export function learners(more: Partial<CheckTerms> = {}): CheckTerms {
  return {
    id: "learners",
    title: "Người được đào tạo nghề",
    unit: "người",
    decimals: 0,
    each: "unit",
    left: { kind: "children", name: "xã, phường (ĐH-02)" },
    right: { kind: "supplier", name: "TT GDNN-GDTX (ĐH-02b)" },
    tolerance: { absolute: 0, percent: 0 },
    importance: "warning",
    instruction: "Đối chiếu danh sách học viên.",
    ...more,
  };
}

/** What a side says of each unit: "7 - ... ." are seven, nothing, unknown and no answer. */
export function said(line: string, more: Partial<SideFigures> = {}): SideFigures {
  const values = line === "" ? [] : line.split(" ");
  const byUnit = values.map((text): Quantity => {
    if (text === "-") return none;
    if (text === "...") return unknown;
    return text === "." ? null : Number(text);
  });
  return { byUnit, whole: null, source: null, ...more };
}

/** Two sides compared over as many communes as the left one names. */
export function gathered(
  left: SideFigures,
  right: SideFigures,
  more: Partial<CheckTerms> = {},
): GatheredCheck {
  const names = "ABCDEFGHIJ";
  const count = Math.max(left.byUnit.length, right.byUnit.length);
  return {
    check: learners(more),
    units: Array.from({ length: count }, (_, index) => ({
      unit: `ou-${index}` as OrgUnitId,
      name: `Xã ${names[index]}`,
    })),
    left,
    right,
  };
}

/** A value as such a line spells it. */
export function spelled(value: DataValue): string {
  if (value === null) return ".";
  return typeof value === "object" ? (value.s === "none" ? "-" : "...") : String(value);
}
