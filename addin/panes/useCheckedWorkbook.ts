import { useCallback, useEffect, useRef, useState } from "react";
import type { Problem } from "../../shared/problem.ts";
import type { CheckedWorkbook } from "../actions/checkedForm.ts";
import { type Asking, checkReport } from "../actions/checkReport.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { growingDelayMs } from "../hooks/growingDelay.ts";
import type { ActionState } from "../hooks/useAction.ts";
import { useLiveChanges } from "./useLiveChanges.ts";

/** What is known of the workbook's forms, following what the person types. */
export interface WorkbookCheck {
  /** Null until the first look, and where the workbook holds no form. */
  readonly checked: CheckedWorkbook | null;
  /** Why the last look failed, for as long as the person has not put it away. */
  readonly failed: ActionState<never, Problem>;
  /** Whether the sheet may say something else by now than what is shown here. */
  readonly isOld: boolean;
  /** Whether changes are told; where they are not, only "Kiểm tra" looks. */
  readonly isLive: boolean;
  /** Looks again at once; "everything-anew" is the person's own "Kiểm tra". It never fails: `failed` says why not. */
  readonly recheck: (asking: Asking) => Promise<void>;
  /** The person has read why it failed. */
  readonly dismiss: () => void;
}

type Known = Pick<WorkbookCheck, "checked" | "failed" | "isOld">;

const nothingYet: Known = { checked: null, failed: { kind: "idle" }, isOld: false };

/** Checks the workbook's forms whenever the person has changed something and paused for a moment. */
export function useCheckedWorkbook(session: WorkSession | null, settleMs: number): WorkbookCheck {
  const [known, setKnown] = useState(nothingYet);
  const latest = useRef(0);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  const look = useCallback(
    async (asking: Asking, triedBefore = 0): Promise<void> => {
      if (!session) return;
      clearTimeout(waiting.current);
      const own = ++latest.current;
      const looked = await lookedAt(session, asking);
      // A later look has begun meanwhile: what it finds is newer.
      if (own !== latest.current) return;
      if (isPassing(looked)) {
        const again = () => void look("what-is-missing", triedBefore + 1);
        waiting.current = setTimeout(again, growingDelayMs(triedBefore));
        // Somebody who pauses inside a cell has asked nothing and is told nothing.
        if (asking === "what-is-missing") return;
      }
      setKnown(({ checked }) =>
        looked.kind === "done"
          ? { ...nothingYet, checked: looked.value }
          : { checked, failed: looked, isOld: checked !== null },
      );
    },
    [session],
  );

  const soon = useCallback(() => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => void look("what-is-missing"), settleMs);
  }, [look, settleMs]);

  useEffect(() => {
    setKnown(nothingYet);
    soon();
    return () => {
      latest.current++;
      clearTimeout(waiting.current);
    };
  }, [soon]);

  const { isLive, tryNow } = useLiveChanges(session, soon);
  const recheck = useCallback(
    (asking: Asking) => {
      if (asking === "everything-anew") tryNow();
      return look(asking);
    },
    [look, tryNow],
  );
  const dismiss = useCallback(
    () => setKnown((before) => ({ ...before, failed: nothingYet.failed })),
    [],
  );
  return { ...known, isLive, recheck, dismiss };
}

type Looked = Extract<
  ActionState<CheckedWorkbook | null, Problem>,
  { kind: "done" | "failed" | "crashed" }
>;

async function lookedAt(session: WorkSession, asking: Asking): Promise<Looked> {
  try {
    const looked = await checkReport(session, asking);
    if (looked.ok) return { kind: "done", value: looked.value };
    if (looked.error.kind === "no-form") return { kind: "done", value: null };
    return { kind: "failed", problem: looked.error };
  } catch (error) {
    console.error(error);
    return { kind: "crashed" };
  }
}

/** Whether the person ends what stands in the way just by going on. */
function isPassing(looked: Looked): boolean {
  const passing: readonly Problem["kind"][] = [
    "cell-being-edited",
    "dialog-open",
    "host-busy",
    "other-workbook-in-front",
    "sheet-unsupported",
  ];
  return looked.kind === "failed" && passing.includes(looked.problem.kind);
}
