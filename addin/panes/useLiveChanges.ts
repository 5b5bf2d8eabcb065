import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkSession } from "../actions/workSession.ts";
import { growingDelayMs } from "../hooks/growingDelay.ts";

/** Whether the workbook tells of changes, and how to have it asked again at once where it does not. */
export interface LiveChanges {
  readonly isLive: boolean;
  readonly tryNow: () => void;
}

/** Has the workbook tell of changes. Where it refuses, since a cell is being edited or for whatever reason, it is asked
 *  again until it does; what changed meanwhile is told as one change. */
export function useLiveChanges(session: WorkSession | null, onChange: () => void): LiveChanges {
  const [isLive, setIsLive] = useState(true);
  const again = useRef<() => void>(() => {});

  useEffect(() => {
    setIsLive(true);
    if (!session) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let end: (() => void) | null = null;
    let isAsking = false;
    let hasEnded = false;

    const ask = async (triedBefore: number): Promise<void> => {
      if (isAsking || end || hasEnded) return;
      clearTimeout(timer);
      isAsking = true;
      const watching = await watch(session, onChange);
      isAsking = false;
      if (hasEnded) {
        watching?.();
        return;
      }
      end = watching;
      setIsLive(watching !== null);
      if (!watching)
        timer = setTimeout(() => void ask(triedBefore + 1), growingDelayMs(triedBefore));
      else if (triedBefore > 0) onChange();
    };

    again.current = () => void ask(1);
    void ask(0);
    return () => {
      hasEnded = true;
      again.current = () => {};
      clearTimeout(timer);
      end?.();
    };
  }, [session, onChange]);

  const tryNow = useCallback(() => again.current(), []);
  return { isLive, tryNow };
}

/** How to end the telling; null where it could not begin. */
async function watch(
  { workbook }: WorkSession,
  onChange: () => void,
): Promise<(() => void) | null> {
  try {
    const watching = await workbook.watch(onChange);
    return watching.ok ? watching.value : null;
  } catch (error) {
    // Whatever it is, the person can go on with Kiểm tra, and is told so.
    console.error(error);
    return null;
  }
}
