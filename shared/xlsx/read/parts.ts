import { Inflate } from "fflate";
import { crc32 } from "./crc32.ts";
import { limits } from "./limits.ts";
import { refuse } from "./refusal.ts";
import type { ZipEntry } from "./zipDirectory.ts";

/** Who looks on while a file is read. */
export interface ReadingWatch {
  /** Whether the reading has taken too long: asked again and again, and then it ends. */
  readonly isOverdue?: () => boolean;
  /** Told of every piece that has been inflated. */
  readonly onInflated?: (bytes: number) => void;
}

/** The parts of a file: each is unpacked when it is asked for, under the caps of the whole. */
export interface Parts {
  readonly has: (name: string) => boolean;
  /** The part's bytes; what is not there makes the file a damaged one. */
  readonly read: (name: string) => Uint8Array;
}

/** Deflate makes at most so many bytes of one. */
const MOST_PER_BYTE = 1032;

/** The parts behind a zip directory. The caps hold on what is really inflated: no piece of input is taken up that
 *  could inflate beyond them. */
export function partsOf(entries: ReadonlyMap<string, ZipEntry>, watch: ReadingWatch): Parts {
  let allBytes = 0;
  const grow = (bytes: number) => {
    allBytes += bytes;
    watch.onInflated?.(bytes);
    if (watch.isOverdue?.()) refuse("too-slow");
  };

  function inflated({ packed, size }: ZipEntry): Uint8Array {
    const whole = new Uint8Array(Math.min(size, limits.partBytes));
    let done = 0;
    const inflate = new Inflate((piece) => {
      if (done + piece.length <= whole.length) whole.set(piece, done);
      done += piece.length;
    });
    for (let taken = 0; taken < packed.length; ) {
      const room = Math.min(limits.partBytes - done, limits.allBytes - allBytes);
      const plausible = Math.max(limits.freeBytes, limits.ratio * taken) - done;
      const step = Math.floor(Math.min(room, plausible) / MOST_PER_BYTE);
      if (step < 1) refuse(plausible < room ? "suspicious" : "too-large");
      const before = done;
      const piece = packed.subarray(taken, taken + step);
      taken += piece.length;
      push(inflate, piece, taken === packed.length);
      grow(done - before);
      if (done > size) refuse("damaged");
    }
    return done === size ? whole : refuse("damaged");
  }

  function stored({ packed, size }: ZipEntry): Uint8Array {
    if (packed.length !== size) refuse("damaged");
    if (size > limits.partBytes || allBytes + size > limits.allBytes) refuse("too-large");
    grow(size);
    return packed;
  }

  return {
    has: (name) => entries.has(name.toLowerCase()),
    read: (name) => {
      const entry = entries.get(name.toLowerCase()) ?? refuse("damaged");
      const bytes = entry.isDeflated ? inflated(entry) : stored(entry);
      return crc32(bytes) === entry.checksum ? bytes : refuse("damaged");
    },
  };
}

function push(inflate: Inflate, piece: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(piece, isLast);
  } catch {
    // Whatever the library stumbles over is in the data.
    refuse("damaged");
  }
}
