import type { Problem } from "../../../shared/problem.ts";
import type { Result } from "../../../shared/result.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import type { MemoryWorkbook } from "../../host/memoryWorkbook.ts";
import type { Workbook } from "../../host/workbook.ts";
import { changedCells } from "../changedCells.ts";
import { type Asking, checkReport } from "../checkReport.ts";
import { handIns } from "../handIns.ts";
import type { WorkSession } from "../workSession.ts";
import type { FileSheet } from "./drawFileForm.ts";
import type { FileForm, KnownForm, PlacedForm } from "./fileForm.ts";
import { listFileForms } from "./listFileForms.ts";

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

/** A desk without files. */
export function fileDesk(own: WorkSession, port: FilesPort): FileDesk {
  const session: WorkSession = { ...own, handIns: handIns(), changed: changedCells() };
  const listeners = new Set<() => void>();
  let files: readonly DeskFile[] = [];
  let lastId = 0;
  let running: AbortController | null = null;

  const become = (next: readonly DeskFile[]) => {
    files = next;
    for (const listener of listeners) listener();
  };
  const put = (id: number, state: DeskFile["state"]) =>
    become(files.map((one) => (one.id === id ? { ...one, state } : one)));
  const changeForms = (change: (form: FileForm, id: number) => FileForm) =>
    become(
      files.map((one) =>
        one.state.kind === "read"
          ? {
              ...one,
              state: { ...one.state, forms: one.state.forms.map((form) => change(form, one.id)) },
            }
          : one,
      ),
    );

  const isPlaced = (name: string) => listPlaced(files).some((one) => one.name === name);

  async function placed(known: KnownForm): Promise<PlacedForm> {
    const workbook = port.workbookOf(known.drawn.sheet);
    return { ...known, kind: "placed", workbook, checked: await checkOn(workbook) };
  }

  async function checkOn(
    workbook: Workbook,
    asking: Asking = "what-is-missing",
  ): Promise<PlacedForm["checked"]> {
    const checked = await checkReport({ ...session, workbook }, asking);
    const [form] = checked.ok ? checked.value.forms : [];
    // It has just been drawn by us: nothing but a mistake of ours keeps it from being checked.
    if (!form) throw new Error("a form of a file cannot be checked");
    return form;
  }

  async function read({ id, file }: DeskFile, stop: AbortSignal): Promise<void> {
    put(id, { kind: "reading" });
    try {
      const workbook = await port.read(file, stop);
      if (!workbook.ok) {
        put(id, stop.aborted ? { kind: "stopped" } : { kind: "failed", problem: workbook.error });
        return;
      }
      const { forms, others } = await listFileForms(session, workbook.value.sheets, stop);
      const taken = new Set(listPlaced(files).map(({ name }) => name));
      const found: FileForm[] = [];
      for (const form of forms) {
        if (form.kind === "refused") found.push(form);
        else if (form.drawn.proposal) {
          found.push({ ...form, kind: "proposed", proposal: form.drawn.proposal });
        } else if (taken.has(form.name)) found.push({ ...form, kind: "twice" });
        else {
          taken.add(form.name);
          found.push(await placed(form));
        }
      }
      put(id, stop.aborted ? { kind: "stopped" } : { kind: "read", forms: found, others });
    } catch (error) {
      const isStopped = stop.aborted && error === stop.reason;
      if (!isStopped) console.error(error);
      put(id, { kind: isStopped ? "stopped" : "crashed" });
    }
  }

  async function run(): Promise<void> {
    if (running) return;
    running = new AbortController();
    const { signal } = running;
    for (;;) {
      const next = files.find(({ state }) => state.kind === "waiting");
      if (!next || signal.aborted) break;
      await read(next, signal);
    }
    running = null;
    // Whatever was chosen while the last one was being stopped waits for nobody.
    if (files.some(({ state }) => state.kind === "waiting")) await run();
  }

  async function take(id: number, form: KnownForm): Promise<void> {
    const mine = await placed({ name: form.name, sheetName: form.sheetName, drawn: form.drawn });
    session.handIns.put(form.name, null);
    changeForms((one, at) => {
      if (one.kind === "refused" || one.name !== form.name) return one;
      const { name, sheetName, drawn } = one;
      if (at === id && drawn === form.drawn) return mine;
      return one.kind === "placed" ? { kind: "twice", name, sheetName, drawn } : one;
    });
  }

  return {
    state: () => files,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    session,
    add: async (chosen) => {
      const fresh = chosen.filter((file) => !files.some((one) => isSameFile(one.file, file)));
      const added = fresh.map((file): DeskFile => {
        return { id: ++lastId, file, state: { kind: "waiting" } };
      });
      become([...files, ...added]);
      await run();
    },
    readAgain: async (id) => {
      put(id, { kind: "waiting" });
      await run();
    },
    stop: () => {
      running?.abort();
      become(
        files.map((one) =>
          one.state.kind === "waiting" ? { ...one, state: { kind: "stopped" } } : one,
        ),
      );
    },
    remove: async (id) => {
      become(files.filter((one) => one.id !== id));
      for (const { id: at, state } of files) {
        for (const form of state.kind === "read" ? state.forms : []) {
          const isFree = form.kind === "twice" && !isPlaced(form.name);
          if (isFree) await take(at, form);
        }
      }
    },
    take,
    recheck: async (name, asking) => {
      const form = listPlaced(files).find((one) => one.name === name);
      if (!form) return;
      const checked = await checkOn(form.workbook, asking);
      changeForms((one) =>
        one.kind === "placed" && one.name === name ? { ...one, checked } : one,
      );
    },
  };
}

/** The very file that lies here already, chosen once more. */
function isSameFile(left: File, right: File): boolean {
  return (
    left.name === right.name && left.size === right.size && left.lastModified === right.lastModified
  );
}
