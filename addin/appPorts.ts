import type { ReactNode } from "react";
import type { MeReply } from "../shared/api/sessions.ts";
import type { NarrativeDocument } from "../shared/narrative/document.ts";
import type { Problem } from "../shared/problem.ts";
import type { Result } from "../shared/result.ts";
import type { Words } from "../shared/text/words.ts";
import type { FilesPort } from "./actions/files/deskFile.ts";
import type { TextStore } from "./actions/formLibrary.ts";
import type { Client } from "./api/client.ts";
import type { ReadFile } from "./browser/readFile.ts";
import type { Workbook } from "./host/workbook.ts";
import type { ShownFile } from "./panes/files/shownFile.ts";
import type { SheetsOut } from "./panes/saveSheets.ts";

/** The panes there are; a person's role has at most three of them. */
export type PaneName =
  | "duties"
  | "report"
  | "files"
  | "board"
  | "consolidation"
  | "progress"
  | "administration";

/** Everything the pane needs of the world around it; the entry files choose what stands behind. */
export interface AppPorts {
  readonly workbook: Workbook;
  readonly client: Client;
  readonly store: TextStore;
  readonly out: SheetsOut;
  /** Draws a form of a file beside its verdicts where nothing else of the program shows it; null where it does. */
  readonly pictureOf: ((shown: ShownFile) => ReactNode) | null;
  /** Loads what puts each form of a chosen file into a workbook of its own. */
  readonly loadFileWorkbook: () => Promise<FilesPort["workbookOf"]>;
  /** Gives a calendar file to the person; answers the name it got. Null where files are dropped on their way. */
  readonly saveCalendar: ((calendar: string, title: string) => string) | null;
  /** Writes a document and gives it to the person; answers the name of its file. Null where files are dropped on their way. */
  readonly saveDocument: ((document: NarrativeDocument) => Promise<Result<string, Problem>>) | null;
  /** Reads an .xlsx file that the person chose; can be stopped. */
  readonly readFile: ReadFile;
  /** Puts words on the clipboard, sooner or later. */
  readonly copy: (words: string) => void | Promise<void>;
  /** The pane in English; null where it cannot be loaded now. */
  readonly loadEnglish: () => Promise<Words | null>;
  /** How long somebody must pause before the workbook is read again. */
  readonly settleMs: number;
  /** Begins the pane anew. */
  readonly reload: () => void;
  /** Told before the work of a person begins, and with null when he leaves by himself. */
  readonly onPerson?: (me: MeReply | null) => void;
  /** Told when the demonstration has been put back to its start. */
  readonly onRestarted?: () => void;
  /** The pane that a ribbon button asked for; the role's first one otherwise. */
  readonly startsWith?: PaneName | undefined;
}
