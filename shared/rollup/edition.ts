import type { Day } from "../calendar/period.ts";
import type { OrgUnitId, PeriodId, TemplateId } from "../ids.ts";
import { canonicalOf } from "../report/canonical.ts";
import type { ChainLink } from "../report/event.ts";
import { fingerprint } from "../report/fingerprint.ts";
import type { ReportState } from "../report/life.ts";

/** Which consolidation is frozen: of one form and one period, of the children of one unit. */
export interface EditionKey {
  readonly period: PeriodId;
  readonly unit: OrgUnitId;
  readonly template: TemplateId;
}

/** What an edition was sent up with; at least one of both is known. */
export interface SentDocument {
  readonly number: string | null;
  readonly day: Day | null;
}

/** A report that was looked at for an edition, as it stood then. */
export interface ReportReference {
  readonly unit: OrgUnitId;
  readonly template: TemplateId;
  /** Of an earlier period, by which a unit goes on that owes nothing in the edition's own; absent where it is that one. */
  readonly period?: PeriodId;
  /** The version whose figures are in it; 0 where none are, or it is of an earlier period: that one is not frozen. */
  readonly version: number;
  /** The last thing that had happened to it; 0 where it was never sent. */
  readonly seq: number;
  /** Null where it was never sent. */
  readonly state: ReportState | null;
  /** The last thing that had been decided of its duty: exempt, left out; 0 where nothing was. */
  readonly decided: number;
}

/** What figures rest on beside the reports, as it was when they were looked at. */
export interface EditionGrounds {
  /** The regime, and which of its revisions. */
  readonly regime: string;
  readonly revision: number;
  /** The hashes of what was filed last of the year; null where nothing was. */
  readonly year: number;
  readonly targets: string | null;
  readonly baselines: string | null;
}

/** How many units' reports an edition was made of. */
export interface EditionCoverage {
  readonly counted: number;
  readonly expected: number;
  readonly approved: number;
}

/** A consolidation as it was sent up. Its `seq` is its number. */
export interface Edition extends ChainLink {
  readonly by: string;
  readonly byName: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** In the order that the regime names them. */
  readonly to: readonly string[];
  readonly document: SentDocument | null;
  readonly reason: string | null;
  readonly coverage: EditionCoverage;
  readonly grounds: EditionGrounds;
  readonly reports: readonly ReportReference[];
  /** The fingerprint of the figures that were looked at and are frozen. */
  readonly figures: string;
  /** The fingerprint of everything that is stored to rebuild it. */
  readonly content: string;
}

/** What the editions of a consolidation are called in their chain. */
export function editionsIdOf(regime: string, { template, period, unit }: EditionKey): string {
  return ["editions", regime, template, period, unit].join("/");
}

/** The fingerprint of figures as somebody sees them, whenever they were asked for, and whatever their units are known by
 *  outside. */
export function fingerprintFigures(reply: {
  readonly asOf: string;
  readonly codes?: unknown;
}): string {
  const { asOf: _, codes: __, ...figures } = reply;
  return fingerprint(canonicalOf(figures));
}
