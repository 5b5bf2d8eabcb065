import { isNone } from "../form/dataValue.ts";
import type { ToldFigure } from "./toldFigure.ts";

/** The days that the figures cover. */
export interface ToldWindow {
  readonly from: string;
  readonly to: string;
  /** The first day of what has accumulated; absent where that is the period's own. */
  readonly since?: string;
}

/** Whether a period begins with the year, so that what it brings is all there is of the year so far. */
export function beginsYear({ from, since = from }: ToldWindow): boolean {
  return since === from;
}

/** A figure as a period tells it: in one that begins with the year, what has accumulated is the period's own, and where
 *  nothing occurred it has come to nothing. */
export function withinWindow(told: ToldFigure, window: ToldWindow | null): ToldFigure {
  const { accumulated, value } = told;
  if (!accumulated || !window || !beginsYear(window)) return told;
  const isNothing = value === 0 && isNone(accumulated.inPeriod?.value ?? null);
  return {
    ...told,
    value: isNothing && accumulated.inPeriod ? accumulated.inPeriod.value : value,
    accumulated: { ...accumulated, isPeriods: true },
  };
}
