import type { Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import type { CheckOutcome, GatheredCheck } from "../rollup/compareSources.ts";
import type { ConsolidatedFigure, UnitFigures } from "../rollup/consolidate.ts";
import type { LastYear } from "../rollup/lastYear.ts";
import type { Milestones } from "../rollup/milestones.ts";
import type { EditionHead } from "./editionHead.ts";

/** What consolidated sheets are made from. */
export interface ConsolidationInput {
  readonly form: Form;
  readonly units: readonly UnitFigures[];
  /** The parent itself; null where the form takes nothing from it. */
  readonly own: UnitFigures | null;
  readonly figures: readonly ConsolidatedFigure[];
  /** The parent's own target of an indicator. */
  readonly targetOf: (indicator: string) => number | null;
  /** What the units registered, by figure. */
  readonly milestones: ReadonlyMap<CellKey, Milestones>;
  /** How many owe nothing of a figure and may yet hold a part of its target, where any do. */
  readonly exemptParts: ReadonlyMap<CellKey, number>;
  /** Null where nothing is known of the year before. */
  readonly lastYear: LastYear | null;
  readonly checks: readonly ComparedCheck[];
  readonly doubts: readonly Doubt[];
  readonly heading: ConsolidationHeading;
}

/** A comparison of two sources with what it found. */
export interface ComparedCheck extends GatheredCheck {
  readonly outcome: CheckOutcome;
}

/** Something doubtful in a unit's figures, in words. */
export interface Doubt {
  readonly unitName: string;
  /** "✕ lỗi", "△ cảnh báo". */
  readonly importance: string;
  readonly text: string;
  /** What the unit said about it; empty where it said nothing. */
  readonly reason: string;
}

export interface ConsolidationHeading {
  readonly regime: string;
  readonly parent: string;
  /** "Thị xã Đông Hòa". */
  readonly parentName: string;
  /** What kind of unit the parent is: "thị xã". */
  readonly parentKind: string;
  readonly officeName: string;
  /** Where the signature is dated: "Đông Hòa". */
  readonly locality: string;
  readonly period: string;
  readonly periodName: string;
  /** "10/03/2022 08:00". */
  readonly asOf: string;
  readonly illustrative: boolean;
  /** Absent where the figures are those of now. */
  readonly edition?: EditionHead;
}
