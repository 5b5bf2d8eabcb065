import type { Problem } from "../../shared/problem.ts";
import type { Result } from "../../shared/result.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";

/** Gives sheets to the person as a file; answers the name it got. */
export type SaveSheets = (
  sheets: readonly Sheet[],
  title: string,
) => Promise<Result<string, Problem>>;
