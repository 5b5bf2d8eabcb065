import type { ConsolidationReply } from "../api/consolidations.ts";
import type { OverviewReply } from "../api/overviews.ts";
import type { EditionCoverage } from "./edition.ts";
import { isExpected, isMissing, type UnitStanding } from "./standing.ts";

/** What has to be said before figures are sent up, by name: each of it needs a reason. */
export interface EditionConcerns {
  readonly missing: readonly string[];
  readonly unapproved: readonly string[];
  /** Received with errors or warnings, or carried from what says something else by now. */
  readonly doubtful: readonly string[];
  /** Comparisons of two sources that differ. */
  readonly differing: readonly string[];
}

interface Judged {
  readonly name: string;
  readonly standing: UnitStanding;
  readonly doubts: number;
}

/** What is missing and doubtful in a consolidation. */
export function concernsOfConsolidation({
  units,
  own,
  crossChecks,
}: ConsolidationReply): EditionConcerns {
  const judged = [...units, ...(own ? [own] : [])].map(
    ({ name, standing, errors, warnings, sourceChanges }) => ({
      name,
      standing,
      doubts: errors + warnings + sourceChanges.length,
    }),
  );
  const differing = crossChecks.filter(({ outcome }) => outcome === "differs");
  return { ...concernsOf(judged), differing: differing.map(({ title }) => title) };
}

/** What is missing and doubtful in what is made of several forms. */
export function concernsOfOverview({ units, own, unit }: OverviewReply): EditionConcerns {
  const judged = [...units, { ...own, name: unit.name }].flatMap(({ name, reports }) =>
    reports.map(({ standing, errors, warnings }) => ({
      name,
      standing,
      doubts: errors + warnings,
    })),
  );
  return { ...concernsOf(judged), differing: [] };
}

/** Whether figures are sent up without a word about them. */
export function needsNoReason(concerns: EditionConcerns): boolean {
  const { missing, unapproved, doubtful, differing } = concerns;
  return missing.length + unapproved.length + doubtful.length + differing.length === 0;
}

/** How many of the units that a consolidation waits for are in it. */
export function coverageOfConsolidation({ units }: ConsolidationReply): EditionCoverage {
  return coverageOf(units);
}

/** How many of the reports that an overview is made of are in it. */
export function coverageOfOverview({ units, own }: OverviewReply): EditionCoverage {
  return coverageOf([...units, own].flatMap(({ reports }) => reports));
}

function concernsOf(judged: readonly Judged[]): Omit<EditionConcerns, "differing"> {
  const named = (those: readonly Judged[]) => [...new Set(those.map(({ name }) => name))];
  const counted = judged.filter(({ standing }) => standing.kind === "counted");
  return {
    missing: named(judged.filter(isMissing)),
    unapproved: named(
      counted.filter(({ standing }) => standing.kind === "counted" && !standing.approved),
    ),
    doubtful: named(counted.filter(({ doubts }) => doubts > 0)),
  };
}

function coverageOf(reports: readonly { readonly standing: UnitStanding }[]): EditionCoverage {
  const counted = reports.flatMap(({ standing }) =>
    standing.kind === "counted" ? [standing] : [],
  );
  return {
    counted: counted.length,
    expected: reports.filter(isExpected).length,
    approved: counted.filter(({ approved }) => approved).length,
  };
}
