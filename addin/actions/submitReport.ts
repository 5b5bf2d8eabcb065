import type { Receipt, VersionInput } from "../../shared/api/reports.ts";
import { needsReason } from "../../shared/form/violation.ts";
import type { Problem } from "../../shared/problem.ts";
import { hasReason, type Reason } from "../../shared/report/submission.ts";
import { toArray } from "../../shared/report/valuesArray.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { nameCell } from "../../shared/text/cellNames.ts";
import type { Stop } from "../api/client.ts";
import type { SheetId } from "../host/workbook.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { checkReport } from "./checkReport.ts";
import { codeOf } from "./formConcerns.ts";
import type { WorkSession } from "./workSession.ts";

/** What the sender says with the figures. */
export interface SenderWords {
  readonly reasons: readonly Reason[];
  /** "Nộp kèm lỗi": why it is sent although rules do not hold. */
  readonly withErrors: string | null;
  /** The version that the sender has seen and means to replace, where somebody else sent one meanwhile. */
  readonly replacing: number | null;
}

/** Hands in one form: the sheet is read and checked once more, and what would be refused is said without sending. */
export async function submitReport(
  session: WorkSession,
  sheet: SheetId,
  words: SenderWords,
  stop?: Stop,
): Promise<Result<Receipt, Problem>> {
  const checked = await checkReport(session, "everything-anew", stop);
  if (!checked.ok) return checked;
  const found = checked.value.forms.find((form) => form.sheet === sheet);
  if (!found) return err({ kind: "sheet-missing" });
  if (found.kind === "unusable") return err(found.problem);
  const input = versionOf(session, found, words);
  if (!input.ok) return input;
  const sent = await session.client.handIn(found.identity, input.value, stop);
  if (!sent.ok) return sent;
  session.sent.remember(found.identity, sent.value.version);
  await session.facts.refresh(found.identity);
  return ok(sent.value);
}

/** A checked form as the version to hand in, or why it cannot be. */
export function versionOf(
  session: WorkSession,
  checked: CheckedForm,
  words: SenderWords,
): Result<VersionInput, Problem> {
  const { form, identity, reading, values, carried, report } = checked;
  if (!report) return err({ kind: "offline" });
  // Whether a newer version is somebody else's or our own, whose answer was lost, only the Worker can tell: the same
  // hand-in brings the same receipt, any other is refused as stale.
  const concern = checked.concerns.find(({ kind }) => kind !== "stale-version");
  if (concern) return err(concern);
  if (reading.unreadable.size > 0) {
    const cells = [...reading.unreadable.keys()].map((key) => nameCell(form, key));
    return err({ kind: "unreadable-cells", cells });
  }
  const blocking = checked.violations.filter((violation) =>
    violation.importance === "error"
      ? !words.withErrors?.trim()
      : needsReason(violation) && !hasReason(violation.id, words.reasons),
  );
  if (blocking.length > 0) {
    return err({
      kind: "has-violations",
      violations: blocking.map(({ id, cells, importance }) => ({
        rule: id,
        cells,
        importance: importance === "error" ? "error" : "warning",
      })),
    });
  }
  const standing = new Set(checked.violations.map(({ id }) => id));
  return ok({
    templateVersion: identity.templateVersion,
    baseVersion: words.replacing ?? session.sent.baseOf(identity),
    carriedRevision: carried.revision,
    values: toArray(form.template, reading.entered),
    reasons: words.reasons.flatMap(({ violations, text }) => {
      const kept = violations.filter((id) => standing.has(id));
      return kept.length > 0 && text.trim() ? [{ violations: kept, text: text.trim() }] : [];
    }),
    withErrors: words.withErrors?.trim() || null,
    dataState: identity.dataState,
    code: codeOf(identity, values),
  });
}
