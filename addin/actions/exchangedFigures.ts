import type { MeReply } from "../../shared/api/sessions.ts";
import { cellOf } from "../../shared/form/form.ts";
import type { PeriodId } from "../../shared/ids.ts";
import type { Figure } from "../../shared/interchange/figure.ts";
import {
  type CodeOfUnit,
  figuresOfTotals,
  figuresOfUnit,
  type TotalledFigure,
} from "../../shared/interchange/figuresOfTotals.ts";
import type { UnitStanding } from "../../shared/rollup/standing.ts";
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
  const parent = codeOf(regime.consolidatedBy.id);
  const totals = figuresOfTotals(form, totalledOf(figures), {
    ...facts,
    ...{ parent, parentName: regime.consolidatedBy.name },
  });
  if (figures.of === "forms") return totals;
  const { units, own } = figures.made;
  return [
    ...units.flatMap((unit) => figuresOfUnit(form, unit, "unit", codeOf, facts)),
    ...(own ? figuresOfUnit(form, own, "own", codeOf, facts) : []),
    ...totals,
  ];
}

function totalledOf(figures: Figures): TotalledFigure[] {
  return figures.of === "form" ? ofConsolidation(figures.made) : ofOverview(figures.made);
}

function ofConsolidation({ form, figures, units, own }: Consolidation): TotalledFigure[] {
  const standings = [...units, ...(own ? [own] : [])].map(({ standing }) => standing);
  const firmness = firmnessOf(standings);
  return figures.map(({ key, urban, rural, total }) => ({
    ...{ cell: cellOf(form, key), urban, rural, total, ...firmness },
  }));
}

function ofOverview({ figures }: Overview): TotalledFigure[] {
  return [...figures.values()]
    .filter(({ asked }) => asked)
    .map(({ cell, urban, rural, total, standings, own }) => ({
      ...{ cell, urban, rural, total },
      ...firmnessOf([...standings, own?.standing ?? null]),
    }));
}

function firmnessOf(
  standings: readonly (UnitStanding | null)[],
): Pick<TotalledFigure, "estimated" | "preliminary"> {
  const counted = standings.filter((standing) => standing?.kind === "counted");
  return {
    estimated: counted.some(({ estimated }) => estimated),
    preliminary: counted.some(({ preliminary }) => preliminary),
  };
}
