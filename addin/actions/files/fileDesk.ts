import type { ReportPath } from "../../api/client.ts";
import { changedCells } from "../changedCells.ts";
import { handIns } from "../handIns.ts";
import type { WorkSession } from "../workSession.ts";
import {
  type DeskFile,
  type FileDesk,
  type FilesPort,
  isSameFile,
  listPlaced,
} from "./deskFile.ts";
import { drawChosenForm } from "./drawChosenForm.ts";
import type { FileForm, KnownForm, LostForm } from "./fileForm.ts";
import { followOwnVersion, isUnanswered } from "./fileSent.ts";
import { formsOf, knownIn, knownOf, twiceOf } from "./knownForm.ts";
import { listFileForms } from "./listFileForms.ts";
import { checkPlaced, placeForm, settleForm, settleForms } from "./placeForm.ts";

/** A desk without files. */
export function fileDesk(own: WorkSession, port: FilesPort): FileDesk {
  const session: WorkSession = { ...own, handIns: handIns(), changed: changedCells() };
  const listeners = new Set<() => void>();
  let files: readonly DeskFile[] = [];
  let lastId = 0;
  let alreadyHere: readonly string[] = [];
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

  const isSending = (name: string) => session.handIns.state().get(name)?.kind === "pending";
  const isPlaced = (name: string) => listPlaced(files).some((one) => one.name === name);

  function replaceLost(id: number, lost: LostForm, form: FileForm): void {
    const isSecond = form.kind === "placed" && isPlaced(form.name);
    if (form.kind === "placed" && !isSecond) forgetOutcome(form.name);
    const settled = isSecond ? twiceOf(form) : form;
    changeForms((one, at) =>
      at === id && one.kind === "lost" && one.sheetName === lost.sheetName ? settled : one,
    );
  }

  async function choose(id: number, lost: LostForm, path: ReportPath): Promise<void> {
    const end = (outcome: LostForm["outcome"]) => replaceLost(id, lost, { ...lost, outcome });
    end({ kind: "opening" });
    try {
      const drawn = await drawChosenForm(session, lost.sheet, path);
      if (!drawn.ok) return end({ kind: "refused", problem: drawn.error });
      const { contradictions } = drawn.value;
      const known = knownIn(lost.sheet, { ...drawn.value, contradictions: [] });
      if (contradictions.length > 0) return end({ kind: "contradicted", contradictions, known });
      replaceLost(id, lost, await settleForm(session, port, known, isPlaced(known.name)));
    } catch (error) {
      console.error(error);
      end({ kind: "crashed" });
    }
  }

  /** What became of another form of the same report says nothing of the one that is placed now. */
  const forgetOutcome = (name: string) => session.handIns.put(name, null);

  async function read({ id, file }: DeskFile, stop: AbortSignal): Promise<void> {
    put(id, { kind: "reading" });
    try {
      const workbook = await port.read(file, stop);
      if (!workbook.ok) {
        put(id, stop.aborted ? { kind: "stopped" } : { kind: "failed", problem: workbook.error });
        return;
      }
      const { forms, others } = await listFileForms(session, workbook.value.sheets, stop);
      const found = await settleForms(session, port, forms, isPlaced);
      const settled = found.map((form) =>
        form.kind === "placed" && isPlaced(form.name) ? twiceOf(form) : form,
      );
      for (const form of settled) if (form.kind === "placed") forgetOutcome(form.name);
      put(id, stop.aborted ? { kind: "stopped" } : { kind: "read", forms: settled, others });
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
    if (isSending(form.name)) return;
    const mine = await placeForm(session, port, knownOf(form));
    if (isSending(form.name)) return;
    forgetOutcome(form.name);
    changeForms((one, at) => {
      if (one.kind === "refused" || one.kind === "lost" || one.name !== form.name) return one;
      if (at === id && one.drawn === form.drawn) return mine;
      return one.kind === "placed" ? twiceOf(one) : one;
    });
  }

  return {
    state: () => files,
    alreadyHere: () => alreadyHere,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    session,
    add: async (chosen) => {
      const fresh = chosen.filter((file) => !files.some((one) => isSameFile(one.file, file)));
      alreadyHere = chosen.filter((file) => !fresh.includes(file)).map(({ name }) => name);
      const added = fresh.map((file): DeskFile => {
        return { id: ++lastId, file, state: { kind: "waiting" } };
      });
      become([...files, ...added]);
      await run();
    },
    readAgain: async (id) => {
      const again = listPlaced(files.filter((one) => one.id === id));
      if (again.some(({ name }) => isSending(name))) return;
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
      const gone = listPlaced(files.filter((one) => one.id === id));
      if (gone.some(({ name }) => isSending(name))) return;
      become(files.filter((one) => one.id !== id));
      for (const { name } of gone) forgetOutcome(name);
      for (const { id: at, state } of files) {
        const forms = state.kind === "read" ? state.forms : [];
        for (const form of forms) {
          if (form.kind !== "twice" || isPlaced(form.name)) continue;
          if (formsOf(forms, form.name).length > 1) continue;
          if (form.drawn.contradictions.length === 0) await take(at, form);
          else
            changeForms((one) => (one === form ? { ...knownOf(form), kind: "contradicted" } : one));
        }
      }
    },
    take,
    choose,
    agree: async (id, lost) => {
      if (lost.outcome?.kind !== "contradicted") return;
      const { known } = lost.outcome;
      replaceLost(id, lost, await settleForm(session, port, known, isPlaced(known.name)));
    },
    recheck: async (name, asking) => {
      const form = listPlaced(files).find((one) => one.name === name);
      if (!form) return;
      const checked = await checkPlaced(session, form, asking);
      const last = session.handIns.state().get(name);
      // Refused as older than what had arrived from here without an answer: that version is its own.
      const isAnswered = last?.kind === "refused" && !isUnanswered(last.refusal.problem.kind);
      if (isAnswered) followOwnVersion(session, { ...form, checked });
      // Another form of the report may have taken its place meanwhile.
      changeForms((one) =>
        one.kind === "placed" && one.workbook === form.workbook ? { ...one, checked } : one,
      );
    },
  };
}
