import type { FileFault } from "../fileFault.ts";
import { hasAt, holds } from "./bytes.ts";

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
/** A name as a compound file keeps it. */
const wide = (text: string) => ascii(text).flatMap((code) => [code, 0]);

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** What Excel 2 to 4 begin their files with. */
const EARLIEST = [0x00, 0x02, 0x04].map((version) => [0x09, version]);
const ZIP = ascii("PK\u0003\u0004");
const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
/** As much of a file as shows whether it is a text. */
const BEGINNING = 1024;

/** What a file is that has no zip directory to be read by. */
export function faultOfOther(bytes: Uint8Array): FileFault {
  if (hasAt(bytes, 0, COMPOUND)) return faultOfCompound(bytes);
  if (EARLIEST.some((mark) => hasAt(bytes, 0, mark))) return "old-xls";
  const beginning = bytes.subarray(0, BEGINNING);
  // A program that is stopped while it saves leaves nothing, or zeros where the content was to come.
  if (hasAt(bytes, 0, ZIP) || beginning.every((byte) => byte === 0)) return "half-written";
  if (hasAt(bytes, 0, ascii("%PDF")) || hasAt(bytes, 0, ascii("{\\rtf"))) return "not-a-workbook";
  // Tables as text: CSV, the web pages that some systems call .xls, the XML of Excel 2003.
  const isText = UTF16.some((mark) => hasAt(bytes, 0, mark)) || beginning.every(isTextByte);
  return isText ? "other-format" : "not-a-workbook";
}

/** Excel puts a workbook with a password into the kind of file that .xls, .doc and .ppt are. */
function faultOfCompound(bytes: Uint8Array): FileFault {
  if (holds(bytes, wide("EncryptedPackage"))) return "password";
  const others = ["WordDocument", "PowerPoint Document"];
  return others.some((name) => holds(bytes, wide(name))) ? "not-a-workbook" : "old-xls";
}

function isTextByte(byte: number): boolean {
  return byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
