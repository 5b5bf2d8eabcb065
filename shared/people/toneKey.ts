import { cleanText } from "./cleanText.ts";

/** Grave, acute, tilde, hook above, dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** What two spellings of one Vietnamese name have in common: "Hoà Vinh", "HÒA VINH" and "Hòa  Vinh" are one, "Hồng" and
 *  "Hoàng", "Ly" and "Lý" stay two. Of every syllable the tone stands behind its last letter, wherever it was written.
 *  Made for comparing: it is no text to show. */
export function toneKey(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+/gu, toneLast);
}

function toneLast(syllable: string): string {
  const parts = syllable.normalize("NFD");
  const marks = parts.match(tones)?.join("") ?? "";
  return `${parts.replace(tones, "").normalize("NFC")}${marks}`;
}
