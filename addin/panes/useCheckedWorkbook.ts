import { useCallback, useEffect, useRef, useState } from "react";
import type { Problem } from "../../shared/problem.ts";
import type { CheckedWorkbook } from "../actions/checkedForm.ts";
import { type Asking, checkReport } from "../actions/checkReport.ts";
import type { WorkSession } from "../actions/workSession.ts";

/** What is known of the workbook's forms, following what the person types. */
export interface WorkbookCheck {
  /** Null until the first look, and where the workbook holds no form. */
  readonly checked: CheckedWorkbook | null;
  /** Why the last look failed, such as a cell being edited; null where it did not. */
  readonly problem: Problem | null;
  /** Looks again at once. */
  readonly recheck: (asking: Asking) => Promise<void>;
}

const nothingYet = { checked: null, problem: null };

/** Checks the workbook's forms whenever the person has changed something and paused for a moment. */
export function useCheckedWorkbook(session: WorkSession | null, settleMs: number): WorkbookCheck {
  const [known, setKnown] = useState<Omit<WorkbookCheck, "recheck">>(nothingYet);
  const latest = useRef(0);

  const recheck = useCallback(
    async (asking: Asking) => {
      if (!session) return;
      const own = ++latest.current;
      const looked = await checkReport(session, asking);
      // A later look has begun meanwhile: what it finds is newer.
      if (own !== latest.current) return;
      if (looked.ok) setKnown({ checked: looked.value, problem: null });
      else if (looked.error.kind === "no-form") setKnown(nothingYet);
      else setKnown(({ checked }) => ({ checked, problem: looked.error }));
    },
    [session],
  );

  useEffect(() => {
    setKnown(nothingYet);
    if (!session) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let end: (() => void) | null = null;
    let ended = false;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void recheck("what-is-missing"), settleMs);
    };
    void session.workbook.watch(soon).then((watching) => {
      if (!watching.ok) return;
      if (ended) watching.value();
      else end = watching.value;
    });
    soon();
    return () => {
      ended = true;
      latest.current++;
      clearTimeout(timer);
      end?.();
    };
  }, [session, settleMs, recheck]);

  return { ...known, recheck };
}
