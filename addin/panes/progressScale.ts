import type { Progress, UnitProgress } from "../../shared/rollup/progress.ts";
import type { MeterMark } from "../components/Meter.tsx";

/** What a meter shows: how far it is filled, and the marks over it, in per cent of its width. */
export interface Drawn {
  readonly filled: number | null;
  readonly marks: readonly MeterMark[];
}

/** A figure over all units: of its plan with the mark of time, or on a scale of its own with the mark of its aim. */
export function drawTotal(one: Progress, yearShare: number): Drawn {
  if (one.isPart) return drawShare(one.share, yearShare);
  const full = fullOf(one);
  const value = typeof one.value === "number" ? one.value : null;
  const aim = one.aim?.value ?? null;
  return {
    filled: value === null ? null : (value / full) * 100,
    marks: aim === null ? [] : [{ at: (aim / full) * 100, kind: "aim" }],
  };
}

/** A figure of one unit, on the scale that all units of the indicator share. */
export function drawUnit(
  one: Progress,
  { value, share, target }: UnitProgress,
  yearShare: number,
): Drawn {
  if (one.isPart && target !== null) return drawShare(share, yearShare);
  const full = Math.max(fullOf(one), ...one.units.map((unit) => numberOf(unit.value) ?? 0));
  const own = numberOf(value);
  const aim = target === null ? [] : [{ at: (target / full) * 100, kind: "aim" as const }];
  return { filled: own === null ? null : (own / full) * 100, marks: aim };
}

function drawShare(share: number | null, yearShare: number): Drawn {
  const full = Math.max(100, share ?? 0);
  return {
    filled: share && (share / full) * 100,
    marks: [{ at: (yearShare / full) * 100, kind: "time" }],
  };
}

/** What the whole width stands for: all of 100 % or of the units, or somewhat more than the aim and the figure. */
function fullOf({ figure, value, aim, units }: Progress): number {
  const { type, unit, aggregation } = figure.cell.measure;
  if (aggregation === "COUNT_TRUE") return Math.max(1, units.length);
  const most = Math.max(aim?.value ?? 0, typeof value === "number" ? value : 0);
  if ((type === "rate" || type === "yes-no") && unit === "%" && most > 20) return 100;
  return most === 0 ? 1 : most * 1.25;
}

function numberOf(value: UnitProgress["value"]): number | null {
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" ? value : null;
}
