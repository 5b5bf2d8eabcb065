import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { FileFault } from "../../shared/xlsx/fileFault.ts";
import { limits } from "../../shared/xlsx/read/limits.ts";
import type { ReadWorkbook } from "../../shared/xlsx/readWorkbook.ts";

/** How a file is read: never by the page itself, which stays usable whatever the file does. */
export type ReadFile = (file: Blob, stop?: AbortSignal) => Promise<Result<ReadHere, Problem>>;

/** What was read of a file on this machine. */
export interface ReadHere extends ReadWorkbook {
  /** Whether nobody has saved it since. */
  readonly isAsRead: () => Promise<boolean>;
}

/** What the reader tells: that it is there, and then what it has read. */
export type ReaderMessage = "ready" | Result<ReadWorkbook, Problem>;

const LOADING_MS = 30_000;
const READING_MS = 10_000;

/** Reads files in workers of their own, one for each: it is ended when it is done, when it is stopped, and when it has
 *  not answered after ten seconds. */
export function readFileIn(newReader: () => Worker): ReadFile {
  return async (file, stop) => {
    if (file.size > limits.fileBytes) return refused("too-large");
    const bytes = await bytesOf(file);
    if (bytes === null) return refused("unreachable");
    if (stop?.aborted) return refused("stopped");
    const found = await read(newReader(), bytes, stop);
    return found.ok ? ok({ ...found.value, isAsRead: () => isAsChosen(file) }) : found;
  };
}

function read(
  reader: Worker,
  bytes: ArrayBuffer,
  stop: AbortSignal | undefined,
): Promise<Result<ReadWorkbook, Problem>> {
  return new Promise((resolve) => {
    let isThere = false;
    const end = (outcome: Result<ReadWorkbook, Problem>) => {
      clearTimeout(timer);
      stop?.removeEventListener("abort", onStop);
      reader.terminate();
      resolve(outcome);
    };
    const onStop = () => end(refused("stopped"));
    let timer = setTimeout(() => end(err({ kind: "offline" })), LOADING_MS);
    stop?.addEventListener("abort", onStop);
    reader.onmessage = ({ data }: MessageEvent<ReaderMessage>) => {
      if (data !== "ready") return end(data);
      isThere = true;
      clearTimeout(timer);
      timer = setTimeout(() => end(refused("too-slow")), READING_MS);
      reader.postMessage(bytes, [bytes]);
    };
    reader.onmessageerror = () => end(refused("reader-ended"));
    // A reader that never came could not be loaded; one that was there has died.
    reader.onerror = (event) => {
      event.preventDefault();
      end(isThere ? refused("reader-ended") : err({ kind: "offline" }));
    };
  });
}

/** Whether a file is the one that was chosen: a browser reads nothing of one that has been saved since. Of one that is
 *  gone, or cannot be asked about, nothing else is known. */
async function isAsChosen(file: Blob): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch (error) {
    return !(error instanceof DOMException && error.name === "NotReadableError");
  }
}

/** The file's bytes; null where the browser no longer reaches it. */
async function bytesOf(file: Blob): Promise<ArrayBuffer | null> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function refused(fault: FileFault): Result<never, Problem> {
  return err({ kind: "file-unreadable", fault });
}
