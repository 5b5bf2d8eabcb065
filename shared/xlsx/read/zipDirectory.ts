import { strFromU8 } from "fflate";
import { uint16, uint32 } from "./bytes.ts";
import { limits } from "./limits.ts";
import { faultOfOther } from "./otherFiles.ts";
import { refuse } from "./refusal.ts";

/** One file inside a zip file, as the directory at its end tells of it. */
export interface ZipEntry {
  readonly isDeflated: boolean;
  readonly checksum: number;
  readonly packed: Uint8Array;
  /** How long it says it is: believed only once it is. */
  readonly size: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/** The files inside a zip file by their names, which OPC compares without regard to case. Nothing is inflated. */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const end = findEnd(bytes);
  const count = uint16(bytes, end + 10);
  const size = uint32(bytes, end + 12);
  const start = uint32(bytes, end + 16);
  if (uint32(bytes, end - ZIP64_LOCATOR_LENGTH) === ZIP64_LOCATOR) refuse("suspicious");
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) refuse("suspicious");
  if (count > limits.entries) refuse("suspicious");
  if (start + size > end || uint16(bytes, end + 4) !== 0) refuse("damaged");

  const entries = new Map<string, ZipEntry>();
  const spans: (readonly [from: number, to: number])[] = [];
  let at = start;
  for (let number = 0; number < count; number++) {
    if (at + ENTRY_LENGTH > end || uint32(bytes, at) !== ENTRY) refuse("damaged");
    const nameLength = uint16(bytes, at + 28);
    const name = partName(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    const { entry, span } = readEntry(bytes, at, start);
    if (entries.has(name)) refuse("suspicious");
    entries.set(name, entry);
    spans.push(span);
    at += ENTRY_LENGTH + nameLength + uint16(bytes, at + 30) + uint16(bytes, at + 32);
  }
  spans.sort(([one], [other]) => one - other);
  // Entries that share their bytes unpack to far more than their sizes say.
  if (spans.some(([from], index) => from < (spans[index - 1]?.[1] ?? 0))) refuse("suspicious");
  return entries;
}

function findEnd(bytes: Uint8Array): number {
  const last = bytes.length - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (uint32(bytes, at) !== END) continue;
    if (at + END_LENGTH + uint16(bytes, at + 20) <= bytes.length) return at;
  }
  return refuse(faultOfOther(bytes));
}

function readEntry(bytes: Uint8Array, at: number, directory: number) {
  const method = uint16(bytes, at + 10);
  const packedSize = uint32(bytes, at + 20);
  const size = uint32(bytes, at + 24);
  const local = uint32(bytes, at + 42);
  if ([packedSize, size, local].includes(0xffffffff)) refuse("suspicious");
  if (local + LOCAL_LENGTH > directory || uint32(bytes, local) !== LOCAL) refuse("damaged");
  if ((uint16(bytes, at + 8) | uint16(bytes, local + 6)) & ENCRYPTED) refuse("password");
  if (method !== STORED && method !== DEFLATED) refuse("damaged");
  const from = local + LOCAL_LENGTH + uint16(bytes, local + 26) + uint16(bytes, local + 28);
  const to = from + packedSize;
  if (to > directory) refuse("damaged");
  const packed = bytes.subarray(from, to);
  const checksum = uint32(bytes, at + 16);
  const entry: ZipEntry = { isDeflated: method === DEFLATED, checksum, packed, size };
  return { entry, span: [local, to] as const };
}

/** A part's name; one that leads out of the file is refused. */
function partName(bytes: Uint8Array): string {
  const name = strFromU8(bytes).replaceAll("\\", "/").toLowerCase();
  const leadsOut = /^\/|^[a-z]:|(^|\/)\.\.(\/|$)|\0/.test(name);
  return leadsOut ? refuse("suspicious") : name;
}
