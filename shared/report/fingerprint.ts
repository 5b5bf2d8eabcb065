import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of a text, 64 lower-case hexadecimal digits. Synchronous, so that the domain stays so. */
export function fingerprint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The same of bytes that come in parts, which need not be put together for it. */
export function fingerprintOfParts(parts: readonly Uint8Array[]): string {
  const hash = sha256.create();
  for (const part of parts) hash.update(part);
  return bytesToHex(hash.digest());
}

/** The alphabet of Crockford's base 32: without I, L, O and U, which are misread. */
const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The first ten Crockford characters, 50 bits, of a text's SHA-256: short enough to print and to type. */
export function shortFingerprint(text: string): string {
  const bytes = sha256(utf8ToBytes(text));
  let bits = 0n;
  for (const byte of bytes.subarray(0, 7)) bits = (bits << 8n) | BigInt(byte);
  bits >>= 6n;
  return Array.from({ length: 10 }, (_, place) => {
    const digit = Number((bits >> BigInt(5 * (9 - place))) & 31n);
    return crockford[digit];
  }).join("");
}
