import { openingGapsFromWire, sourceChangesFromWire } from "../../shared/api/carried.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import { cellOf, type FormCell } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import {
  type ConsolidatedFigure,
  takesOwn,
  type UnitFigures,
} from "../../shared/rollup/consolidate.ts";
import { changeOf, type UnitLastYear, type YearChange } from "../../shared/rollup/lastYear.ts";
import { hasListedNothing } from "../../shared/rollup/listedRows.ts";
import type { Milestones } from "../../shared/rollup/milestones.ts";
import { unitProgress } from "../../shared/rollup/unitProgress.ts";
import type { Verdict } from "../../shared/rollup/verdict.ts";
import type { Language } from "../../shared/text/language.ts";
import { sayOpeningGap } from "../../shared/text/openingGaps.ts";
import { saySourceChange } from "../../shared/text/sourceChanges.ts";
import { sayViolation, signOf } from "../../shared/text/violations.ts";
import type { Consolidation } from "./consolidation.ts";
import { findDoubts, reasonFor, type UnitReply } from "./unitDoubts.ts";

/** Where a unit's figure comes from: the person, the sheet, the system, or the person in place of the system. */
export type FigureOrigin = "entered" | "computed" | "carried" | "provisional" | "adjusted";

/** What one unit says of a figure, and what is known of its saying so. */
export interface TracedUnit {
  readonly figures: UnitFigures;
  readonly value: DataValue;
  /** It has reported, and lists nothing of what the figure sums up. */
  readonly listsNothing: boolean;
  /** Null unless its report counts. */
  readonly sent: {
    readonly at: string;
    readonly by: string;
    readonly origin: FigureOrigin;
  } | null;
  /** What it registered to have by the period; null where it has not. */
  readonly milestone: number | null;
  readonly progress: Verdict | null;
  /** The same a year earlier; null where nothing is known. */
  readonly lastYear: DataValue;
  readonly doubts: readonly TracedDoubt[];
}

/** Something doubtful about one figure of one unit, in words. */
export interface TracedDoubt {
  readonly sign: string;
  readonly text: string;
  /** What the unit said about it; empty where it said nothing. */
  readonly reason: string;
}

/** A figure of a consolidation with everything it is made of. */
export interface TracedFigure {
  readonly cell: FormCell;
  readonly total: ConsolidatedFigure["total"];
  /** Null where nobody aims at it. */
  readonly target: number | null;
  readonly milestones: Milestones | null;
  /** The same period a year earlier, and the change since. */
  readonly lastYear: {
    readonly total: ConsolidatedFigure["total"];
    readonly change: YearChange;
  } | null;
  /** The units, and behind them the parent itself where it contributes. */
  readonly units: readonly TracedUnit[];
}

/** Takes a total apart: unit by unit, with the version, the sender and every doubt. Null where the consolidation has no
 *  such figure. */
export function traceFigure(
  language: Language,
  consolidation: Consolidation,
  key: CellKey,
): TracedFigure | null {
  const { form, reply, units, own, figures, milestones, lastYear } = consolidation;
  const figure = figures.find((one) => one.key === key);
  if (!figure) return null;
  const cell = cellOf(form, key);
  const registered = milestones.get(key) ?? null;
  const before = lastYear?.figures.find((one) => one.key === key);
  const of = (
    unit: UnitFigures,
    wire: UnitReply | null | undefined,
    milestone: number | null,
    earlier: UnitLastYear | null | undefined,
  ): TracedUnit => ({
    figures: unit,
    value: unit.values.get(key) ?? null,
    listsNothing: hasListedNothing(form, cell, unit),
    sent: wire ? sentOf(cell, wire) : null,
    milestone,
    progress: unitProgress(cell, unit, milestone),
    lastYear: earlier?.values.get(key) ?? null,
    doubts: wire ? doubtsOf(language, consolidation, key, wire) : [],
  });
  const { target } = cell.measure;
  return {
    cell,
    total: figure.total,
    target: (target && reply.targets[target]) ?? null,
    milestones: registered,
    lastYear:
      lastYear && before ? { total: before.total, change: changeOf(cell, figure, lastYear) } : null,
    units: [
      ...units.map((unit, index) =>
        of(unit, reply.units[index], registered?.byUnit[index] ?? null, lastYear?.units[index]),
      ),
      ...(own && takesOwn(cell) ? [of(own, reply.own, null, lastYear?.own)] : []),
    ],
  };
}

function sentOf({ key, content }: FormCell, wire: UnitReply): TracedUnit["sent"] {
  const { sentAt, sentBy, provisional, adjusted } = wire;
  if (sentAt === null || sentBy === null) return null;
  const origins = { entry: "entered", computed: "computed", carried: "carried" } as const;
  const isProvisional = content.kind === "carried" && provisional.includes(key);
  const isAdjusted = adjusted.some(({ cell }) => cell === key);
  const own = isAdjusted ? "adjusted" : isProvisional ? "provisional" : null;
  return { at: sentAt, by: sentBy, origin: own ?? origins[content.kind] };
}

function doubtsOf(
  language: Language,
  { form }: Consolidation,
  key: CellKey,
  wire: UnitReply,
): TracedDoubt[] {
  const found = findDoubts(form, wire);
  if (!found) return [];
  const { values, violations } = found;
  const broken = violations
    .filter(({ cells }) => cells.includes(key))
    .map((violation) => ({
      sign: signOf[violation.importance],
      text: sayViolation(language, form, violation, values).detail,
      reason: reasonFor(wire, violation),
    }));
  const moved = sourceChangesFromWire(wire.sourceChanges)
    .filter(({ cell }) => cell === key)
    .map((change) => ({
      sign: signOf.warning,
      text: saySourceChange(language, form, change),
      reason: "",
    }));
  const gaps = openingGapsFromWire(wire.openingGaps ?? [])
    .filter(({ cell }) => cell === key)
    .map((gap) => ({
      sign: signOf.info,
      text: sayOpeningGap(language, form, { ...gap, reason: "" }),
      reason: gap.reason,
    }));
  return [...broken, ...moved, ...gaps];
}
