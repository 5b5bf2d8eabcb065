import type { FormCell } from "../form/form.ts";
import type { IndicatorId } from "../ids.ts";
import { isGrowing, type JudgedFigure } from "./verdict.ts";

/** The indicator whose target a figure's total is measured against; the carried target itself is not. */
export function aimOf({ measure, content }: FormCell): IndicatorId | null {
  return content.kind === "carried" ? null : measure.target;
}

/** What a verdict on a figure must know of it. */
export function judgedFigure(
  { measure }: FormCell,
  estimated: boolean,
  exemptParts: number,
): JudgedFigure {
  return { growing: isGrowing(measure), isRate: measure.type === "rate", estimated, exemptParts };
}
