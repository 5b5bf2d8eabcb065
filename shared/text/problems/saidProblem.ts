import type { AdministrationProblem } from "../../administration/administrationProblem.ts";
import type { FormProblem } from "../../form/formProblem.ts";
import type { InspectionProblem } from "../../inspections/inspectionProblem.ts";
import type {
  ConnectionProblem,
  FileProblem,
  HostProblem,
  NotFound,
  Problem,
} from "../../problem.ts";
import type { BlockingViolation } from "../../report/blockingViolation.ts";
import type { ReportState } from "../../report/life.ts";
import type { EditionProblem } from "../../rollup/editionProblem.ts";
import type { CalendarProblem } from "../../settings/calendarProblem.ts";

/** A problem said to the person who can act on it: the fact first, then what to do. */
export interface SaidProblem {
  readonly title: string;
  readonly detail: string;
}

/** A sentence for every problem: a new kind does not compile until each language has its own. */
export type ProblemSentences = {
  [K in Problem["kind"]]: (problem: Extract<Problem, { kind: K }>) => SaidProblem;
};

/** Those of the spreadsheet program. */
export type HostSentences = Pick<ProblemSentences, HostProblem["kind"]>;

/** Those of the way to the Worker. */
export type ConnectionSentences = Pick<ProblemSentences, ConnectionProblem["kind"]>;

/** Those about a file that a person chose. */
export type FileSentences = Pick<ProblemSentences, FileProblem["kind"]>;

/** Those about a sheet that claims to be a form. */
export type FormProblemSentences = Pick<ProblemSentences, FormProblem["kind"]>;

/** The same for what may stand against a change of the calendar. */
export type CalendarSentences = Pick<ProblemSentences, CalendarProblem["kind"]>;

/** The same for what may stand against freezing a consolidation. */
export type EditionSentences = Pick<ProblemSentences, EditionProblem["kind"]>;
/** And against a change of people, units and forms. */
export type AdministrationSentences = Pick<ProblemSentences, AdministrationProblem["kind"]>;

/** And against a change of the plan of kiểm tra, giám sát. */
export type InspectionSentences = Pick<ProblemSentences, InspectionProblem["kind"]>;

/** The same for what may stand against a decision about a duty or a report. */
export type LifeSentences = Pick<
  ProblemSentences,
  | "exception-too-late"
  | "exception-moved"
  | "asked-otherwise"
  | "no-deadline"
  | "extension-too-short"
  | "document-missing"
  | "document-undated"
  | "signed-copy-differs"
  | "paper-unknown"
>;

/** What may be looked for in vain. */
export type NotFoundNames = Record<NotFound, string>;

/** How many errors and warnings stand against a hand-in. */
export function countBlocking(violations: readonly BlockingViolation[]) {
  const errors = violations.filter(({ importance }) => importance === "error").length;
  return { errors, warnings: violations.length - errors };
}

/** A sentence without facts. */
export function said(title: string, detail: string): () => SaidProblem {
  return () => ({ title, detail });
}

/** Forms that are owed, the first few of them by name. */
export function sayOwed(
  owed: readonly { readonly period: string; readonly form: string }[],
  sayPeriod: (period: string) => string,
  and: string,
  more: string,
): string {
  const named = owed.slice(0, mostNamed).map(({ period, form }) => `${form} ${sayPeriod(period)}`);
  const rest = owed.length - named.length;
  return `${named.join(", ")}${rest > 0 ? ` ${and} ${rest} ${more}` : ""}`;
}

const mostNamed = 6;

/** One sentence for whatever state a report is in. */
export function inEvery(words: string): { readonly [state in ReportState]: string } {
  return { draft: words, submitted: words, returned: words, approved: words, frozen: words };
}
