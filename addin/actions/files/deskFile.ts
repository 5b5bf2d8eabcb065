import type { Problem } from "../../../shared/problem.ts";
import type { Result } from "../../../shared/result.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import type { ReportPath } from "../../api/client.ts";
import type { MemoryWorkbook } from "../../host/memoryWorkbook.ts";
import type { Asking } from "../checkReport.ts";
import type { WorkSession } from "../workSession.ts";
import type { FileForm, KnownForm, LostForm, PlacedForm } from "./fileForm.ts";
import type { FileSheet } from "./fileSheet.ts";

/** PORT: how a chosen file is read on this machine, and where its forms are put. */
export interface FilesPort {
  readonly read: (file: File, stop: AbortSignal) => Promise<Result<FileRead, Problem>>;
  /** A workbook of its own that holds one sheet and computes its formulas. */
  readonly workbookOf: (sheet: Sheet) => MemoryWorkbook;
}

/** What was read of a file. */
export interface FileRead {
  readonly sheets: readonly FileSheet[];
  /** Whether nobody has saved the file since. */
  readonly isAsRead?: () => Promise<boolean>;
}

/** A file that somebody has chosen. */
export interface DeskFile {
  readonly id: number;
  readonly file: File;
  readonly state:
    | { readonly kind: "waiting" | "reading" | "stopped" | "crashed" }
    | { readonly kind: "failed"; readonly problem: Problem }
    | ReadFile;
}

/** What was found in a file. */
export interface ReadFile {
  readonly kind: "read";
  readonly forms: readonly FileForm[];
  /** The sheets that are no forms, which are left alone. */
  readonly others: readonly string[];
  /** How reading once more what could not be read stands; null where nobody has asked for it. */
  readonly again: "waiting" | "reading" | null;
  readonly isAsRead: FileRead["isAsRead"];
}

/** The files somebody hands in from, for as long as he is signed in. */
export interface FileDesk {
  readonly state: () => readonly DeskFile[];
  readonly subscribe: (onChange: () => void) => () => void;
  /** Of the files chosen last those that lay here already. */
  readonly alreadyHere: () => readonly string[];
  /** The person's session with this desk's own hand-ins. */
  readonly session: WorkSession;
  /** Reads files one after another; one that cannot be read does not keep the others from it. */
  readonly add: (files: readonly File[]) => Promise<void>;
  /** Reads a file again. Of one that was read, only what could not be: the others stay as they were mended here. */
  readonly readAgain: (id: number) => Promise<void>;
  /** Stops reading: what has been read stays. */
  readonly stop: () => void;
  /** Puts a file away; the one form that is left of the same report takes its place. Nothing of it may be on its way. */
  readonly remove: (id: number) => Promise<void>;
  /** Of several forms of one report this is the one that is meant; of any other form that is asked about, it is to be
   *  used as it is: where there is another of its report, that is asked next. While one of them is on its way nothing is
   *  changed: its outcome would be told of the other. */
  readonly take: (id: number, form: KnownForm) => Promise<void>;
  /** Draws a sheet that has lost its identity as the report that the person says it is. */
  readonly choose: (id: number, form: LostForm, path: ReportPath) => Promise<void>;
  /** Another report may be meant than the one chosen last: nothing is confirmed of that any more. */
  readonly reconsider: (id: number, form: LostForm) => void;
  /** It is that report, though what the sheet prints says otherwise. */
  readonly agree: (id: number, form: LostForm) => Promise<void>;
  /** Whether the file of a form has been saved since it was read. That is told once: whoever goes on means what was
   *  read. */
  readonly isOutdated: (form: PlacedForm) => Promise<boolean>;
  /** Checks a form again, as it stands by now. */
  readonly recheck: (name: string, asking?: Asking) => Promise<void>;
}

/** The session as it works on one form of a file. */
export function sessionOn({ session }: Pick<FileDesk, "session">, form: PlacedForm): WorkSession {
  return { ...session, workbook: form.workbook, sent: form.sent };
}

/** The forms that were found in a file. */
export function formsIn({ state }: Pick<DeskFile, "state">): readonly FileForm[] {
  return state.kind === "read" ? state.forms : [];
}

/** How far a file has come that is to be read, or read again; null where that is over. */
export function readingOf({ state }: Pick<DeskFile, "state">): "waiting" | "reading" | null {
  if (state.kind === "read") return state.again;
  return state.kind === "waiting" || state.kind === "reading" ? state.kind : null;
}

/** Every form that is placed. */
export function listPlaced(files: readonly DeskFile[]): readonly PlacedForm[] {
  return files.flatMap((file) => formsIn(file).filter((form) => form.kind === "placed"));
}

/** The very file that lies here already, chosen once more. */
export function isSameFile(left: File, right: File): boolean {
  return (
    left.name === right.name && left.size === right.size && left.lastModified === right.lastModified
  );
}
