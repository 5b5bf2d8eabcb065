import type { Problem } from "../../shared/problem.ts";
import type { Result } from "../../shared/result.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";

/** Gives sheets to the person as a file; answers the name it got. */
export type SaveSheets = (
  sheets: readonly Sheet[],
  title: string,
) => Promise<Result<string, Problem>>;

/** Gives a file of another kind to the person; answers the name it got. */
export type SaveFile = (
  content: string | readonly Uint8Array[],
  title: string,
  kind: "csv" | "zip",
) => string;

/** How sheets leave the pane: as a download, of which nobody tells the pane whether it arrived, or as a new workbook where
 *  the program downloads nothing. */
export interface SheetsOut {
  readonly as: "download" | "new-workbook";
  readonly save: SaveSheets;
  /** Absent where the program downloads nothing. */
  readonly file?: SaveFile;
}
