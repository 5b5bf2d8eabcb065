import type { IndicatorId } from "../../ids.ts";
import type { Indicator } from "../../indicator.ts";

/** An indicator that figures are filed under to be carried into a form: nothing is aimed at. */
export function filedIndicator(id: string, name: string, unit: string, decimals = 0): Indicator {
  return { id: id as IndicatorId, name, unit, decimals, direction: null };
}
