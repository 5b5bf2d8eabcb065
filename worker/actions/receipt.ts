import { instantOf } from "../../shared/api/instant.ts";
import type { Receipt } from "../../shared/api/reports.ts";
import type { UnitToday } from "../caller.ts";
import type { StoredVersion } from "../store/reportRows.ts";

/** The receipt of a version: made from its row alone, so that it never changes. */
export function receiptOf(version: StoredVersion, { id, name }: UnitToday): Receipt {
  const { receipt, template, period, sentByName, sentAt, late, code, errors, warnings } = version;
  return {
    number: receipt,
    template,
    period,
    unit: { id, name },
    version: version.version,
    state: "submitted",
    sentBy: sentByName,
    sentAt: instantOf(sentAt),
    late,
    code,
    errors,
    warnings,
  };
}
