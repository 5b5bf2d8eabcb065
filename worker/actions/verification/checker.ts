import type { BrokenLink } from "../../../shared/api/auditSearch.ts";
import type { Regime } from "../../../shared/regime.ts";
import { type ChainLink, findBrokenEvent } from "../../../shared/report/event.ts";
import type { AuditNames } from "../../store/auditNames.ts";
import type { ReportKey } from "../../store/rows.ts";
import type { ChainPart } from "../../store/verification/chainPart.ts";
import { unitName } from "../unitsOfRecord.ts";

/** What one page of checking came to. */
export interface CheckedPage {
  readonly checked: number;
  /** The first broken record of every chain that is not whole. */
  readonly broken: readonly Omit<BrokenLink, "checker">[];
  /** Something is held against nothing, since the record is younger. */
  readonly unrecorded?: boolean;
  /** Where to go on; null where nothing is left. */
  readonly next: string | null;
}

/** Checks one kind of record, a page at a time. A page must stay within the computing time of one request. */
export interface Checker {
  readonly name: BrokenLink["checker"];
  readonly page: (db: D1Database, regime: Regime, position: string | null) => Promise<CheckedPage>;
}

/** Most bytes that one page hashes, but where a single record is larger: a request has ten milliseconds of computing. Eighty
 *  versions of a form together took 35 of them on a cold start, this takes one to five once the code is warm. */
export const mostHashed = 20_000;

/** The first link of a part of a chain that is not as it was written, or the row that says where the chain ends. */
export function findBrokenLink(
  chainId: string,
  { links, isEnd, head }: ChainPart<ChainLink>,
  before: Pick<ChainLink, "seq" | "hash">,
): Pick<BrokenLink, "record" | "number" | "fault"> | null {
  const seq = findBrokenEvent(chainId, links, isEnd ? (head?.seq ?? 0) : 0, before);
  if (seq !== null) {
    const isThere = links.some((link) => link.seq === seq);
    return { record: "event", number: seq, fault: isThere ? "changed" : "missing" };
  }
  const last = links.at(-1) ?? before;
  if (!isEnd || last.seq === 0) return null;
  if (head === null) return { record: "row", number: null, fault: "missing" };
  // The head is written with every link: a longer chain than it tells of is none of ours.
  if (last.seq > head.seq) return { record: "event", number: last.seq, fault: "added" };
  const isSame = head.hash === null || head.hash === last.hash;
  return isSame ? null : { record: "row", number: null, fault: "changed" };
}

/** A broken record of a unit's form and period, under their names. */
export function brokenAt(
  { period, unit, template }: ReportKey,
  names: AuditNames,
  found: Pick<BrokenLink, "record" | "number" | "fault">,
): Omit<BrokenLink, "checker"> {
  return {
    ...found,
    period,
    unit: { id: unit, name: unitName(names.units, unit, null) },
    template: { id: template, name: names.templates.get(template) ?? template },
    about: null,
  };
}

/** What was found of a chain that is about no unit's form, or nothing. */
export function brokenOf(
  found: Pick<BrokenLink, "record" | "number" | "fault"> | null,
): CheckedPage["broken"] {
  return found ? [brokenLink(null, found.record, found.number, found.fault)] : [];
}

/** A broken record of something that is no report. */
export function brokenLink(
  about: string | null,
  record: BrokenLink["record"],
  number: number | null,
  fault: BrokenLink["fault"],
): Omit<BrokenLink, "checker"> {
  return { unit: null, template: null, period: null, about, record, number, fault };
}
