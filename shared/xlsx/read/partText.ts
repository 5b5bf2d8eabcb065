import { strFromU8, strToU8 } from "fflate";
import { hasAt } from "./bytes.ts";
import { refuse } from "./refusal.ts";

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_MARKS = { little: [0xff, 0xfe], big: [0xfe, 0xff] };
/** As many characters as are made of codes at once. */
const PIECE = 8192;

/** The characters of an XML part. Every program writes UTF-8; UTF-16 is the other that XML knows. */
export function partText(bytes: Uint8Array): string {
  if (hasAt(bytes, 0, UTF16_MARKS.little)) return fromUtf16(bytes, 0);
  if (hasAt(bytes, 0, UTF16_MARKS.big)) return fromUtf16(bytes, 1);
  const content = hasAt(bytes, 0, UTF8_MARK) ? bytes.subarray(UTF8_MARK.length) : bytes;
  const text = strFromU8(content);
  // Bytes that are no characters are read as U+FFFD: written back, they are other bytes.
  if (text.includes("\ufffd") && !isSame(strToU8(text), content)) refuse("damaged");
  const encoding = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(text.slice(0, 200))?.[1];
  if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) refuse("damaged");
  return text;
}

function fromUtf16(bytes: Uint8Array, high: 0 | 1): string {
  if (bytes.length % 2 !== 0) refuse("damaged");
  let text = "";
  for (let start = 2; start < bytes.length; start += 2 * PIECE) {
    const codes: number[] = [];
    for (let at = start; at < Math.min(start + 2 * PIECE, bytes.length); at += 2) {
      const [one, other] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
      codes.push(high === 0 ? one | (other << 8) : (one << 8) | other);
    }
    text += String.fromCharCode(...codes);
  }
  return text;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
