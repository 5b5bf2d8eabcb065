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
  readonly read: (
    file: File,
    stop: AbortSignal,
  ) => Promise<Result<{ readonly sheets: readonly FileSheet[] }, Problem>>;
  /** A workbook of its own that holds one sheet and computes its formulas. */
  readonly workbookOf: (sheet: Sheet) => MemoryWorkbook;
}

/** A file that somebody has chosen. */
export interface DeskFile {
  readonly id: number;
  readonly file: File;
  readonly state:
    | { readonly kind: "waiting" | "reading" | "stopped" | "crashed" }
    | { readonly kind: "failed"; readonly problem: Problem }
    | {
        readonly kind: "read";
        readonly forms: readonly FileForm[];
        /** The sheets that are no forms, which are left alone. */
        readonly others: readonly string[];
      };
}

/** The files somebody hands in from, for as long as he is signed in. */
export interface FileDesk {
  readonly state: () => readonly DeskFile[];
  readonly subscribe: (onChange: () => void) => () => void;
  /** The person's session with this desk's own hand-ins. */
  readonly session: WorkSession;
  /** Reads files one after another; one that cannot be read does not keep the others from it. */
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly readAgain: (id: number) => Promise<void>;
  /** Stops reading: what has been read stays. */
  readonly stop: () => void;
  /** Puts a file away; a form of the same report in another file takes its place. */
  readonly remove: (id: number) => Promise<void>;
  /** Of two forms of one report this is the one that is meant, or its cells were found rightly. */
  readonly take: (id: number, form: KnownForm) => Promise<void>;
  /** Draws a sheet that has lost its identity as the report that the person says it is. */
  readonly choose: (id: number, form: LostForm, path: ReportPath) => Promise<void>;
  /** It is that report, though what the sheet prints says otherwise. */
  readonly agree: (id: number, form: LostForm) => Promise<void>;
  /** Checks a form again, as it stands by now. */
  readonly recheck: (name: string, asking?: Asking) => Promise<void>;
}

/** The session as it works on one form of a file. */
export function sessionOn({ session }: Pick<FileDesk, "session">, form: PlacedForm): WorkSession {
  return { ...session, workbook: form.workbook };
}

/** Every form that is placed. */
export function listPlaced(files: readonly DeskFile[]): readonly PlacedForm[] {
  return files.flatMap(({ state }) =>
    state.kind === "read" ? state.forms.filter((form) => form.kind === "placed") : [],
  );
}
