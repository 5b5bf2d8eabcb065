import type { Answer, Note } from "../../shared/api/notes.ts";
import type { ReportReply } from "../../shared/api/reports.ts";
import type { SheetIdentity } from "../../shared/sheet/identity.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { handInName } from "./handIns.ts";
import type { WorkSession } from "./workSession.ts";

/** What a sender writes in answer, by cell; the empty name is the whole form. */
export type WrittenAnswers = Readonly<Record<string, string>>;

/** The notes that a sender may answer, and the version they were written on: those that a report has come back with, also
 *  while it waits to be read again. Null where none stand. */
export function notesAsked(
  report: ReportReply | null,
): { readonly version: number; readonly notes: readonly Note[] } | null {
  const asked = report?.state === "returned" ? report : report?.standingReturn;
  return asked && asked.notes.length > 0 ? asked : null;
}

/** What is being written in answer to the notes on a version. */
export function answersName(identity: SheetIdentity, version: number): string {
  return `answers/${handInName(identity)}/${version}`;
}

/** The answers written so far, one for each cell with a note, ready to be sent. They outlive what somebody else has sent
 *  meanwhile. */
export function listAnswers(
  { writing }: Pick<WorkSession, "writing">,
  { identity, report }: Pick<CheckedForm, "identity" | "report">,
): Answer[] {
  const asked = notesAsked(report);
  if (!asked) return [];
  const written = writing.read<WrittenAnswers>(answersName(identity, asked.version)) ?? {};
  const cells = [...new Set(asked.notes.map(({ cell }) => cell))];
  return cells.flatMap((cell) => {
    const text = written[cell ?? ""]?.trim() ?? "";
    return text === "" ? [] : [{ cell, text }];
  });
}

/** Forgets the answers that have been received with a version. */
export function forgetAnswers(
  { writing, facts }: Pick<WorkSession, "writing" | "facts">,
  identity: SheetIdentity,
): void {
  const asked = notesAsked(facts.known(identity));
  if (asked) writing.write(answersName(identity, asked.version), null);
}
