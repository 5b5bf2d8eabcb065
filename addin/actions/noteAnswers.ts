import type { Answer, ReportReply } from "../../shared/api/reports.ts";
import { compareVersions, isAddressed, type JudgedNote } from "../../shared/report/noteStanding.ts";
import type { SheetIdentity } from "../../shared/sheet/identity.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { handInName } from "./handIns.ts";
import { sentValuesOf } from "./openForm.ts";
import type { WorkSession } from "./workSession.ts";

/** What a sender writes in answer, by cell; the empty name is the whole form. */
export type WrittenAnswers = Readonly<Record<string, string>>;

/** What is being written in answer to the notes on a version. */
export function answersName(identity: SheetIdentity, version: number): string {
  return `answers/${handInName(identity)}/${version}`;
}

/** The notes that a report came back with, each with what has become of it on the sheet so far; none where it did not come
 *  back. */
export function judgeNotes({
  form,
  report,
  values,
}: Pick<CheckedForm, "form" | "report" | "values">): readonly JudgedNote<
  ReportReply["notes"][number]
>[] {
  if (report?.state !== "returned") return [];
  return compareVersions(form, report.notes, sentValuesOf(form, report), values).notes;
}

/** The answers written so far, one for each cell with a note, ready to be sent. */
export function listAnswers(
  { writing }: Pick<WorkSession, "writing">,
  { identity, report }: Pick<CheckedForm, "identity" | "report">,
): Answer[] {
  if (report?.state !== "returned") return [];
  const written = writing.read<WrittenAnswers>(answersName(identity, report.version)) ?? {};
  const cells = [...new Set(report.notes.map(({ cell }) => cell))];
  return cells.flatMap((cell) => {
    const text = written[cell ?? ""]?.trim() ?? "";
    return text === "" ? [] : [{ cell, text }];
  });
}

/** The notes about which nothing has been done or said yet. */
export function listUnmet(
  session: Pick<WorkSession, "writing">,
  checked: CheckedForm,
): JudgedNote[] {
  const answered = new Set(listAnswers(session, checked).map(({ cell }) => cell));
  return judgeNotes(checked).filter(
    ({ note, standing }) => !isAddressed(standing) && !answered.has(note.cell),
  );
}
