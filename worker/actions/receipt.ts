import { instantOf } from "../../shared/api/instant.ts";
import type { Receipt, ReportSetReply } from "../../shared/api/reports.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { shortFingerprint } from "../../shared/report/fingerprint.ts";
import type { UnitToday } from "../caller.ts";
import type { StoredVersion } from "../store/reportRows.ts";

/** The receipt of a version: made from its row alone, so that it never changes. */
export function receiptOf(version: StoredVersion, { id, name }: UnitToday): Receipt {
  const { receipt, template, period, sentByName, sentAt, late, code, errors, warnings, signing } =
    version;
  return {
    number: receipt,
    template,
    period,
    unit: { id, name },
    version: version.version,
    sentBy: sentByName,
    sentAt: instantOf(sentAt),
    late,
    code,
    errors,
    warnings,
    ...(signing ? { printed: signing.unlike === undefined ? "same" : "unlike" } : {}),
  };
}

/** The one receipt of forms that arrived together, whatever order they came in. */
export function setReceiptOf(receipts: readonly Receipt[]): ReportSetReply {
  const numbers = receipts.map(({ number }) => number).sort();
  return { number: shortFingerprint(canonicalOf(numbers)), receipts: [...receipts] };
}
