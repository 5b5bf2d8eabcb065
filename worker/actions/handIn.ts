import type { Note } from "../../shared/api/notes.ts";
import type { Receipt, VersionInput } from "../../shared/api/reports.ts";
import type { Problem } from "../../shared/problem.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { AskedUnit, Caller } from "../caller.ts";
import type { StoredVersion } from "../store/reportRows.ts";
import { type ReportChange, saveChanges } from "../store/reportWrites.ts";
import { findStandingReturn } from "../store/standingNotes.ts";
import { judgeHandIn, type StandingNotes } from "./judgeHandIn.ts";
import { type OpenedReport, openReports, type ReportProblem } from "./openReports.ts";
import { receiptOf } from "./receipt.ts";
import { mayStandReturned } from "./senderFacts.ts";

/** One form of what is handed in. */
export interface HandIn {
  readonly template: string;
  readonly input: VersionInput;
}

/** Everything that is handed in at once: all of it is taken, or nothing. */
export interface HandInSet {
  readonly unit: AskedUnit;
  readonly period: string;
  readonly forms: readonly HandIn[];
  readonly idempotencyKey: string;
  /** The versions that If-Match names, where it came. */
  readonly ifMatch: readonly number[] | null;
}

// Whoever loses the race for a report's next event decides anew. Each round one of them wins, and what can win against
// a hand-in without ending it (a reviewer's return) happens once.
const mostRounds = 4;

/** Hands in forms of one unit and period: receipts, the same ones for the same hand-in sent again. */
export async function handIn(
  db: D1Database,
  caller: Caller,
  set: HandInSet,
): Promise<Result<Receipt[], ReportProblem>> {
  for (let round = 1; round <= mostRounds; round += 1) {
    const decided = await decide(db, caller, set);
    if (!decided.ok) return decided;
    const { changes, versions } = decided.value;
    const saved = changes.length === 0 ? "saved" : await saveChanges(db, changes);
    if (saved === "period-closed") {
      return refuse({ kind: "not-found", what: "period", id: set.period });
    }
    if (saved === "saved") return ok(versions.map((version) => receiptOf(version, set.unit)));
  }
  throw new Error(`hand-in for ${set.unit.id} ${set.period}: the report moves too fast`);
}

interface Decision {
  /** Empty where it has all been saved before. */
  readonly changes: readonly ReportChange[];
  readonly versions: readonly StoredVersion[];
}

async function decide(
  db: D1Database,
  caller: Caller,
  set: HandInSet,
): Promise<Result<Decision, ReportProblem>> {
  const { forms, idempotencyKey } = set;
  const templates = forms.map(({ template }) => template);
  if (new Set(templates).size < templates.length) {
    return refuse({ kind: "invalid-request", at: "reports", why: "a form stands twice" });
  }
  const found = await openReports(db, caller, { ...set, templates, idempotencyKey });
  if (!found.ok) return found;
  const { opened, repeated } = found.value;

  const bodyHashes = forms.map(({ input }) => fingerprint(canonicalOf(input)));
  if (repeated.length > 0) {
    const versions = forms.flatMap(({ template }, index) =>
      repeated.filter(
        (version) => version.template === template && version.bodyHash === bodyHashes[index],
      ),
    );
    const isSame = versions.length === forms.length && repeated.length === forms.length;
    return isSame ? ok({ changes: [], versions }) : refuse({ kind: "idempotency-conflict" });
  }
  const standing = await findStandingNotes(db, forms, opened);
  const changes = judgeHandIn(caller, set, opened, bodyHashes, standing);
  if (!changes.ok) return changes;
  return ok({
    changes: changes.value,
    versions: changes.value.flatMap(({ version }) => version ?? []),
  });
}

/** What may be answered to reports that are no longer returned; looked for only where something is answered. */
async function findStandingNotes(
  db: D1Database,
  forms: readonly HandIn[],
  opened: readonly OpenedReport[],
): Promise<StandingNotes> {
  const found = new Map<string, readonly Note[]>();
  for (const { template, input } of forms) {
    const stored = opened.find(({ key }) => key.template === template)?.stored;
    if (!input.answers?.length || !stored || !mayStandReturned(stored)) continue;
    const standing = await findStandingReturn(db, stored);
    if (standing) found.set(template, standing.notes);
  }
  return found;
}

function refuse(problem: Problem) {
  return err<ReportProblem>({ problem, template: null });
}
