import { useSyncExternalStore } from "react";
import type { Look } from "./brandThemes.ts";

const forced = "(forced-colors: active)";
const darkened = "(prefers-color-scheme: dark)";

/** What the person's system asks for; follows it while it changes. */
export function useLook(): Look {
  return useSyncExternalStore(subscribe, lookNow);
}

function subscribe(onChange: () => void): () => void {
  const queries = [forced, darkened].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", onChange);
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
  };
}

function lookNow(): Look {
  if (matchMedia(forced).matches) return "high-contrast";
  return matchMedia(darkened).matches ? "dark" : "light";
}
