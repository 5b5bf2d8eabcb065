import { instantOf } from "../../shared/api/instant.ts";
import type { Answer, Note } from "../../shared/api/notes.ts";
import type { VersionInput } from "../../shared/api/reports.ts";
import { dayOf, lateFrom } from "../../shared/calendar/due.ts";
import { isEntry } from "../../shared/form/asked.ts";
import type { FormValues } from "../../shared/form/computeForm.ts";
import type { CellKey, OrgUnitId } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { adjustCarried, openCellsOf } from "../../shared/report/adjusted.ts";
import { listCarriedChanges } from "../../shared/report/carriedChange.ts";
import { findDocumentFault } from "../../shared/report/documentFault.ts";
import { deadlineOf } from "../../shared/report/exception.ts";
import { firstSentOf } from "../../shared/report/firstSent.ts";
import { moveReport } from "../../shared/report/life.ts";
import { findNotBegun } from "../../shared/report/notBegun.ts";
import {
  type AcceptedSubmission,
  fillForm,
  judgeSubmission,
  listDifferences,
  type Submission,
} from "../../shared/report/submission.ts";
import { fromArray } from "../../shared/report/valuesArray.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Caller } from "../caller.ts";
import type { ReportChange } from "../store/reportWrites.ts";
import { lookUpElsewhere } from "./elsewhere.ts";
import type { HandInSet } from "./handIn.ts";
import { isOfficialAwaited } from "./officialFigures.ts";
import type { OpenedReport, ReportProblem } from "./openReports.ts";
import { situationOf } from "./situationOf.ts";
import { versionChange } from "./versionChange.ts";

/** The notes that stand of reports which have been sent again since they came back, by form. */
export type StandingNotes = ReadonlyMap<string, readonly Note[]>;

/** Judges forms that are handed in together: what has to be written, or the first thing that stands against it. */
export function judgeHandIn(
  caller: Caller,
  { forms, idempotencyKey, ifMatch }: HandInSet,
  opened: readonly OpenedReport[],
  bodyHashes: readonly string[],
  standing: StandingNotes,
): Result<ReportChange[], ReportProblem> {
  const read = forms.map(({ input }, index) => entered(input, opened[index]));
  const together = new Map<string, FormValues>();
  for (const [index, { key, form, carried }] of opened.entries()) {
    const values = read[index];
    const adjusted = forms[index]?.input.adjusted ?? [];
    const own = adjustCarried(form, carried, adjusted as CellKey[]);
    if (values) together.set(key.template, fillForm(form, values, own));
  }
  const changes: ReportChange[] = [];
  for (const [index, report] of opened.entries()) {
    const input = forms[index]?.input;
    const bodyHash = bodyHashes[index];
    if (!input || bodyHash === undefined) throw new Error("a form without its input");
    const values = read[index] ?? null;
    const judged = judge(caller, report, input, values, ifMatch, together, standing);
    if (!judged.ok) return err({ problem: judged.error, template: report.key.template });
    changes.push(
      versionChange(caller, report, input, judged.value, {
        idempotencyKey,
        bodyHash,
        late: isLate(report, caller.now),
      }),
    );
  }
  return ok(changes);
}

function judge(
  caller: Caller,
  report: OpenedReport,
  input: VersionInput,
  values: FormValues | null,
  ifMatch: readonly number[] | null,
  together: ReadonlyMap<string, FormValues>,
  standing: StandingNotes,
): Result<AcceptedSubmission, Problem> {
  const { key, period, form, stored, carried } = report;
  const notBegun = findNotBegun(period.id, period.windowFrom, dayOf(caller.now));
  if (notBegun) return err(notBegun);
  const current = stored?.version ?? 0;
  if (input.baseVersion !== current || (ifMatch !== null && !ifMatch.includes(current))) {
    return err(staleProblem(report, input, values));
  }
  if (input.templateVersion !== form.template.version) {
    return err({ kind: "template-outdated", current: form.template.version });
  }
  const isAwaited = !input.dataState.preliminary && isOfficialAwaited(caller, report);
  const situation = { ...situationOf(stored), awaitsOfficial: isAwaited };
  const moved = moveReport(situation, "submit", caller.role, null);
  if (!moved.ok) return moved;
  const forUnit = isForUnit(caller, key.unit);
  if (forUnit) {
    const { document = "", day = null } = input.onBehalf ?? {};
    const fault = findDocumentFault(document, day, dayOf(caller.now));
    if (fault) return err(fault);
  }
  if (!forUnit && input.onBehalf) {
    return err({ kind: "invalid-request", at: "onBehalf", why: "the unit sends its own report" });
  }
  const notes = standing.get(key.template) ?? stored?.notes ?? [];
  const astray = findAstray(input.answers ?? [], notes);
  if (astray) return err({ kind: "invalid-request", at: "answers", why: astray });
  if (!values) return err({ kind: "invalid-request", at: "values", why: "not one for each cell" });
  const { adjusted = [], onBehalf: _, answers: __, ...said } = input;
  const submission: Submission = { ...said, adjusted: adjusted as CellKey[], values };
  const shown = input.carriedShown && shownOf(input.carriedShown);
  return judgeSubmission(submission, {
    identity: { ...key, regime: caller.regime.id },
    form,
    carried,
    describeChanges: () =>
      shown ? listCarriedChanges(form, { carried: shown, entered: values }, carried) : [],
    elsewhere: lookUpElsewhere(key, report.elsewhere, together),
  });
}

/** Whether somebody enters for another unit, which cannot: the district's office reports for itself and for the town. */
function isForUnit({ role, orgUnitId, regime }: Caller, unit: OrgUnitId): boolean {
  return role === "reviewer" && unit !== orgUnitId && unit !== regime.consolidatedBy;
}

/** Entered values by cell; null where there are not as many as the form has cells. */
function entered(input: VersionInput, report: OpenedReport | undefined): FormValues | null {
  return report ? fromArray(report.form.template, input.values) : null;
}

/** Why an answer is none: it answers no note that stands, or one that is answered already. */
function findAstray(answers: readonly Answer[], notes: readonly Note[]): string | null {
  const cells = answers.map(({ cell }) => cell);
  if (new Set(cells).size < cells.length) return "a note is answered twice";
  const isAsked = cells.every((cell) => notes.some((note) => note.cell === cell));
  return isAsked ? null : "not the cell of a note";
}

function shownOf(cells: NonNullable<VersionInput["carriedShown"]>): FormValues {
  return new Map(cells.map(({ cell, value }) => [cell as CellKey, value]));
}

function staleProblem(
  { form, stored, sentValues, carried }: OpenedReport,
  { adjusted = [] }: VersionInput,
  values: FormValues | null,
): Problem {
  const own = adjustCarried(form, carried, adjusted as CellKey[]);
  // What either of the two adjusts, the other holds as it was carried in.
  const theirs = stored?.sent.carried.adjusted?.map(({ cell }) => cell as CellKey) ?? [];
  const openCells = new Set([...openCellsOf(own), ...theirs]);
  const isOpen = (key: CellKey) => {
    const cell = form.cells.get(key);
    return cell !== undefined && isEntry(cell, { openCells });
  };
  const ours = values && fillForm(form, values, own);
  const cells = ours && sentValues ? listDifferences(form, sentValues, ours).filter(isOpen) : [];
  return {
    kind: "stale-version",
    version: stored?.version ?? 0,
    sentBy: stored?.sent.sentByName ?? null,
    sentAt: stored ? instantOf(stored.sentAt) : null,
    cells,
  };
}

/** On time or late is decided when the first version comes that stands: neither correcting nor reading the deadline
 *  otherwise changes it, withdrawing it and sending it anew may. Who owes nothing is not late with it. */
function isLate({ period, form, stored, exceptions }: OpenedReport, now: number): boolean {
  if (stored && firstSentOf(stored) !== null) return stored.late;
  if (form.template.neverLate || period.optional || exceptions.exempt) return false;
  const due = deadlineOf(period.due, exceptions);
  return due !== null && now >= lateFrom(due);
}
