import { useState } from "react";
import type { Problem } from "../../shared/problem.ts";
import { ok } from "../../shared/result.ts";
import { type Adjustable, findAdjustable } from "../actions/adjustCell.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { type Action, useAction } from "../hooks/useAction.ts";

/** What the person is asked before a carried cell is opened or locked again. */
export interface Adjusting {
  readonly asked: Adjustable | null;
  readonly finding: Action<[], null, Problem>;
  readonly close: () => void;
}

/** Looks at the selected cell, and asks. */
export function useAdjusting(session: WorkSession, checked: CheckedForm): Adjusting {
  const [asked, setAsked] = useState<Adjustable | null>(null);
  const finding = useAction(async () => {
    setAsked(null);
    const found = await findAdjustable(session, checked);
    if (found.ok) setAsked(found.value);
    return found.ok ? ok(null) : found;
  }, "with-its-outcome");
  return { asked, finding, close: () => setAsked(null) };
}
