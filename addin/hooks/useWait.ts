import { useEffect, useState } from "react";

/** How long somebody has been waiting: too short to mention, long enough to show, long enough to offer a stop. */
export type Wait = "short" | "shown" | "stoppable";

const SHOWN_MS = 300;
const STOPPABLE_MS = 2000;

/** Follows a wait from its beginning. */
export function useWait(waiting: boolean): Wait {
  const [wait, setWait] = useState<Wait>("short");
  useEffect(() => {
    setWait("short");
    if (!waiting) return;
    const shown = setTimeout(() => setWait("shown"), SHOWN_MS);
    const stoppable = setTimeout(() => setWait("stoppable"), STOPPABLE_MS);
    return () => {
      clearTimeout(shown);
      clearTimeout(stoppable);
    };
  }, [waiting]);
  return waiting ? wait : "short";
}
