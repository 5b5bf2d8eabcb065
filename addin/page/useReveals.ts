import { useSyncExternalStore } from "react";
import type { MemoryWorkbook } from "../host/memoryWorkbook.ts";

/** Counts how often the pane has asked to see a sheet or a cell. What is drawn anew, as after merging, what is put back
 *  and what the person does himself was not asked for. */
export function useReveals({ state, subscribe }: MemoryWorkbook): number {
  return useSyncExternalStore(subscribe, () => state().asked);
}
