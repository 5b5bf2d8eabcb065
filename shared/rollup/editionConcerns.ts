import type { ConsolidationReply } from "../api/consolidations.ts";
import type { OverviewReply } from "../api/overviews.ts";
import { listAsked } from "../form/asked.ts";
import { onTheSheetAlone } from "../form/checkForm.ts";
import type { Form, FormCell } from "../form/form.ts";
import { sourcesOf } from "../form/generated.ts";
import { fromArray } from "../report/valuesArray.ts";
import { listLostOpenings } from "./changedUnits.ts";
import { isAnswer, takesOwn, waitsForAll } from "./consolidate.ts";
import type { EditionCoverage } from "./edition.ts";
import { lacksGoingOn } from "./goesOn.ts";
import { isEnded, isExpected, isMissing, type UnitStanding } from "./standing.ts";

/** What has to be said before figures are sent up, by name: each of it needs a reason. */
export interface EditionConcerns {
  readonly missing: readonly string[];
  /** They owe nothing, or had nothing to report; what they have of a stock, or had come to in the year, is lacking in its
   *  total all the same. */
  readonly stockless: readonly string[];
  readonly unapproved: readonly string[];
  /** Received with errors or warnings, without a figure that is asked for, or carried from what says something else by
   *  now. */
  readonly doubtful: readonly string[];
  /** They ask to correct what they have sent, and nobody has answered. */
  readonly correcting: readonly string[];
  /** Entered by the district and not confirmed by the unit. */
  readonly unconfirmed: readonly string[];
  /** Comparisons of two sources that differ. */
  readonly differing: readonly string[];
}

/** The kinds of them, in the order in which they are said. */
export const concernKinds = [
  ...(["missing", "stockless", "unapproved", "doubtful"] as const),
  ...(["correcting", "unconfirmed", "differing"] as const),
] as const satisfies readonly (keyof EditionConcerns)[];

/** What is judged of one report. */
interface Judged {
  readonly name: string;
  readonly standing: UnitStanding;
  readonly doubts: number;
  readonly correctionAsked: boolean;
  readonly unconfirmed: boolean;
  /** A total is made of it that waits for whoever owes nothing, too. */
  readonly awaited: boolean;
}

/** What is missing and doubtful in a consolidation. */
export function concernsOfConsolidation(form: Form, reply: ConsolidationReply): EditionConcerns {
  const differing = reply.crossChecks.filter(({ outcome }) => outcome === "differs");
  const { units, own } = reply;
  const gone = [...units, ...(own ? [own] : [])].flatMap((unit) => judgedOfGoing(unit.name, unit));
  const concerns = concernsOf([...judgedOfConsolidation(form, reply), ...gone]);
  return {
    ...concerns,
    stockless: [...concerns.stockless, ...listLostOpenings(form, reply).map(({ name }) => name)],
    differing: differing.map(({ title }) => title),
  };
}

/** What is missing and doubtful in what is made of several forms. */
export function concernsOfOverview(form: Form, reply: OverviewReply): EditionConcerns {
  const { units, own, unit } = reply;
  const gone = [...units, { ...own, name: unit.name }].flatMap(({ name, reports }) =>
    reports.flatMap((report) => judgedOfGoing(name, report)),
  );
  return { ...concernsOf([...judgedOfOverview(form, reply), ...gone]), differing: [] };
}

/** Whether figures are sent up without a word about them. */
export function needsNoReason(concerns: EditionConcerns): boolean {
  return concernKinds.every((kind) => concerns[kind].length === 0);
}

/** How many of the reports that a consolidation waits for are in it, the parent's own among them. */
export function coverageOfConsolidation(form: Form, reply: ConsolidationReply): EditionCoverage {
  return coverageOf(judgedOfConsolidation(form, reply));
}

/** How many of the reports that an overview is made of are in it. */
export function coverageOfOverview(form: Form, reply: OverviewReply): EditionCoverage {
  return coverageOf(judgedOfOverview(form, reply));
}

function judgedOfConsolidation(form: Form, { units, own }: ConsolidationReply): Judged[] {
  const stocks = [...form.cells.values()].filter(isStock);
  const judge = (unit: (typeof units)[number], awaited: boolean): Judged => ({
    ...{
      name: unit.name,
      standing: unit.standing,
      awaited: (awaited && !isEnded(unit)) || isLacking(unit),
    },
    doubts:
      unit.errors + unit.warnings + unit.sourceChanges.length + countBlank(form, unit.values ?? []),
    correctionAsked: (unit.correctionAsked ?? null) !== null,
    unconfirmed: isUnconfirmed(unit),
  });
  return [
    ...units.map((unit) => judge(unit, stocks.length > 0)),
    ...(own ? [judge(own, stocks.some(takesOwn))] : []),
  ];
}

function judgedOfOverview(form: Form, { units, own, unit, notAsked }: OverviewReply): Judged[] {
  const stocks = [...form.cells.values()].filter(
    (cell) => isStock(cell) && !notAsked.includes(cell.key),
  );
  const sources = (of: readonly FormCell[]) => of.flatMap((cell) => sourcesOf(form, cell));
  const judge = (
    { name, reports }: { name: string; reports: typeof own.reports },
    awaited: readonly string[],
  ) =>
    reports.map(
      (report): Judged => ({
        ...{ name, standing: report.standing },
        awaited: (awaited.includes(report.template) && !isEnded(report)) || isLacking(report),
        doubts: report.errors + report.warnings,
        correctionAsked: (report.correctionAsked ?? null) !== null,
        unconfirmed: isUnconfirmed(report),
      }),
    );
  const ofUnits = sources(stocks);
  return [
    ...units.flatMap((one) => judge(one, ofUnits)),
    ...judge({ name: unit.name, reports: own.reports }, sources(stocks.filter(takesOwn))),
  ];
}

type Going = Pick<ConsolidationReply["units"][number], "standing" | "goesOn" | "ended">;

function isLacking({ goesOn }: Pick<Going, "goesOn">): boolean {
  return goesOn !== undefined && lacksGoingOn(goesOn);
}

/** The report that a unit goes on by, as its own of the period would be judged; nothing waits for it once more. */
function judgedOfGoing(name: string, unit: Going): Judged[] {
  const by = unit.goesOn?.by;
  if (!by) return [];
  const { standing, errors, warnings, correctionAsked, enteredFor } = by;
  const isGone = unit.ended !== undefined || isEnded(unit);
  return [
    {
      ...{ name, standing, awaited: false },
      doubts: errors + warnings,
      correctionAsked: correctionAsked !== null,
      unconfirmed: enteredFor === "unconfirmed" && !isGone,
    },
  ];
}

/** Whether somebody can yet confirm what was entered for a unit, and has not. */
function isUnconfirmed({
  enteredFor,
  ended,
}: Pick<ConsolidationReply["units"][number], "enteredFor" | "ended">): boolean {
  return enteredFor === "unconfirmed" && ended === undefined;
}

/** Whether a figure is totalled over all units, whether they owe it or not. */
function isStock(cell: FormCell): boolean {
  const { row, column, measure } = cell;
  const isTotalled = !row.added && !column.hidden && measure.aggregation !== "NONE";
  return isTotalled && waitsForAll(cell);
}

/** How many figures are asked for and blank: a form that has grown since asks for more than was answered then. */
function countBlank(form: Form, array: Parameters<typeof fromArray>[1]): number {
  const values = fromArray(form.template, array);
  if (values === null) return 0;
  const asked = listAsked(form, values, onTheSheetAlone);
  return asked.filter(({ key }) => !isAnswer(values.get(key) ?? null)).length;
}

function concernsOf(judged: readonly Judged[]): Omit<EditionConcerns, "differing"> {
  const named = (those: readonly Judged[]) => [...new Set(those.map(({ name }) => name))];
  const counted = judged.filter(({ standing }) => standing.kind === "counted");
  return {
    missing: named(judged.filter(isMissing)),
    stockless: named(judged.filter((one) => one.awaited && !isExpected(one))),
    unapproved: named(
      counted.filter(({ standing }) => standing.kind === "counted" && !standing.approved),
    ),
    doubtful: named(counted.filter(({ doubts }) => doubts > 0)),
    correcting: named(counted.filter(({ correctionAsked }) => correctionAsked)),
    unconfirmed: named(counted.filter(({ unconfirmed }) => unconfirmed)),
  };
}

function coverageOf(judged: readonly Judged[]): EditionCoverage {
  const counted = judged.flatMap(({ standing }) => (standing.kind === "counted" ? [standing] : []));
  return {
    counted: counted.length,
    expected: judged.filter((one) => one.awaited || isExpected(one)).length,
    approved: counted.filter(({ approved }) => approved).length,
  };
}
