// Everything XML 1.0 or a spreadsheet cannot hold: control characters, lone halves of a surrogate
// pair, and the two non-characters.
const UNHOLDABLE = /[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A text as every file holds it: composed (NFC), line ends as "\n", nothing that XML forbids. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(UNHOLDABLE, "").normalize("NFC");
}
