const POLYNOMIAL = 0xedb88320;

// Four tables, so that four bytes are taken at a time: a list of 10,000 rows has seven million.
const tables = [new Int32Array(256), new Int32Array(256), new Int32Array(256), new Int32Array(256)];
const [first, second, third, fourth] = tables as [Int32Array, Int32Array, Int32Array, Int32Array];
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  first[byte] = rest;
}
for (let byte = 0; byte < 256; byte++) {
  for (let table = 1; table < tables.length; table++) {
    const before = tables[table - 1]?.[byte] ?? 0;
    const next = tables[table];
    if (next) next[byte] = (before >>> 8) ^ (first[before & 255] ?? 0);
  }
}

/** The checksum that a zip file keeps of an entry. */
export function crc32(bytes: Uint8Array): number {
  let rest = -1;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    rest ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    rest =
      (fourth[rest & 255] as number) ^
      (third[(rest >>> 8) & 255] as number) ^
      (second[(rest >>> 16) & 255] as number) ^
      (first[rest >>> 24] as number);
  }
  for (; at < bytes.length; at++) {
    rest = (rest >>> 8) ^ (first[(rest ^ (bytes[at] as number)) & 255] as number);
  }
  return ~rest >>> 0;
}
