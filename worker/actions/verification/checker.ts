import type { BrokenLink } from "../../../shared/api/auditSearch.ts";
import type { Regime } from "../../../shared/regime.ts";
import type { AuditNames } from "../../store/auditNames.ts";
import type { ReportKey } from "../../store/rows.ts";
import { unitName } from "../unitsOfRecord.ts";

/** What one page of checking came to. */
export interface CheckedPage {
  readonly checked: number;
  /** The first broken record of every chain that is not whole. */
  readonly broken: readonly Omit<BrokenLink, "checker">[];
  /** Where to go on; null where nothing is left. */
  readonly next: string | null;
}

/** Checks one kind of record, a page at a time. A page must stay within the computing time of one request. */
export interface Checker {
  readonly name: BrokenLink["checker"];
  readonly page: (db: D1Database, regime: Regime, position: string | null) => Promise<CheckedPage>;
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

/** A broken record of something that is no report. */
export function brokenLink(
  about: string | null,
  record: BrokenLink["record"],
  number: number | null,
  fault: BrokenLink["fault"],
): Omit<BrokenLink, "checker"> {
  return { unit: null, template: null, period: null, about, record, number, fault };
}
