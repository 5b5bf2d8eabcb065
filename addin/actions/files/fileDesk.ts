import type { ReportPath } from "../../api/client.ts";
import type { Workbook } from "../../host/workbook.ts";
import { changedCells } from "../changedCells.ts";
import { type Asking, checkReport } from "../checkReport.ts";
import { handInName, handIns } from "../handIns.ts";
import { holdsSameFigures } from "../nothingNew.ts";
import type { WorkSession } from "../workSession.ts";
import { type DeskFile, type FileDesk, type FilesPort, listPlaced } from "./deskFile.ts";
import { drawChosenForm } from "./drawChosenForm.ts";
import type { FileForm, KnownForm, LostForm, PlacedForm } from "./fileForm.ts";
import { listFileForms } from "./listFileForms.ts";

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
    const checked = await checkOn(workbook);
    const held = checked.kind === "checked" && holdsSameFigures(checked) ? checked.report : null;
    // Whatever it was filled in from, it says what the newest version says: that is what it stands on.
    if (known.drawn.isChosen && held) session.sent.remember(known.drawn.identity, held.version);
    return { ...known, kind: "placed", workbook, checked };
  }

  /** What a form becomes once its report is known. */
  async function settle(known: KnownForm, isTaken: boolean): Promise<FileForm> {
    const { proposal } = known.drawn;
    if (proposal) return { ...known, kind: "proposed", proposal };
    return isTaken ? { ...known, kind: "twice" } : placed(known);
  }

  function replaceLost(id: number, lost: LostForm, form: FileForm): void {
    changeForms((one, at) =>
      at === id && one.kind === "lost" && one.sheetName === lost.sheetName ? form : one,
    );
  }

  async function choose(id: number, lost: LostForm, path: ReportPath): Promise<void> {
    const end = (outcome: LostForm["outcome"]) => replaceLost(id, lost, { ...lost, outcome });
    end({ kind: "opening" });
    try {
      const chosen = await drawChosenForm(session, lost.sheet, path);
      if (!chosen.ok) return end({ kind: "refused", problem: chosen.error });
      const { drawn, contradictions } = chosen.value;
      const known = { name: handInName(drawn.identity), sheetName: lost.sheetName, drawn };
      if (contradictions.length > 0) return end({ kind: "contradicted", contradictions, known });
      replaceLost(id, lost, await settle(known, isPlaced(known.name)));
    } catch (error) {
      console.error(error);
      end({ kind: "crashed" });
    }
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
        if (form.kind !== "known") found.push(form);
        else {
          const settled = await settle(form, taken.has(form.name));
          if (settled.kind === "placed") taken.add(form.name);
          found.push(settled);
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
      if (one.kind === "refused" || one.kind === "lost" || one.name !== form.name) return one;
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
    choose,
    agree: async (id, lost) => {
      if (lost.outcome?.kind !== "contradicted") return;
      const { known } = lost.outcome;
      replaceLost(id, lost, await settle(known, isPlaced(known.name)));
    },
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
