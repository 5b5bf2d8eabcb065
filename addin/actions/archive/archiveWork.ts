import type { Template } from "../../../shared/form/template.ts";
import type { IndexedFile } from "../../../shared/interchange/archiveIndex.ts";
import type { Figure } from "../../../shared/interchange/figure.ts";
import { figureLine, figuresHead } from "../../../shared/interchange/figuresCsv.ts";
import type { Problem } from "../../../shared/problem.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import { periodInFiles } from "../../../shared/text/periodNames.ts";
import { writeXlsx } from "../../../shared/xlsx/writeXlsx.ts";
import { zipStream } from "../../../shared/xlsx/zipStream.ts";
import type { Stop } from "../../api/client.ts";
import type { WorkSession } from "../workSession.ts";
import type { ArchiveNames } from "./archiveNames.ts";
import { freePath } from "./archivePaths.ts";

/** What the archive is busy with. */
export type ArchiveStep = "records" | "reports" | "totals" | "editions" | "lists";

/** How far it has come. */
export interface ArchiveProgress {
  readonly step: ArchiveStep;
  /** 0 to 1. */
  readonly share: number;
  readonly files: number;
}

/** A part that could not be had, said as whoever opens the file later understands it. */
export type MissingPart = { readonly what: string } & (
  | { readonly problem: Problem }
  | { readonly fault: ArchiveFault }
);

/** What is wrong with a part that was had: our totals are not the Worker's, or something was done while it was made. */
export type ArchiveFault = "totals-differ" | "moved-on";

/** Everything that the parts of making an archive share. */
export interface ArchiveWork {
  readonly session: Pick<WorkSession, "client" | "library" | "me" | "clock">;
  readonly stop: Stop;
  readonly names: ArchiveNames;
  readonly files: IndexedFile[];
  readonly missing: MissingPart[];
  /** Every form that something was laid out by. */
  readonly templates: Map<string, Template>;
  readonly counts: { figures: number; records: number };
  add(path: string, content: Uint8Array | string | readonly Uint8Array[]): void;
  addWorkbook(file: IndexedFile, sheets: readonly Sheet[]): Promise<void>;
  addFigures(figures: readonly Figure[]): void;
  /** The file of all figures, from its first line on. */
  figureBytes(): readonly Uint8Array[];
  end(): void;
}

/** An archive that nothing has been put into. `pause` lets the pane draw and listen between two files. */
export function archiveWork(
  session: ArchiveWork["session"],
  names: ArchiveNames,
  take: (bytes: Uint8Array) => void,
  pause: () => Promise<void>,
  stop: Stop,
): ArchiveWork {
  const zip = zipStream(take, session.clock.now());
  const encoder = new TextEncoder();
  const lines = [encoder.encode(figuresHead())];
  const files: IndexedFile[] = [];
  const paths = new Set<string>();
  const counts = { figures: 0, records: 0 };
  return {
    ...{ session, stop, names, files, counts },
    missing: [],
    templates: new Map(),
    add: zip.add,
    end: zip.end,
    addWorkbook: async (file, sheets) => {
      await pause();
      stop?.throwIfAborted();
      const path = freePath(file.path, file.template, paths);
      const title = `${file.templateCode} - ${file.unitName} - ${periodInFiles(file.period)}`;
      zip.add(path, writeXlsx(sheets, { title, creator: "Nộp Biểu" }));
      paths.add(path);
      files.push({ ...file, path });
    },
    addFigures: (figures) => {
      counts.figures += figures.length;
      if (figures.length > 0)
        lines.push(encoder.encode(figures.map((figure) => figureLine(figure)).join("")));
    },
    figureBytes: () => lines,
  };
}

/** How many questions are asked at a time: a weak network and the free plan bear no more. */
const mostAtOnce = 4;

/** Goes through what is to be had, a few questions at a time. What is refused is missed and named; without a network or
 *  a session nothing more can be had, and the problem is answered. */
export async function eachInTurn<T, R>(
  { missing, stop }: ArchiveWork,
  wanted: readonly T[],
  ask: (one: T) => Promise<Result<R, Problem>>,
  whatOf: (one: T) => string,
  put: (one: T, had: R) => Promise<void> | void,
): Promise<Result<null, Problem>> {
  for (let at = 0; at < wanted.length; at += mostAtOnce) {
    stop?.throwIfAborted();
    const some = wanted.slice(at, at + mostAtOnce);
    const answers = await Promise.all(some.map(ask));
    for (const [index, one] of some.entries()) {
      const answer = answers[index];
      if (answer?.ok) await put(one, answer.value);
      else if (answer && endsAll(answer.error)) return err(answer.error);
      else if (answer) missing.push({ what: whatOf(one), problem: answer.error });
    }
  }
  return ok(null);
}

function endsAll({ kind }: Problem): boolean {
  return kind === "offline" || kind === "not-signed-in" || kind === "no-answer";
}
