import type { PeriodKind } from "../../../shared/calendar/period.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import { listSources } from "../../../shared/form/generated.ts";
import type { CellKey, OrgUnitId, TemplateId } from "../../../shared/ids.ts";
import { dh00 } from "../../../shared/regimes/dongHoa2022/dh00.ts";
import type { GoesOn } from "../../../shared/rollup/goesOn.ts";
import {
  type OverviewFigure,
  type OverviewParent,
  type OverviewUnit,
  overviewOf,
  type SourceReport,
  takeFigures,
} from "../../../shared/rollup/overview.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import { formOf } from "../regimes/filledForm.ts";

/** What a unit's forms say: "dh-03 A/1/3" is a cell of a form. */
export type Said = Readonly<Record<string, DataValue>>;

export const counted: UnitStanding = {
  kind: "counted",
  approved: true,
  estimated: false,
  preliminary: false,
};

/** The headline form for a kind of period. */
export function headlineForm(kind: PeriodKind = "year"): Form {
  return formOf(dh00, kind);
}

/** A commune of the headline: what its forms say, how its reports stand, and what it aims at. */
export function headlineUnit(
  name: string,
  said: Said,
  more: {
    readonly sector?: "urban" | "rural";
    readonly standings?: Readonly<Record<string, UnitStanding | null>>;
    /** What goes on of the forms that it owes nothing of. */
    readonly going?: Readonly<Record<string, GoesOn>>;
    readonly targets?: Readonly<Record<string, number>>;
  } = {},
): OverviewUnit {
  const { sector = "rural", standings = {}, going = {}, targets = {} } = more;
  const form = headlineForm();
  const standingOf = (template: TemplateId) =>
    standings[template] === undefined ? counted : standings[template];
  const owed = listSources(form).flatMap((template) => {
    const standing = standingOf(template);
    const goesOn = going[template];
    const report = { standing, version: 1, ...(goesOn ? { goesOn } : {}) };
    return standing ? [[template, report as SourceReport] as const] : [];
  });
  const goesOnIn = (template: TemplateId, said: CellKey) => {
    const { isKnown = false, cells = new Set<CellKey>() } = going[template] ?? {};
    return (
      isKnown &&
      [...cells].some((key) => {
        const content = form.cells.get(key)?.content;
        const from = content?.kind === "carried" ? content.from : null;
        return from?.kind === "elsewhere" && from.template === template && from.cell === said;
      })
    );
  };
  return {
    unit: `ou-${name}` as OrgUnitId,
    name,
    sector,
    reports: new Map(owed),
    values: takeFigures(form, (template, cell) =>
      standingOf(template)?.kind === "counted" || goesOnIn(template, cell)
        ? (said[`${template} ${cell}`] ?? null)
        : null,
    ),
    targetOf: (indicator) => targets[indicator] ?? null,
  };
}

/** The unit that consolidates: what its own fund says, its targets, and how its reports stand. */
export function headlineTown(
  said: Said = {},
  targets: Readonly<Record<string, number>> = {},
  standings: Readonly<Record<string, UnitStanding | null>> = {},
): OverviewParent {
  return headlineUnit("thị xã", said, { targets, standings });
}

/** One figure of the headline, by its number in the plan. */
export function figureOf(
  figures: ReadonlyMap<CellKey, OverviewFigure>,
  id: string,
): OverviewFigure {
  const figure = figures.get(`A/${id}/v` as CellKey);
  if (!figure) throw new Error(`the headline has no ${id}`);
  return figure;
}

/** The headline of some communes. */
export function headlineOf(
  units: readonly OverviewUnit[],
  town: OverviewParent = headlineTown(),
  notAsked: readonly string[] = [],
): ReadonlyMap<CellKey, OverviewFigure> {
  return overviewOf(headlineForm(), units, town, new Set(notAsked as CellKey[]));
}
