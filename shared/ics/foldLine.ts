/** The most octets of a line, its end not counted (RFC 5545, 3.1). */
const mostOctets = 75;

/** A line broken into pieces of at most 75 octets, each behind the first led in by a space. No character is broken: some
 *  programs take the pieces apart before they read them. */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const own = octetsOf(character);
    if (octets + own > mostOctets) {
      pieces.push(piece);
      piece = "";
      octets = 1;
    }
    piece += character;
    octets += own;
  }
  return [...pieces, piece].join("\r\n ");
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
