import type { FormCell } from "../form/form.ts";
import { type ConsolidatedFigure, isAnswer, type UnitFigures } from "./consolidate.ts";
import { type GoesOn, standsBy } from "./goesOn.ts";
import type { UnitStanding } from "./standing.ts";

/** Whether all of a figure is "ước" or "sơ bộ", or a part of it, or none. */
export type Firmness = "whole" | "part" | "no";

/** How firm a figure is. */
export interface FigureFirmness {
  readonly estimated: Firmness;
  readonly preliminary: Firmness;
}

/** How the report of one who may be in a figure stands; null where it owes none. */
export interface FigureSource {
  readonly standing: UnitStanding | null;
  readonly goesOn?: Pick<GoesOn, "by"> | null;
}

/** How firm a total is by the reports that it is made of: those of the units that have answered, in the order of the
 *  figure, the parent's own, and those by which units go on that owe nothing this time. Words are no figure. */
export function firmnessOf(
  { measure }: Pick<FormCell, "measure">,
  { byUnit, total }: Pick<ConsolidatedFigure, "byUnit" | "total">,
  units: readonly FigureSource[],
  own: FigureSource | null,
): FigureFirmness {
  if (measure.type === "text" || measure.type === "date")
    return { estimated: "no", preliminary: "no" };
  const sources = [
    ...units.filter((_, index) => isAnswer(byUnit[index] ?? null)),
    ...(own && total.own === "in" ? [own] : []),
  ];
  const counted = sources.flatMap((source) => standsBy(source) ?? []);
  return {
    estimated: shareOf(counted.map(({ estimated }) => estimated)),
    preliminary: shareOf(counted.map(({ preliminary }) => preliminary)),
  };
}

/** How the units of an overview stand with a figure, each with what it goes on by. */
export function sourcesBeside(
  standings: readonly (UnitStanding | null)[],
  goesOn: readonly (GoesOn | null)[],
): FigureSource[] {
  return standings.map((standing, index) => ({ standing, goesOn: goesOn[index] ?? null }));
}

/** Whether one unit's own figures are "ước". */
export function isEstimatedBy(unit: Pick<UnitFigures, "standing" | "goesOn">) {
  return standsBy(unit)?.estimated === true;
}

/** Whose figures are "ước" and whose "sơ bộ", among those that have some: who goes on by a report of the year, too. */
export function listNotFirm(units: readonly Pick<UnitFigures, "name" | "standing" | "goesOn">[]): {
  readonly estimated: readonly string[];
  readonly preliminary: readonly string[];
  readonly all: number;
} {
  const standing = units.flatMap((unit) => {
    const by = standsBy(unit);
    return by ? [{ name: unit.name, by }] : [];
  });
  const named = (of: "estimated" | "preliminary") =>
    standing.flatMap(({ name, by }) => (by[of] ? [name] : []));
  return { estimated: named("estimated"), preliminary: named("preliminary"), all: standing.length };
}

function shareOf(marks: readonly boolean[]): Firmness {
  if (!marks.includes(true)) return "no";
  return marks.includes(false) ? "part" : "whole";
}
