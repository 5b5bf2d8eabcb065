import { useState } from "react";
import type { ReportReply } from "../../shared/api/reports.ts";
import type { JudgedNote } from "../../shared/report/noteStanding.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { answersName, judgeNotes, listUnmet, type WrittenAnswers } from "../actions/noteAnswers.ts";
import type { WorkSession } from "../actions/workSession.ts";

/** The notes that a report came back with, what became of them so far, and what their sender writes in answer. */
export interface NoteAnswers {
  readonly notes: readonly JudgedNote<ReportReply["notes"][number]>[];
  readonly answerTo: (cell: string | null) => string;
  readonly answer: (cell: string | null, text: string) => void;
  /** Those about which nothing has been done or said. */
  readonly unmet: readonly JudgedNote[];
}

/** What is written stays until the next version has been received. */
export function useNoteAnswers(session: WorkSession, checked: CheckedForm): NoteAnswers {
  const [, redraw] = useState(0);
  const { identity, report } = checked;
  const name = answersName(identity, report?.version ?? 0);
  const written = session.writing.read<WrittenAnswers>(name) ?? {};
  return {
    notes: judgeNotes(checked),
    answerTo: (cell) => written[cell ?? ""] ?? "",
    answer: (cell, text) => {
      session.writing.write(name, { ...written, [cell ?? ""]: text });
      redraw((count) => count + 1);
    },
    unmet: listUnmet(session, checked),
  };
}
