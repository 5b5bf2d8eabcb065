import { isNone, isUnknown } from "../form/dataValue.ts";
import { round } from "../form/round.ts";
import type { OrgUnitId } from "../ids.ts";
import type { FiledValue } from "./filed.ts";
import { type Division, isOfUnits } from "./filingRules.ts";

/** One indicator's figures as they are divided. */
export interface DividedFigures {
  readonly division: Division;
  readonly decimals: number;
  /** Of every child, null where it has none. */
  readonly children: ReadonlyMap<OrgUnitId, FiledValue | null>;
  readonly own: FiledValue | null;
  readonly whole: FiledValue | null;
}

/** Whether the parts make the whole. */
export type DivisionCheck =
  /** Nothing was divided, or nothing needs to meet. */
  | { readonly kind: "undivided" }
  /** Parts that nobody knows yet: no sum is told before they are. */
  | { readonly kind: "waits"; readonly units: readonly OrgUnitId[] }
  /** The parts make this, and there is no whole to compare it with. */
  | { readonly kind: "no-whole"; readonly made: number }
  | { readonly kind: "meets"; readonly made: number }
  /** `made` of the parts, `whole` as it was set; the difference is positive where too much was divided. */
  | {
      readonly kind: "differs";
      readonly made: number;
      readonly whole: number;
      readonly difference: number;
    }
  /** Units that were not told the same as the whole. */
  | { readonly kind: "unlike"; readonly whole: number; readonly units: readonly OrgUnitId[] };

/** Compares the parts with the whole, as the indicator is divided. */
export function checkDivision(figures: DividedFigures): DivisionCheck {
  const { division, decimals, children } = figures;
  const told = [...children].filter(([, value]) => value !== null);
  if (division === "apart" || told.length === 0) return { kind: "undivided" };
  const waiting = [...children].filter(([, value]) => value === null || isUnknown(value));
  if (waiting.length > 0) return { kind: "waits", units: waiting.map(([unit]) => unit) };
  const whole = typeof figures.whole === "number" ? figures.whole : null;
  if (division === "same") {
    if (whole === null) return { kind: "undivided" };
    const units = told
      .filter(([, value]) => round(quantity(value) - whole, decimals) !== 0)
      .map(([unit]) => unit);
    return units.length === 0 ? { kind: "meets", made: whole } : { kind: "unlike", whole, units };
  }
  const made = madeOf(figures);
  if (whole === null) return { kind: "no-whole", made };
  const difference = round(made - whole, decimals);
  // More units than asked for reach what is asked for.
  const isMet = isOfUnits(division) ? difference >= 0 : difference === 0;
  return isMet ? { kind: "meets", made } : { kind: "differs", made, whole, difference };
}

/** Whether somebody must say why it stands like this. */
export function needsExplanation({ kind }: DivisionCheck): boolean {
  return kind === "differs" || kind === "unlike";
}

function madeOf({ division, decimals, children, own }: DividedFigures): number {
  const values = [...children.values()];
  const reaching = values.filter((value) => value === true).length;
  if (division === "count-of-units") return reaching;
  if (division === "share-of-units") return round((reaching / values.length) * 100, 1);
  const parts = division === "adds-up-with-own" ? [...values, own] : values;
  return round(
    parts.reduce<number>((sum, value) => sum + quantity(value), 0),
    decimals,
  );
}

function quantity(value: FiledValue | null): number {
  if (typeof value === "number") return value;
  if (value === null || isNone(value) || isUnknown(value)) return 0;
  return value ? 1 : 0;
}
