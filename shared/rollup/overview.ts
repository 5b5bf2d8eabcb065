import { listReferences } from "../form/algebra/expression.ts";
import type { CellName } from "../form/cellName.ts";
import { computeForm, type FormValues } from "../form/computeForm.ts";
import type { DataValue } from "../form/dataValue.ts";
import type { Form, FormCell } from "../form/form.ts";
import { sourcesOf } from "../form/generated.ts";
import type { CellKey, IndicatorId, OrgUnitId, TemplateId } from "../ids.ts";
import type { Measure } from "../indicator.ts";
import type { Sector } from "../orgUnit.ts";
import { type ConsolidatedFigure, consolidateCell, takesOwn } from "./consolidate.ts";
import { countExemptParts, type PartHolder } from "./exemptParts.ts";
import { firmnessOf, sourcesBeside } from "./firmness.ts";
import { type GoesOn, lacksGoingOn } from "./goesOn.ts";
import { isExpected, type UnitStanding } from "./standing.ts";

/** A carried figure that a unit held to be wrong, and its own in that place, "điều chỉnh". */
export interface AdjustedFigure {
  readonly name: CellName;
  readonly measure: Pick<Measure, "type" | "decimals">;
  readonly carried: DataValue;
  readonly own: DataValue;
  readonly reason: string;
}

/** How a unit's report of one form stands, and which version of it. */
export interface SourceReport {
  readonly standing: UnitStanding;
  readonly version: number;
  /** What it was received with; none where absent. */
  readonly errors?: number;
  readonly warnings?: number;
  /** What goes on of the year where nothing is owed, in the cells of the generated form. */
  readonly goesOn?: GoesOn;
  /** What the version counted adjusts of its carried figures; absent where nothing. */
  readonly adjusted?: readonly AdjustedFigure[];
}

/** Whether what a unit had come to in the year is lacking in what is made of its reports. */
export function lacksReports({ reports }: Pick<OverviewUnit, "reports">): boolean {
  return [...reports.values()].some(({ goesOn }) => goesOn !== undefined && lacksGoingOn(goesOn));
}

/** One child unit as an overview sees it. */
export interface OverviewUnit {
  readonly unit: OrgUnitId;
  readonly name: string;
  readonly sector: Sector | null;
  /** Of every form that it owes and the overview is made of. */
  readonly reports: ReadonlyMap<TemplateId, SourceReport>;
  /** Of the generated form: blank where a report it needs does not count. */
  readonly values: FormValues;
  readonly targetOf: (indicator: IndicatorId) => number | null;
}

/** The unit that an overview is of: what its own forms contribute, and what it aims at. */
export type OverviewParent = Pick<OverviewUnit, "reports" | "values" | "targetOf">;

/** What the parent itself contributes to a figure, how it stands with that, and what it goes on by. */
export interface OwnContribution {
  readonly standing: UnitStanding;
  readonly value: DataValue;
  readonly goesOn?: GoesOn;
}

/** One figure of a generated form over the units that owe what it is made of. */
export interface OverviewFigure {
  readonly cell: FormCell;
  /** Whether the forms it is made of are asked for in this kind of period. */
  readonly asked: boolean;
  /** Beside the units in their order; null for a unit that owes no such form. */
  readonly standings: readonly (UnitStanding | null)[];
  /** What the figure goes on by in a unit that owes nothing of it; null elsewhere. */
  readonly goesOn: readonly (GoesOn | null)[];
  readonly byUnit: readonly DataValue[];
  /** The parent's own contribution and how it stands with it; null where the figure takes none of it. */
  readonly own: OwnContribution | null;
  readonly urban: ConsolidatedFigure["urban"];
  readonly rural: ConsolidatedFigure["rural"];
  readonly total: ConsolidatedFigure["total"];
  /** Whether it, or a part of it, is "ước". */
  readonly estimated: boolean;
  /** How many owe nothing of it and may yet hold a part of what the parent aims at. */
  readonly exemptParts: number;
}

/** The values of a generated form for one unit: each figure from the form it is carried from, the others worked out. */
export function takeFigures(
  form: Form,
  valueOf: (template: TemplateId, cell: CellKey) => DataValue,
): FormValues {
  const taken = [...form.cells.values()].flatMap(({ key, content }) => {
    if (content.kind !== "carried" || content.from.kind !== "elsewhere") return [];
    const { template, cell } = content.from;
    return [[key, valueOf(template, cell as CellKey)] as const];
  });
  return computeForm(form, new Map(taken));
}

/** Every figure of a generated form over the units. Its coverage is its own: each is made of other forms. `notAsked`
 *  are the cells whose form does not hold them in this kind of period. */
export function overviewOf(
  form: Form,
  units: readonly OverviewUnit[],
  parent: OverviewParent,
  notAsked: ReadonlySet<CellKey>,
): ReadonlyMap<CellKey, OverviewFigure> {
  const figures = [...form.cells.values()].map((cell): OverviewFigure => {
    const forms = sourcesOf(form, cell);
    const standings = units.map(({ reports }) => standingOf(forms, reports));
    const goesOn = units.map(({ reports }) => goingOf(cell.key, reports));
    const owing = units.flatMap((unit, index) => {
      const standing = standings[index];
      return standing ? [{ ...unit, standing, version: 0, ...withGoing(goesOn[index]) }] : [];
    });
    const { target } = cell.measure;
    const holders = owing.map(({ targetOf, ...unit }): PartHolder => {
      return { ...unit, target: target && targetOf(target) };
    });
    const own = takesOwn(cell) ? standingOf(forms, parent.reports) : null;
    const ownGoing = withGoing(goingOf(cell.key, parent.reports));
    const ownFigures = own && { standing: own, values: parent.values, ...ownGoing };
    const { urban, rural, total } = consolidateCell(form, cell, owing, ownFigures);
    const byUnit = units.map(({ values }) => values.get(cell.key) ?? null);
    return {
      cell,
      asked: !isMadeOf(form, cell, notAsked),
      ...{ standings, goesOn },
      byUnit,
      own: own && { standing: own, value: parent.values.get(cell.key) ?? null, ...ownGoing },
      urban,
      rural,
      total,
      estimated:
        firmnessOf(cell, { byUnit, total }, sourcesBeside(standings, goesOn), ownFigures)
          .estimated !== "no",
      exemptParts: countExemptParts(cell, [
        ...holders,
        ...(own ? [{ standing: own, target: null, ...ownGoing }] : []),
      ]),
    };
  });
  return new Map(figures.map((figure) => [figure.cell.key, figure]));
}

/** What an overview is about: the figures of the first table's first column. What those are made of, or compared with,
 *  stands beside and below them. */
export function listPrincipal(figures: ReadonlyMap<CellKey, OverviewFigure>): OverviewFigure[] {
  const all = [...figures.values()];
  const table = all[0]?.cell.table;
  return all.filter(
    ({ cell }) => cell.table.id === table?.id && cell.column.id === table?.columns[0]?.id,
  );
}

/** How a unit stands with all the forms that a figure is made of: the first that does not count says why. One that it owes
 *  nothing of goes before: whatever becomes of the others, there will be no such figure. */
function standingOf(
  sources: readonly TemplateId[],
  reports: OverviewUnit["reports"],
): UnitStanding | null {
  const standings = sources.map((source) => reports.get(source)?.standing ?? null);
  if (standings.includes(null)) return null;
  const excused = standings.find((standing) => standing !== null && !isExpected({ standing }));
  if (excused) return excused;
  const counted: Extract<UnitStanding, { kind: "counted" }>[] = [];
  for (const standing of standings) {
    if (standing === null) return null;
    if (standing.kind !== "counted") return standing;
    counted.push(standing);
  }
  if (counted.length === 0) return null;
  return {
    kind: "counted",
    approved: counted.every(({ approved }) => approved),
    estimated: counted.some(({ estimated }) => estimated),
    preliminary: counted.some(({ preliminary }) => preliminary),
  };
}

/** What a figure goes on by, of the form that it is carried from. */
function goingOf(key: CellKey, reports: OverviewUnit["reports"]): GoesOn | null {
  for (const { goesOn } of reports.values()) if (goesOn?.cells.has(key)) return goesOn;
  return null;
}

function withGoing(goesOn: GoesOn | null | undefined) {
  return goesOn ? { goesOn } : {};
}

function isMadeOf(form: Form, cell: FormCell, wanted: ReadonlySet<CellKey>): boolean {
  if (cell.content.kind !== "computed") return wanted.has(cell.key);
  return listReferences(cell.content.formula).some(({ key }) => {
    const part = form.cells.get(key);
    return part !== undefined && isMadeOf(form, part, wanted);
  });
}
