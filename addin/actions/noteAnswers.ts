import type { Answer } from "../../shared/api/notes.ts";
import type { SheetIdentity } from "../../shared/sheet/identity.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { handInName } from "./handIns.ts";
import type { WorkSession } from "./workSession.ts";

/** What a sender writes in answer, by cell; the empty name is the whole form. */
export type WrittenAnswers = Readonly<Record<string, string>>;

/** What is being written in answer to the notes on a version. */
export function answersName(identity: SheetIdentity, version: number): string {
  return `answers/${handInName(identity)}/${version}`;
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
