import { type RefObject, useEffect, useRef } from "react";

/** What was pressed stands at the foot: its answer must not appear out of sight. Scrolls to what it is shown in, each
 *  time that there is another one; null for none. */
export function useAnswerInSight(answer: unknown): RefObject<HTMLDivElement | null> {
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer !== null) shown.current?.scrollIntoView?.({ block: "nearest" });
  }, [answer]);
  return shown;
}
