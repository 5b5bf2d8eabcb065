import { deflateSync, strToU8 } from "fflate";

/** One entry of a zip file as a test says it, faults included. */
export interface MadeEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** Bytes in the place of the deflated content. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly checksum?: number;
  /** Where the directory says that the entry begins; where it does begin unless said. */
  readonly offset?: number;
}

/** The checksum, bit by bit: another way than the reader's. */
export function checksumOf(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ~rest >>> 0;
}

/** A zip file of these entries, with as many as it claims to have and a comment behind. */
export function handMadeZip(
  entries: readonly MadeEntry[],
  { count = entries.length, comment = "" } = {},
): Uint8Array {
  const locals: number[] = [];
  const directory: number[] = [];
  for (const entry of entries) {
    const { method = 8, flags = 0, offset = locals.length } = entry;
    const content = typeof entry.content === "string" ? strToU8(entry.content) : entry.content;
    const bytes = content ?? new Uint8Array();
    const packed = entry.packed ?? (method === 8 ? deflateSync(bytes) : bytes);
    const { size = bytes.length, packedSize = packed.length } = entry;
    const { checksum = checksumOf(bytes) } = entry;
    const name = strToU8(entry.name);
    const told = [
      ...two(20, flags, method, 0, 0x21),
      ...four(checksum, packedSize, size),
      ...two(name.length, 0),
    ];
    directory.push(...four(0x02014b50), ...two(20), ...told, ...two(0, 0, 0), ...four(0, offset));
    directory.push(...name);
    locals.push(...four(0x04034b50), ...told, ...name, ...packed);
  }
  const end = [
    ...four(0x06054b50),
    ...two(0, 0, count, count),
    ...four(directory.length, locals.length),
    ...two(comment.length),
  ];
  return new Uint8Array([...locals, ...directory, ...end, ...strToU8(comment)]);
}

function two(...numbers: number[]): number[] {
  return numbers.flatMap((number) => [number & 255, (number >>> 8) & 255]);
}

function four(...numbers: number[]): number[] {
  return numbers.flatMap((number) => two(number & 0xffff, number >>> 16));
}
