import { useEffect, useRef } from "react";

/** Whoever looks back and forth asks nothing each time. */
const QUIET_MS = 60_000;

/** Tells that somebody has come back to the pane, at most once a minute. */
export function useComingForward(onForward: () => void): void {
  const latest = useRef(onForward);
  useEffect(() => {
    latest.current = onForward;
  });
  useEffect(() => {
    let toldAt = Date.now();
    const tell = () => {
      if (document.visibilityState === "hidden" || Date.now() - toldAt < QUIET_MS) return;
      toldAt = Date.now();
      latest.current();
    };
    document.addEventListener("visibilitychange", tell);
    window.addEventListener("focus", tell);
    return () => {
      document.removeEventListener("visibilitychange", tell);
      window.removeEventListener("focus", tell);
    };
  }, []);
}
