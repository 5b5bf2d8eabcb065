import { cleanText } from "../cleanText.ts";
import { limits } from "./limits.ts";
import { refuse } from "./refusal.ts";
import type { XmlCursor } from "./xmlCursor.ts";

const PLAIN = /^[\x20-\x7e]*$/;

/** A text as a cell holds it: "_x000D_" is a character by its number, accents are composed, control characters are
 *  left out. Of what is longer than Excel holds nothing is read. */
export function cellText(raw: string): string {
  if (!raw.includes("_x")) return cleaned(raw);
  return cleaned(
    raw.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    ),
  );
}

function cleaned(text: string): string {
  if (text.length > limits.textCharacters) refuse("suspicious");
  return PLAIN.test(text) ? text : cleanText(text);
}

/** As many characters as one that is written by its number takes. */
const NAMED_LENGTH = "_x000D_".length;

/** The text of an element that has opened: an item of the shared strings, or a string in its cell. Runs of rich text
 *  follow each other; how Asian characters are pronounced is no part of it. */
export function readRuns(cursor: XmlCursor): string {
  let text = "";
  for (let depth = 1; depth > 0; ) {
    const step = cursor.step();
    if (step === "close") depth -= 1;
    else if (step === "open") {
      if (cursor.name() === "t") text += readText(cursor);
      else if (cursor.name() === "rPh") cursor.skip();
      else depth += 1;
    }
    if (text.length > NAMED_LENGTH * limits.textCharacters) refuse("suspicious");
  }
  return cellText(text);
}

/** The text of an element that has opened, to its end, without the spaces around it unless they are to be kept. */
function readText(cursor: XmlCursor): string {
  const keeps = cursor.keepsSpaces();
  const text = readContent(cursor);
  return keeps ? text : withoutSpaces(text);
}

/** By a walk: a pattern would look at long spaces again and again. */
function withoutSpaces(text: string): string {
  const isSpace = (at: number) => " \t\r\n".includes(text.charAt(at));
  let [start, end] = [0, text.length];
  while (start < end && isSpace(start)) start += 1;
  while (end > start && isSpace(end - 1)) end -= 1;
  return text.slice(start, end);
}

/** Everything written in an element that has opened, to its end. */
export function readContent(cursor: XmlCursor): string {
  let text = "";
  for (let depth = 1; depth > 0; ) {
    const step = cursor.step();
    if (step === "text") text += cursor.text();
    else depth += step === "open" ? 1 : -1;
  }
  return text;
}
