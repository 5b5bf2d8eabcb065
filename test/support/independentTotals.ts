import type { OrgUnitId } from "../../shared/ids.ts";
import type { FiguresByUnit } from "../../shared/regime.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { yearFigures } from "../../shared/regimes/dongHoa2022/figures.ts";
import { illustration } from "../../shared/regimes/dongHoa2022/illustration.ts";

const openingOf = {
  "A/hh": "poor-hh-opening",
  "A/nk": "poor-nk-opening",
  "B/hh": "near-poor-hh-opening",
  "B/nk": "near-poor-nk-opening",
} as const;
const openings: FiguresByUnit = yearFigures.figures;
const reductions = yearFigures.targets["M3"] ?? {};

/** The town's poverty figures from the raw answers of the seven communes counted in the demonstration and those of
 *  phường Hòa Vinh, by nothing but additions written out here. */
export function independentTotals(
  right: Readonly<Record<string, number | string>>,
): Record<string, number> {
  const counted = illustration.filter((r) => r.template === dh04.id && r.then !== "returned");
  const answers = [
    { unit: "ou-11" as OrgUnitId, cells: new Map<string, unknown>(Object.entries(right)) },
    ...counted.map(({ unit, entered }) => ({ unit, cells: new Map<string, unknown>(entered) })),
  ];
  const figure = (cells: ReadonlyMap<string, unknown>, key: string) => {
    const value = cells.get(key);
    return typeof value === "number" ? value : 0;
  };
  const filed = (indicator: string) =>
    answers.reduce((sum, { unit }) => sum + (openings[indicator]?.[unit] ?? Number.NaN), 0);
  const totals: Record<string, number> = {};
  for (const [line, opening] of Object.entries(openingOf)) {
    const at = (column: number) =>
      answers.reduce((sum, { cells }) => sum + figure(cells, `${line}/${column}`), 0);
    totals[`${line}/1`] = filed(opening);
    for (let column = 2; column <= 8; column++) totals[`${line}/${column}`] = at(column);
    totals[`${line}/9`] = filed(opening) - at(2) - at(3) - at(4) + at(5) + at(6) + at(7) + at(8);
  }
  const of = (key: string) => totals[key] ?? Number.NaN;
  const households = filed("households");
  const plan = answers.reduce((sum, { unit }) => sum + (reductions[unit] ?? Number.NaN), 0);
  const rate = (value: number) => Number(value.toFixed(6));
  return {
    ...totals,
    "C/10/v": households,
    "C/11/v": filed("population"),
    "C/12/v": rate((of("A/hh/9") / households) * 100),
    "C/13/v": rate((of("B/hh/9") / households) * 100),
    "C/14a/v": filed("poor-hh-opening"),
    "C/14/v": rate((filed("poor-hh-opening") / households) * 100),
    "C/15/v": rate(
      (filed("poor-hh-opening") / households) * 100 - (of("A/hh/9") / households) * 100,
    ),
    "C/15a/v": filed("poor-hh-opening") - of("A/hh/9"),
    "C/16/v": plan,
    "C/17/v": rate(((filed("poor-hh-opening") - of("A/hh/9")) / plan) * 100),
  };
}
