import { isDay } from "../calendar/due.ts";
import { isEntry } from "../form/asked.ts";
import { type CheckContext, checkForm } from "../form/checkForm.ts";
import { computeForm } from "../form/computeForm.ts";
import { type DataValue, isSameValue } from "../form/dataValue.ts";
import type { Form, FormCell } from "../form/form.ts";
import { needsReason, type Violation } from "../form/violation.ts";
import type { CellKey } from "../ids.ts";
import type { CarriedChange, Problem } from "../problem.ts";
import { err, ok, type Result } from "../result.ts";
import {
  adjustCarried,
  figuresAdjusted,
  keepAdjusted,
  mayAdjust,
  openCellsOf,
} from "./adjusted.ts";
import type { BlockingViolation } from "./blockingViolation.ts";
import type { CarriedSet } from "./carried.ts";
import { judgeSigning, type SentSigning } from "./signing.ts";
import { type ReportIdentity, verificationCodeOf } from "./verificationCode.ts";

/** How firm the figures of a version are: an estimate before the window closes, preliminary until a review ends. */
export interface DataState {
  readonly estimated: boolean;
  readonly preliminary: boolean;
}

/** One reason of the sender for any number of warnings. */
export interface Reason {
  readonly violations: readonly string[];
  readonly text: string;
}

/** What a person hands in. */
export interface Submission {
  readonly templateVersion: number;
  /** The version that the person's sheet was opened from; 0 where there was none. */
  readonly baseVersion: number;
  readonly carriedRevision: string;
  /** Entered values by cell; computed and carried cells are never taken from a sender. */
  readonly values: ReadonlyMap<CellKey, DataValue>;
  /** The carried cells that the sender says are wrong, "điều chỉnh": his figures for them are among the values, and what
   *  was carried in stays beside them. None where absent. */
  readonly adjusted?: readonly CellKey[];
  readonly reasons: readonly Reason[];
  /** "Nộp kèm lỗi": why it is sent although rules do not hold; null for an ordinary hand-in. */
  readonly withErrors: string | null;
  readonly dataState: DataState;
  /** The mã đối chiếu of all the figures as the sender saw them. */
  readonly code: string;
  /** How it was printed for signing; absent where it was not. */
  readonly signing?: SentSigning;
}

/** What a hand-in is judged against. */
export interface SubmissionContext {
  readonly identity: ReportIdentity;
  readonly form: Form;
  readonly carried: CarriedSet;
  /** The carried figures that are no longer what the sender's sheet was opened with; none where it does not say. */
  readonly describeChanges: () => readonly CarriedChange[];
  readonly elsewhere: CheckContext["elsewhere"];
}

/** A version that may be stored. */
export interface AcceptedSubmission {
  /** What it was carried with; the adjusted are those whose figure differs. */
  readonly carried: CarriedSet;
  /** Every cell: entered, carried and computed. */
  readonly values: ReadonlyMap<CellKey, DataValue>;
  readonly code: string;
  readonly violations: readonly Violation[];
  /** How it was printed for signing; null where it was not. */
  readonly signing: SentSigning | null;
}

/** Judges a hand-in by the rules that the sender saw; what the sheet could not know is judged here for the first
 *  time. Nothing is stored and nothing is half accepted. */
export function judgeSubmission(
  submission: Submission,
  context: SubmissionContext,
): Result<AcceptedSubmission, Problem> {
  const { form, carried: sources } = context;
  if (submission.templateVersion !== form.template.version) {
    return err({ kind: "template-outdated", current: form.template.version });
  }
  if (submission.carriedRevision !== sources.revision) {
    return err({ kind: "carried-changed", changes: context.describeChanges() });
  }
  const { adjusted = [] } = submission;
  const locked = adjusted.find((key) => !mayAdjust(form, sources, key));
  if (locked) return err({ kind: "invalid-request", at: locked, why: "not a cell to adjust" });
  const carried = adjustCarried(form, sources, adjusted);
  const openCells = openCellsOf(carried);
  const misplaced = findMisplaced(submission.values, form, openCells);
  if (misplaced) return err({ kind: "invalid-request", at: misplaced, why: "not an entry cell" });

  const values = fillForm(form, submission.values, carried);
  const { identity, elsewhere } = context;
  const { dataState, templateVersion } = submission;
  const code = verificationCodeOf(identity, templateVersion, dataState, values);
  if (code !== submission.code) {
    return err({ kind: "figures-differ", ours: code, theirs: submission.code });
  }
  const unreadable = new Map();
  const violations = checkForm(form, values, {
    openCells,
    adjusted: figuresAdjusted(carried),
    unreadable,
    elsewhere,
  });
  const blocking = listBlocking(violations, submission);
  if (blocking.length > 0) return err(violationsProblem(blocking));
  const signing = judgeSigning(submission.signing, code);
  if (!signing.ok) return signing;
  return ok({
    carried: keepAdjusted(form, sources, values, adjusted),
    ...{ values, code, violations },
    signing: signing.value,
  });
}

/** The whole form: what was entered, what is carried, and what both compute. */
export function fillForm(
  form: Form,
  entered: ReadonlyMap<CellKey, DataValue>,
  carried: CarriedSet,
): Map<CellKey, DataValue> {
  const given = new Map(entered);
  for (const [key, { value }] of carried.values) given.set(key, value);
  return computeForm(form, given);
}

/** The entered and carried cells in which two versions differ; computed ones only follow them. */
export function listDifferences(
  form: Form,
  left: ReadonlyMap<CellKey, DataValue>,
  right: ReadonlyMap<CellKey, DataValue>,
): CellKey[] {
  return [...form.cells.values()]
    .filter(({ content }) => content.kind !== "computed")
    .filter(({ key }) => !isSameValue(left.get(key) ?? null, right.get(key) ?? null))
    .map(({ key }) => key);
}

/** What stands against a hand-in: errors without an explanation, warnings without a reason. */
export function listBlocking(
  violations: readonly Violation[],
  { withErrors, reasons }: Pick<Submission, "withErrors" | "reasons">,
): Violation[] {
  return violations.filter((violation) => {
    if (violation.importance === "error") return !withErrors?.trim();
    return needsReason(violation) && !hasReason(violation.id, reasons);
  });
}

/** Whether one of the reasons given covers a violation. */
export function hasReason(violation: string, reasons: readonly Reason[]): boolean {
  return reasons.some(
    ({ violations, text }) => violations.includes(violation) && text.trim() !== "",
  );
}

/** The problem that findings standing against a hand-in are. */
export function violationsProblem(violations: readonly Violation[]): Problem {
  return { kind: "has-violations", violations: violations.map(blockingViolationOf) };
}

/** A finding as the problem tells it. */
export function blockingViolationOf({ id, cells, importance }: Violation): BlockingViolation {
  return { rule: id, cells, importance: importance === "error" ? "error" : "warning" };
}

/** A cell that was sent a value although the sender does not answer there, or one of the wrong kind. */
function findMisplaced(
  values: ReadonlyMap<CellKey, DataValue>,
  form: Form,
  openCells: ReadonlySet<CellKey>,
): CellKey | null {
  for (const [key, value] of values) {
    if (value === null) continue;
    const cell = form.cells.get(key);
    if (!cell || !isEntry(cell, { openCells }) || !fits(value, cell)) return key;
  }
  return null;
}

function fits(value: DataValue, { measure }: FormCell): boolean {
  if (value === null || typeof value === "object") return true;
  switch (measure.type) {
    case "text":
      return typeof value === "string";
    case "date":
      return typeof value === "string" && isDay(value);
    case "yes-no":
      return typeof value === "boolean";
    case "count":
    case "money":
    case "rate":
      return typeof value === "number" && Number.isFinite(value);
  }
}
