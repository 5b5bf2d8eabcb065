import { useEffect, useState } from "react";
import type { MemoryWorkbook } from "../host/memoryWorkbook.ts";

/** Counts how often the pane has asked to see a sheet or a cell. */
export function useReveals(workbook: MemoryWorkbook): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let { selection, activeId } = workbook.state();
    return workbook.subscribe(() => {
      const next = workbook.state();
      if (next.selection !== selection || next.activeId !== activeId) setCount((n) => n + 1);
      ({ selection, activeId } = next);
    });
  }, [workbook]);
  return count;
}
