import type { PeriodKind } from "../calendar/period.ts";
import { quantityOf } from "../form/computeForm.ts";
import {
  type DataValue,
  isNone,
  isUnknown,
  none,
  type Quantity,
  unknown,
} from "../form/dataValue.ts";
import { rowOfUnit } from "../form/template.ts";
import type { CellKey, IndicatorId, OrgUnitId, TemplateId } from "../ids.ts";

/** Figures of different hands that ought to say the same, as a regime declares it. */
export interface CrossCheck {
  readonly id: string;
  readonly title: string;
  /** As printed: "người". */
  readonly unit: string;
  readonly decimals: number;
  /** Compared for each child unit, or only for all of them together. */
  readonly each: "unit" | "whole";
  readonly left: CrossSide;
  readonly right: CrossSide;
  /** How far apart they may lie: so much, and so many per cent of the right side. */
  readonly tolerance: { readonly absolute: number; readonly percent: number };
  /** A difference is to be cleared up, or only to be known of. */
  readonly importance: "warning" | "info";
  readonly instruction: string;
  readonly periodKinds: readonly PeriodKind[] | null;
}

/** Where one side's figures come from, and what people call it. Several cells are added up. */
export type CrossSide =
  /** A form that every child fills in. */
  | {
      readonly kind: "children";
      readonly name: string;
      readonly template: TemplateId;
      readonly period: SidePeriod;
      readonly cells: readonly CellKey[];
    }
  /** A form in which one office answers; "{unit}" in a cell stands for the row or column of the child unit. */
  | {
      readonly kind: "supplier";
      readonly name: string;
      readonly template: TemplateId;
      readonly by: OrgUnitId;
      readonly period: SidePeriod;
      readonly cells: readonly string[];
    }
  /** What is filed for the child unit, or for the parent where only the whole is compared. */
  | { readonly kind: "filed"; readonly name: string; readonly indicator: IndicatorId }
  /** Nobody supplies it yet: "chưa có nguồn đối chiếu". */
  | { readonly kind: "nobody"; readonly name: string };

type SidePeriod = "same" | "plan";

/** What comparing two sides needs to know of a check, wherever their figures were found. */
export interface CheckTerms extends Omit<CrossCheck, "left" | "right" | "periodKinds"> {
  readonly left: Pick<CrossSide, "kind" | "name">;
  readonly right: Pick<CrossSide, "kind" | "name">;
}

/** The checks that concern a form in a kind of period. */
export function checksOf(
  checks: readonly CrossCheck[],
  template: TemplateId,
  kind: PeriodKind,
): CrossCheck[] {
  return checks.filter(
    ({ left, right, periodKinds }) =>
      (periodKinds === null || periodKinds.includes(kind)) &&
      [left, right].some((side) => "template" in side && side.template === template),
  );
}

/** The cells of a side, for one child unit where it tells them apart. */
export function sideCells(
  side: Extract<CrossSide, { readonly cells: readonly string[] }>,
  unit: OrgUnitId | null,
): CellKey[] {
  return side.cells.map(
    (cell) => (unit === null ? cell : cell.replace("{unit}", rowOfUnit(unit))) as CellKey,
  );
}

/** Several cells as one figure: one that nobody answered leaves the whole unanswered, one that nobody knows makes it
 *  unknown. */
export function sumCells(values: readonly (DataValue | undefined)[]): Quantity {
  const parts = values.map(quantityOf);
  if (parts.length === 0 || parts.some((part) => part === null)) return null;
  if (parts.some((part) => isUnknown(part))) return unknown;
  if (parts.every((part) => isNone(part))) return none;
  return parts.reduce<number>((sum, part) => sum + (typeof part === "number" ? part : 0), 0);
}
