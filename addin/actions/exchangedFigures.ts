import type { MeReply } from "../../shared/api/sessions.ts";
import { cellOf } from "../../shared/form/form.ts";
import type { CellKey, PeriodId } from "../../shared/ids.ts";
import type { Figure } from "../../shared/interchange/figure.ts";
import type { TypedByUnit } from "../../shared/interchange/figuresOfReport.ts";
import {
  type CodeOfUnit,
  figuresOfTotals,
  figuresOfUnit,
  type TotalledFigure,
} from "../../shared/interchange/figuresOfTotals.ts";
import type { UnitFigures } from "../../shared/rollup/consolidate.ts";
import { type FigureFirmness, firmnessOf } from "../../shared/rollup/firmness.ts";
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
): Pick<TotalledFigure, "estimated" | "preliminary"> {
  const all = totalledOf(figures);
  return {
    estimated: all.some(({ estimated }) => estimated),
    preliminary: all.some(({ preliminary }) => preliminary),
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
  return figures.map(({ key, byUnit, urban, rural, total }) => {
    const cell = cellOf(form, key);
    return {
      ...marksOf(firmnessOf(cell, { byUnit, total }, units, own)),
      cell,
      urban,
      rural,
      total,
    };
  });
}

function ofOverview({ figures }: Overview): TotalledFigure[] {
  return [...figures.values()]
    .filter(({ asked }) => asked)
    .map(({ cell, byUnit, urban, rural, total, standings, goesOn, own }) => {
      const sources = standings.map((standing, index) => ({
        standing,
        goesOn: goesOn[index] ?? null,
      }));
      const firmness = firmnessOf(cell, { byUnit, total }, sources, own);
      return { ...marksOf(firmness), cell, urban, rural, total };
    });
}

function marksOf({
  estimated,
  preliminary,
}: FigureFirmness): Pick<TotalledFigure, "estimated" | "preliminary"> {
  return { estimated: estimated !== "no", preliminary: preliminary !== "no" };
}
