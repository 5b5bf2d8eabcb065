import type { MeReply } from "../../shared/api/sessions.ts";
import { cellOf, type FormCell } from "../../shared/form/form.ts";
import type { CellKey, PeriodId } from "../../shared/ids.ts";
import type { Figure } from "../../shared/interchange/figure.ts";
import type { TypedByUnit } from "../../shared/interchange/figuresOfReport.ts";
import {
  type CodeOfUnit,
  figuresOfTotals,
  figuresOfUnit,
  type TotalInExchange,
  type TotalledFigure,
} from "../../shared/interchange/figuresOfTotals.ts";
import type { Sector } from "../../shared/orgUnit.ts";
import type { ConsolidatedFigure, UnitFigures } from "../../shared/rollup/consolidate.ts";
import { type FigureSource, firmnessOf } from "../../shared/rollup/firmness.ts";
import type { Consolidation } from "./consolidation.ts";
import type { Figures } from "./editions.ts";
import type { Overview } from "./overview.ts";

/** All figures of a consolidation as other programs are told them: the units' own, the parent's, and the totals. Of what
 *  is made of several forms only the totals: the units' figures stand in those forms. */
export function figuresToExchange(
  { regime }: Pick<MeReply, "regime">,
  figures: Figures,
  codeOf: CodeOfUnit,
): Figure[] {
  const { form, reply } = figures.made;
  const facts = { regime: regime.id, period: reply.period as PeriodId };
  const codeThen = (id: string) => figures.made.reply.codes?.[id] ?? codeOf(id);
  const parent = codeThen(regime.consolidatedBy.id);
  const totals = figuresOfTotals(form, totalledOf(figures), {
    ...facts,
    ...{ parent, parentName: regime.consolidatedBy.name },
  });
  if (figures.of === "forms") return totals;
  const { units, own } = figures.made;
  const typed = typedIn(figures.made);
  return [
    ...units.flatMap((unit) => figuresOfUnit(form, unit, typed(unit), "unit", codeThen, facts)),
    ...(own ? figuresOfUnit(form, own, typed(own), "own", codeThen, facts) : []),
    ...totals,
  ];
}

/** Whether any of what is given out as a total is an estimate, or "sơ bộ". */
export function firmnessOfTotals(
  figures: Figures,
): Pick<TotalInExchange, "estimated" | "preliminary"> {
  const all = totalledOf(figures);
  return {
    estimated: all.some(({ total }) => total.estimated),
    preliminary: all.some(({ total }) => total.preliminary),
  };
}

/** What each unit filled in of what was to be carried into its report. */
function typedIn({ reply }: Consolidation): (unit: UnitFigures) => TypedByUnit {
  const all = reply.own ? [...reply.units, reply.own] : reply.units;
  return ({ unit }) => {
    const wire = all.find(({ id }) => id === unit);
    return {
      provisional: new Set(wire?.provisional as CellKey[] | undefined),
      adjusted: new Set(wire?.adjusted.map(({ cell }) => cell as CellKey)),
    };
  };
}

function totalledOf(figures: Figures): TotalledFigure[] {
  return figures.of === "form" ? ofConsolidation(figures.made) : ofOverview(figures.made);
}

function ofConsolidation({ form, figures, units, own }: Consolidation): TotalledFigure[] {
  return figures.map((figure) => {
    const sources = units.map((unit) => ({ ...unit, at: unit.sector }));
    return withFirmness(cellOf(form, figure.key), figure, sources, own);
  });
}

function ofOverview({ figures, units }: Overview): TotalledFigure[] {
  return [...figures.values()]
    .filter(({ asked }) => asked)
    .map((figure) => {
      const sources = figure.standings.map((standing, index) => ({
        ...{ standing, goesOn: figure.goesOn[index] ?? null, at: units[index]?.sector ?? null },
      }));
      return withFirmness(figure.cell, figure, sources, figure.own);
    });
}

/** A figure with how firm each of its totals is, by the reports of those whom it is over. */
function withFirmness(
  cell: FormCell,
  figure: Pick<ConsolidatedFigure, "byUnit" | "urban" | "rural" | "total">,
  sources: readonly (FigureSource & { readonly at: Sector | null })[],
  own: FigureSource | null,
): TotalledFigure {
  const over = (sector: Sector | null): TotalInExchange => {
    const isIn = (index: number) => sector === null || sources[index]?.at === sector;
    const total = sector === null ? figure.total : figure[sector];
    const byUnit = figure.byUnit.filter((_, index) => isIn(index));
    const whose = sources.filter((_, index) => isIn(index));
    const { estimated, preliminary } = firmnessOf(cell, { byUnit, total }, whose, own);
    return { ...total, estimated: estimated !== "no", preliminary: preliminary !== "no" };
  };
  return { cell, urban: over("urban"), rural: over("rural"), total: over(null) };
}
