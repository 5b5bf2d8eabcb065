import { changedCells } from "../changedCells.ts";
import type { TextStore } from "../formLibrary.ts";
import { handIns } from "../handIns.ts";
import type { WorkSession } from "../workSession.ts";
import {
  type DeskFile,
  type FileDesk,
  type FilesPort,
  formsIn,
  isSameFile,
  listPlaced,
  readingOf,
} from "./deskFile.ts";
import type { FileForm, KnownForm } from "./fileForm.ts";
import { followOwnVersion, isUnanswered } from "./fileSent.ts";
import { holdsReceipt } from "./fileStanding.ts";
import { knownOf, twiceOf } from "./knownForm.ts";
import { listFileForms } from "./listFileForms.ts";
import { lostSheets } from "./lostSheets.ts";
import { lyingFiles, type WhichForms } from "./lyingFiles.ts";
import { askedAlone, checkPlaced, placeAgain, placeForm, settleForms } from "./placeForm.ts";
import { leftToRead, listKept, mayBeReadAgain } from "./readAgain.ts";
import { listClaims } from "./rivalForms.ts";

/** A desk without files. */
export function fileDesk(own: WorkSession, port: FilesPort, store: TextStore): FileDesk {
  const session: WorkSession = { ...own, handIns: handIns(), changed: changedCells() };
  const lying = lyingFiles();
  const { put, formsAt, changeForms } = lying;
  let lastId = 0;
  let alreadyHere: readonly string[] = [];
  let running: AbortController | null = null;

  const isSending = (name: string) => session.handIns.state().get(name)?.kind === "pending";
  /** What became of another form of the same report says nothing of the one that is placed now. */
  const forgetOutcome = (name: string) => session.handIns.put(name, null);
  // What is on its way or has been received is what was meant.
  const isDone = (form: FileForm) =>
    form.kind === "placed" && (isSending(form.name) || holdsReceipt(session, store, form));

  function lay(id: number, isGone: WhichForms, coming: readonly FileForm[]): void {
    for (const form of lying.lay(id, isGone, coming, isDone)) {
      if (form.kind === "placed") forgetOutcome(form.name);
    }
  }

  /** Of several forms of one report the last that is left is used, where nothing else is to be asked about it. */
  async function settleAlone(): Promise<void> {
    for (const { id } of lying.state()) {
      for (const form of formsAt(id)) {
        if (form.kind !== "twice" || listClaims(lying.forms(), form.name).length > 1) continue;
        const asked = askedAlone(form);
        if (asked) changeForms((other) => (other === form ? asked : other));
        else await take(id, form);
      }
    }
  }

  async function read(one: DeskFile, stop: AbortSignal): Promise<void> {
    const { id, file } = one;
    const before = one.state.kind === "read" ? one.state : null;
    // Of a file that is read again what is on the desk stays, whatever comes of it.
    const end = (state: DeskFile["state"]) =>
      put(id, before ? { ...before, forms: formsAt(id), again: null } : state);
    put(id, before ? { ...before, again: "reading" } : { kind: "reading" });
    try {
      const workbook = await port.read(file, stop);
      if (!workbook.ok) {
        const { error: problem } = workbook;
        return end(stop.aborted ? { kind: "stopped" } : { kind: "failed", problem });
      }
      const found = await listFileForms(session, workbook.value.sheets, stop);
      const { forms, others } = leftToRead(found, before);
      const beside = lying.state().flatMap((it) => (it.id === id ? listKept(it) : formsIn(it)));
      const settled = await settleForms(session, port, forms, beside);
      if (stop.aborted) return end({ kind: "stopped" });
      const { isAsRead } = workbook.value;
      put(id, { kind: "read", forms: formsAt(id), others, again: null, isAsRead });
      lay(id, mayBeReadAgain, settled);
      if (before) await settleAlone();
    } catch (error) {
      const isStopped = stop.aborted && error === stop.reason;
      if (!isStopped) console.error(error);
      end({ kind: isStopped ? "stopped" : "crashed" });
    }
  }

  async function run(): Promise<void> {
    if (running) return;
    running = new AbortController();
    const { signal } = running;
    for (;;) {
      const next = lying.state().find((one) => readingOf(one) === "waiting");
      if (!next || signal.aborted) break;
      await read(next, signal);
    }
    running = null;
    // Whatever was chosen while the last one was being stopped waits for nobody.
    if (lying.state().some((one) => readingOf(one) === "waiting")) await run();
  }

  async function take(id: number, { name, drawn }: KnownForm): Promise<void> {
    const isMeant = (form: FileForm) => "drawn" in form && form.drawn === drawn;
    const form = formsAt(id).find(isMeant);
    if (!form || !("drawn" in form) || form.kind === "placed" || isSending(name)) return;
    const others = lying.forms().filter((one) => one !== form);
    if (form.kind !== "twice" && listClaims(others, name).length > 0) {
      return lay(id, isMeant, [twiceOf(form)]);
    }
    const held = form.kind === "twice" ? form.held : null;
    const mine = held
      ? await placeAgain(session, held)
      : await placeForm(session, port, knownOf(form));
    if (isSending(name)) return;
    forgetOutcome(name);
    changeForms((one, at) => {
      if (at === id && isMeant(one)) return one.kind === "placed" ? one : mine;
      return one.kind === "placed" && one.name === name ? twiceOf(one) : one;
    });
  }

  const isLost = (form: FileForm, sheetName: string) =>
    form.kind === "lost" && form.sheetName === sheetName;
  const lost = lostSheets(session, port, {
    lostAt: (id, sheetName) => {
      const form = formsAt(id).find((one) => isLost(one, sheetName));
      return form?.kind === "lost" ? form : null;
    },
    tell: (id, now) =>
      changeForms((one, at) => (at === id && isLost(one, now.sheetName) ? now : one)),
    find: async (id, { sheetName }, form) => {
      // It may have been found while this was checked: the same was said twice.
      if (!formsAt(id).some((one) => isLost(one, sheetName))) return;
      lay(id, (one) => isLost(one, sheetName), [form]);
      await settleAlone();
    },
  });

  return {
    state: lying.state,
    alreadyHere: () => alreadyHere,
    subscribe: lying.subscribe,
    session,
    add: async (chosen) => {
      const here = lying.state();
      const fresh = chosen.filter((file) => !here.some((one) => isSameFile(one.file, file)));
      alreadyHere = chosen.filter((file) => !fresh.includes(file)).map(({ name }) => name);
      const added = fresh.map((file): DeskFile => {
        return { id: ++lastId, file, state: { kind: "waiting" } };
      });
      lying.become([...here, ...added]);
      await run();
    },
    readAgain: async (id) => {
      const again = lying.state().find((one) => one.id === id)?.state;
      put(id, again?.kind === "read" ? { ...again, again: "waiting" } : { kind: "waiting" });
      await run();
    },
    stop: () => {
      running?.abort();
      for (const one of lying.state()) {
        if (readingOf(one) !== "waiting") continue;
        const { state } = one;
        const isRead = state.kind === "read";
        put(one.id, isRead ? { ...state, again: null } : { kind: "stopped" });
      }
    },
    remove: async (id) => {
      const gone = listPlaced(lying.state().filter((one) => one.id === id));
      if (gone.some(({ name }) => isSending(name))) return;
      lying.become(lying.state().filter((one) => one.id !== id));
      for (const { name } of gone) forgetOutcome(name);
      await settleAlone();
    },
    take,
    ...lost,
    isOutdated: async ({ workbook }) => {
      const isOwn = (form: FileForm) => form.kind === "placed" && form.workbook === workbook;
      const one = lying.state().find((file) => formsIn(file).some(isOwn));
      if (one?.state.kind !== "read" || (await one.state.isAsRead?.()) !== false) return false;
      put(one.id, { ...one.state, forms: formsAt(one.id), isAsRead: undefined });
      return true;
    },
    recheck: async (name, asking) => {
      const form = listPlaced(lying.state()).find((one) => one.name === name);
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
