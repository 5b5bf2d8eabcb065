import type { ReportReply } from "../../shared/api/reports.ts";
import { compareVersions, isAddressed, type JudgedNote } from "../../shared/report/noteStanding.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { listAnswers } from "./noteAnswers.ts";
import { sentValuesOf } from "./openForm.ts";
import type { WorkSession } from "./workSession.ts";

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
