import type { Problem } from "../../../shared/problem.ts";
import type { Result } from "../../../shared/result.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";

/** What a test reaches inside the add-in's frame, and what the frame tells the test. */
export interface AddinWindow {
  /** Runs one method of the Excel adapter. */
  callWorkbook(method: string, args: readonly unknown[]): Promise<unknown>;
  /** Has Excel open sheets as a workbook of their own. */
  openNewWorkbook(sheets: readonly Sheet[], title: string): Promise<Result<string, Problem>>;
  /** Starts watching changes, or the selection, under a number. */
  watchWorkbook(number: number, what: "changes" | "selection"): Promise<unknown>;
  endWatching(number: number): void;
  /** Provided by the test: a watcher was told of a change. */
  tellTest(number: number, sheet: string | null): void;
  /** Set once Office.js is ready. */
  isReady?: true;
}

declare global {
  interface Window extends AddinWindow {}
}
