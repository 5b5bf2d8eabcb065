import { strFromU8, unzipSync } from "fflate";
import { makeArchive } from "../../../addin/actions/archive/makeArchive.ts";
import type { Asking } from "./districtClient.ts";

const nothing: Readonly<Record<string, Uint8Array>> = {};

/** What somebody leaves with, unpacked. */
export async function leave(asking: Asking, stop?: AbortSignal, periods = periodsOf(asking)) {
  const chunks: Uint8Array[] = [];
  const made = await makeArchive(asking, periods, {
    take: (bytes) => void chunks.push(bytes),
    again: () => void chunks.splice(0),
    pause: async () => {},
    onProgress: () => {},
    stop,
  });
  if (!made.ok) return { made, files: nothing, text: () => "" };
  const files: Readonly<Record<string, Uint8Array>> = unzipSync(
    new Uint8Array(await new Blob(chunks).arrayBuffer()),
  );
  return { made, files, text: (path: string) => strFromU8(files[path] ?? new Uint8Array()) };
}

function periodsOf({ me }: Asking): string[] {
  return me.regime.periods.map(({ id }) => id);
}
