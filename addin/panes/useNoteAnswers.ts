import { useState } from "react";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { answersName, notesAsked, type WrittenAnswers } from "../actions/noteAnswers.ts";
import type { WorkSession } from "../actions/workSession.ts";

/** What the sender of a report that came back writes in answer to its notes. */
export interface NoteAnswers {
  readonly answerTo: (cell: string | null) => string;
  readonly answer: (cell: string | null, text: string) => void;
}

/** What is written stays until the next version has been received. */
export function useNoteAnswers(session: WorkSession, checked: CheckedForm): NoteAnswers {
  const [, redraw] = useState(0);
  const { identity, report } = checked;
  const name = answersName(identity, notesAsked(report)?.version ?? 0);
  const written = session.writing.read<WrittenAnswers>(name) ?? {};
  return {
    answerTo: (cell) => written[cell ?? ""] ?? "",
    answer: (cell, text) => {
      session.writing.write(name, { ...written, [cell ?? ""]: text });
      redraw((count) => count + 1);
    },
  };
}
