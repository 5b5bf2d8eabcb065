import type { KeptWriting } from "../actions/keptWriting.ts";
import { type Kept, useKept } from "./useKept.ts";

/** Keeps what somebody writes about one thing only: about another thing of the same name he begins with other words. */
export function useKeptAbout(
  writing: KeptWriting,
  name: string,
  about: string,
  first: string,
): Kept<string> {
  const kept = useKept<{ readonly about: string; readonly words: string } | null>(
    writing,
    name,
    null,
  );
  return {
    value: kept.value?.about === about ? kept.value.words : first,
    write: (words) => kept.write({ about, words }),
    forget: kept.forget,
  };
}
